package org.safehomes.da.internal.domain;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Connection;
import org.safehomes.da.Definition;
import org.safehomes.da.Party;
import org.safehomes.kernel.Decision;

/** Who a case is about, and what the statutory test said when it was opened. */
public record CaseContent(
        Party survivor,
        Party perpetrator,
        Definition definition,
        String rule,
        List<String> clauses,
        List<String> reasons,
        Optional<Connection> connection) {

    public static CaseContent of(ReportContent report, Decision<Definition> decision) {
        return new CaseContent(
                aged(report.survivor(), report.survivorAge()),
                aged(report.perpetrator(), report.perpetratorAge()),
                decision.outcome(),
                decision.rule(),
                decision.clauses(),
                decision.reasons(),
                Optional.of(report.connection()));
    }

    /** With the age that triage found out, if it did. */
    private static Party aged(Party party, Optional<Integer> age) {
        return new Party(party.name(), party.person(), party.phone(), age, party.home());
    }

    public Decision<Definition> decision() {
        return new Decision<>(definition, rule, clauses, reasons);
    }
}
