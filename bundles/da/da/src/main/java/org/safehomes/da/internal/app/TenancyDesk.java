package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.da.TenancyAdvice;
import org.safehomes.da.TenancyOptions;
import org.safehomes.da.TenancyOptions.Giver;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.da.internal.domain.LegalHappening.TenancyFactsRecorded;
import org.safehomes.da.internal.domain.LegalHappening.TenancyNoticeRecorded;
import org.safehomes.da.internal.rule.WarnedNotice;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** What can become of the home that the two hold together, and the notices that were given. */
@Component
@Upholds("TL-6")
public final class TenancyDesk implements TenancyAdvice {

    private final Office office;
    private final TenancyReckoning reckoning;

    @Activate
    public TenancyDesk(@Reference Office office) {
        this.office = office;
        this.reckoning = new TenancyReckoning(office);
    }

    @Override
    public TenancyOptions options(Caller caller, CaseRef reference) {
        var offered = office.parameter("mediation.joint-tenants", office.now()).yes();
        var now = office.now();
        return office.gate()
                .read(caller, DaAction.READ_TENANCY_OPTIONS, reference, visible -> reckoning.of(visible, offered, now));
    }

    @Override
    public EntryId recordFacts(Caller caller, CaseRef reference, NewTenancyFacts facts, Once once) {
        TenancyChecks.check(facts, office.now(), office.calendar());
        return office.gate().add(caller, DaAction.RECORD_TENANCY_FACTS, reference, once, granted -> office.journal()
                .add(granted, new TenancyFactsRecorded(facts)));
    }

    @Override
    public EntryId recordNotice(Caller caller, CaseRef reference, NewTenancyNotice notice, Once once) {
        TenancyChecks.check(notice, office.now(), office.calendar());
        if (notice.by() == Giver.SURVIVOR) {
            var accepted = new WarnedNotice().decide(notice);
            if (!accepted.outcome()) {
                throw new RefusedByRule(accepted);
            }
        }
        return office.gate().add(caller, DaAction.RECORD_TENANCY_NOTICE, reference, once, granted -> {
            if (notice.by() == Giver.PERPETRATOR) {
                office.tasks()
                        .raise(
                                granted,
                                Task.Kind.PERPETRATOR_NOTICE,
                                granted.now(),
                                Optional.of(granted.owner()),
                                List.of("Consider at once what is to follow (TL-6)."));
            }
            return office.journal().add(granted, new TenancyNoticeRecorded(notice));
        });
    }
}
