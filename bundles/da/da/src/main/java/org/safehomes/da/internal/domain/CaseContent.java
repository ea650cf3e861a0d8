package org.safehomes.da.internal.domain;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Connection;
import org.safehomes.da.Definition;
import org.safehomes.da.Naming;
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
        Optional<Connection> connection,
        Optional<Named> naming) {

    /** How the case is logged, and why. */
    public record Named(Naming naming, String rule, List<String> clauses, List<String> reasons) {}

    public static CaseContent of(ReportContent report, Decision<Definition> decision) {
        return new CaseContent(
                aged(report.survivor(), report.survivorAge()),
                aged(report.perpetrator(), report.perpetratorAge()),
                decision.outcome(),
                decision.rule(),
                decision.clauses(),
                decision.reasons(),
                Optional.of(report.connection()),
                Optional.empty());
    }

    /** With the age that triage found out, if it did. */
    private static Party aged(Party party, Optional<Integer> age) {
        return new Party(party.name(), party.person(), party.phone(), age, party.home());
    }

    /** How it is logged; empty in a case that was opened before this was decided. */
    public Optional<Decision<Naming>> logged() {
        return naming.map(named -> new Decision<>(named.naming(), named.rule(), named.clauses(), named.reasons()));
    }

    public boolean anonymous() {
        return naming.filter(named -> named.naming() == Naming.ANONYMOUS).isPresent();
    }

    /** What a list may call the survivor: the name only if it was decided that the case is logged by it. */
    public String called() {
        return naming.filter(named -> named.naming() == Naming.BY_NAME)
                .map(named -> survivor.name().orElse("not known"))
                .orElse("anonymous");
    }

    /** The same case with what is known of its survivor besides. */
    public CaseContent about(Party known) {
        return new CaseContent(known, perpetrator, definition, rule, clauses, reasons, connection, naming);
    }

    /** Logged so from now on. */
    public CaseContent logged(Decision<Naming> decided) {
        return logged(decided, survivor);
    }

    /** Logged so from now on, with this survivor: unnamed if it is anonymous. */
    public CaseContent logged(Decision<Naming> decided, Party named) {
        return new CaseContent(
                decided.outcome() == Naming.ANONYMOUS ? Who.unnamed(named) : named,
                perpetrator,
                definition,
                rule,
                clauses,
                reasons,
                connection,
                Optional.of(new Named(decided.outcome(), decided.rule(), decided.clauses(), decided.reasons())));
    }

    public Decision<Definition> decision() {
        return new Decision<>(definition, rule, clauses, reasons);
    }
}
