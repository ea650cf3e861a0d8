package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.ReportRef;

/**
 * Who the survivor of a case is.
 *
 * @param party what is known of them from all reports together; what the earliest said counts
 * @param accounts what each report said, the first first
 */
public record Survivor(Party party, List<Account> accounts) {

    public Survivor {
        accounts = List.copyOf(accounts);
    }

    /**
     * What one report said.
     *
     * @param reporter how the survivor gave their own name and number, where they reported themselves
     */
    public record Account(ReportRef report, Party survivor, Optional<String> reporter) {}
}
