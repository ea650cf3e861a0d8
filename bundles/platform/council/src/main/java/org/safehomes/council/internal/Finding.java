package org.safehomes.council.internal;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;

/**
 * Something an administrator should know.
 *
 * @param text one sentence that says what to do; it names councils, keys and bundles, never people
 */
public record Finding(Level level, String text) {

    /** How much it matters: {@code CRITICAL} means that something is not served as configured. */
    public enum Level {
        FINE,
        WARNING,
        CRITICAL
    }

    /** The findings as the answer of a health check; the worst one decides. */
    public static Result toHealth(List<Finding> findings) {
        var log = new FormattingResultLog();
        for (var finding : findings) {
            switch (finding.level()) {
                case FINE -> log.info("{}", finding.text());
                case WARNING -> log.warn("{}", finding.text());
                case CRITICAL -> log.critical("{}", finding.text());
            }
        }
        return new Result(log);
    }
}
