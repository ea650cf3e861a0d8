package org.safehomes.da.internal.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Anonymity;
import org.safehomes.da.DaAction;
import org.safehomes.da.Naming;
import org.safehomes.da.Party;
import org.safehomes.da.Survivor;
import org.safehomes.da.internal.domain.Happening.NamingDecided;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.Who;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.IdentityTable;
import org.safehomes.da.internal.rule.LiftedAnonymity;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;

/** Who the survivor is, and whether the case says so. */
@Component
public final class AnonymityDesk implements Anonymity {

    private final Office office;
    private final CaseTable cases = new CaseTable();
    private final IdentityTable identities = new IdentityTable();

    @Activate
    public AnonymityDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Survivor survivor(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_SURVIVOR, reference, visible -> {
            var content = cases.read(visible).content();
            var who = who(visible);
            var party = content.anonymous() ? who.named(content.survivor()) : content.survivor();
            return new Survivor(
                    party,
                    who.told().stream()
                            .map(told -> new Survivor.Account(
                                    new ReportRef(told.report()), told.survivor(), told.reporter()))
                            .toList());
        });
    }

    /** From all reports, whether it was taken out of them or still stands in them. */
    private Who who(Visible visible) {
        var who = identities.read(visible);
        for (var entry : office.journal().of(visible, Reported.class)) {
            var reported = (Reported) entry.what();
            who = who.and(new ReportRef(reported.reference()), reported.report());
        }
        return who;
    }

    @Override
    public Decision<Naming> decide(Caller caller, CaseRef reference, String reason) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        var anonymising = new Anonymising(office);
        return office.gate()
                .change(
                        caller,
                        DaAction.DECIDE_ANONYMITY,
                        reference,
                        Version.any(),
                        granted -> anonymising.again(granted, Party.unknown(), Party.unknown(), reason));
    }

    @Override
    public Version lift(Caller caller, CaseRef reference, Version version, String reason) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().change(caller, DaAction.LIFT_ANONYMITY, reference, version, granted -> {
            var content = cases.read(granted).content();
            var survivor = identities.read(granted).named(content.survivor());
            var may = new LiftedAnonymity()
                    .decide(
                            content.anonymous() ? Naming.ANONYMOUS : Naming.BY_NAME,
                            granted.lineManager().filter(caller.staff()::equals).isPresent(),
                            office.holdings().of(List.of(survivor), List.of(content.perpetrator())));
            if (!may.outcome()) {
                throw new RefusedByRule(may);
            }
            var lifted = new Decision<>(Naming.BY_NAME, may.rule(), may.clauses(), may.reasons());
            cases.rewrite(granted, content.logged(lifted, survivor));
            office.journal().add(granted, NamingDecided.of(lifted, reason));
            return new Version(granted.version().value() + 1);
        });
    }
}
