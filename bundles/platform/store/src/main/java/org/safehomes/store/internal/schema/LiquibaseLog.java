package org.safehomes.store.internal.schema;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.slf4j.LoggerFactory;

/** Liquibase tells at length what goes well. That is for debugging; an operator is told what went wrong. */
final class LiquibaseLog extends AbstractLogService {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("org.safehomes.store.liquibase");

    @Override
    public int getPriority() {
        return PRIORITY_SPECIALIZED;
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared
    public Logger getLog(Class type) {
        return new Line();
    }

    private static final class Line extends AbstractLogger {

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            if (level.intValue() >= Level.WARNING.intValue() && level != Level.OFF) {
                // a failure is also thrown, and logged where it is caught
                LOG.info(message);
            } else {
                LOG.debug(message);
            }
        }
    }
}
