package org.safehomes.derby.internal;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby's own messages, line by line into the container's log. Derby finds {@link #writer()} by its name. */
public final class DerbyMessages extends Writer {

    private static final Logger LOG = LoggerFactory.getLogger("org.apache.derby");

    private final StringBuilder line = new StringBuilder();

    private DerbyMessages() {}

    public static Writer writer() {
        return new DerbyMessages();
    }

    @Override
    public void write(char[] text, int offset, int length) {
        synchronized (lock) {
            for (int i = offset; i < offset + length; i++) {
                if (text[i] == '\n') {
                    flush();
                } else if (text[i] != '\r') {
                    line.append(text[i]);
                }
            }
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            if (!line.toString().isBlank()) {
                LOG.info("{}", line);
            }
            line.setLength(0);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
