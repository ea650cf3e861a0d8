package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import org.safehomes.kernel.ReportRef;

/**
 * What whoever reports gets back: the same whatever is known already (IN-7).
 *
 * @param reference to quote when asking again
 * @param receivedAt from when the clock runs
 * @param advice what to do now, by what was reported alone; at immediate risk it starts with calling 999 (IN-3)
 */
public record ReportReceipt(ReportRef reference, Instant receivedAt, List<String> advice) {
    public ReportReceipt {
        advice = List.copyOf(advice);
    }
}
