package org.safehomes.da.internal.app;

import java.util.List;
import org.safehomes.da.Naming;
import org.safehomes.da.Party;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.Happening.NamingDecided;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.IdentityTable;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.rule.AnonymousCase;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;

/** Takes who the survivor is out of a case and its reports, and keeps it apart (AN-1). */
final class Anonymising {

    private final Office office;
    private final AnonymousCase rule = new AnonymousCase();
    private final CaseTable cases = new CaseTable();
    private final ReportTable reports = new ReportTable();
    private final IdentityTable identities = new IdentityTable();

    Anonymising(Office office) {
        this.office = office;
    }

    /** How a case that a report opens is logged. */
    Decision<Naming> decide(ReportContent report) {
        return rule.decide(office.holdings().of(List.of(report.survivor()), List.of(report.perpetrator())));
    }

    /** Keeps who the survivor is, as a report of an anonymous case says. @return the report without it */
    ReportContent keepApart(Granted caseRecord, ReportRef report, ReportContent content) {
        identities.keep(caseRecord, identities.read(caseRecord).and(report, content.report()));
        return content.unnamed();
    }

    /**
     * Decides anew for a case that is there already, and takes the names out if it is anonymous from now on. One that was
     * decided before changes only on what the host says for certain, and never back (AN-4).
     *
     * @param survivor what else is known of the survivor
     */
    Decision<Naming> again(Granted caseRecord, Party survivor, Party perpetrator, String why) {
        var content = cases.read(caseRecord).content();
        if (content.anonymous()) {
            return content.logged().orElseThrow();
        }
        var held = office.holdings()
                .of(List.of(content.survivor(), survivor), List.of(content.perpetrator(), perpetrator));
        var certain = held.jointly() || held.byPerpetrator();
        if (content.logged().isPresent() && !certain) {
            return content.logged().orElseThrow();
        }
        return record(caseRecord, content, held, why);
    }

    private Decision<Naming> record(Granted caseRecord, CaseContent content, HomeHeld held, String why) {
        var decision = rule.decide(held);
        if (decision.outcome() == Naming.ANONYMOUS) {
            takeOut(caseRecord);
            new OwnFile(office).takeOff(caseRecord, "The case is anonymous from now on.");
        }
        cases.rewrite(caseRecord, content.logged(decision));
        office.journal().add(caseRecord, NamingDecided.of(decision, why));
        return decision;
    }

    private void takeOut(Granted caseRecord) {
        var who = identities.read(caseRecord);
        for (var entry : office.journal().of(caseRecord, Reported.class)) {
            var reported = (Reported) entry.what();
            who = who.and(new ReportRef(reported.reference()), reported.report());
        }
        identities.keep(caseRecord, who);
        for (var report : reports.of(caseRecord)) {
            var joined = caseRecord.join(report);
            reports.rewrite(joined, reports.read(joined).content().unnamed());
        }
    }
}
