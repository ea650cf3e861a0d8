package org.safehomes.outgoing.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the renderer has to say, without what it says it about: some of its messages quote the text that is laid out. Only the
 * fixed part of a warning is kept, and the class of an error.
 */
final class QuietLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(QuietLog.class);

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(Diagnostic diagnostic) {
        var error = diagnostic.getError();
        LOG.warn(
                "Printing: {} {}",
                diagnostic.getLogMessageId().getEnum().name(),
                error == null ? "" : error.getClass().getName());
    }

    @Override
    public void log(String where, Level level, String message) {
        // Quotes; the renderer itself comes by the diagnostic above.
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        // As above.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The container's logging sets levels.
    }
}
