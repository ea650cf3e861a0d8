package org.safehomes.da.internal.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.da.DaAction;
import org.safehomes.da.GrantOffer;
import org.safehomes.da.GrantOffer.NewGrantOffer;
import org.safehomes.da.GrantOffers;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.LegalHappening.GrantOffered;
import org.safehomes.da.internal.rule.SecureGrant;
import org.safehomes.da.internal.rule.SecureGrant.Landlord;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.problem.RefusedByRule;

/** New tenancies offered to the survivor: a lesser tenure than the law asks for is no offer (TL-2). */
@Component
public final class GrantDesk implements GrantOffers {

    private final Office office;

    @Activate
    public GrantDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewGrantOffer offer, Once once) {
        TenancyChecks.check(offer, office.now());
        var landlord = landlord();
        return office.gate().add(caller, DaAction.RECORD_GRANT_OFFER, reference, once, granted -> {
            var decision =
                    decide(landlord, offer, CaseHistory.of(office.journal().of(granted)));
            if (!decision.outcome()) {
                throw new RefusedByRule(decision);
            }
            office.tasks().open(granted).stream()
                    .filter(task -> task.kind() == Task.Kind.PERPETRATOR_NOTICE)
                    .forEach(task -> task.done(granted));
            return office.journal().add(granted, new GrantOffered(offer));
        });
    }

    @Override
    public List<GrantOffer> offers(Caller caller, CaseRef reference) {
        var landlord = landlord();
        return office.gate().read(caller, DaAction.LIST_GRANT_OFFERS, reference, visible -> {
            var history = CaseHistory.of(office.journal().of(visible));
            return history.entries(GrantOffered.class).stream()
                    .map(entry -> {
                        var offer = ((GrantOffered) entry.what()).offer();
                        return new GrantOffer(
                                entry.id(), entry.by(), entry.recordedAt(), offer, decide(landlord, offer, history));
                    })
                    .toList();
        });
    }

    /** What a landlord is does not change with the day of a grant: as its data say today. */
    private Landlord landlord() {
        return Landlord.of(office.parameter("landlord.kind", office.now()).value());
    }

    private static Decision<Boolean> decide(Landlord landlord, NewGrantOffer offer, CaseHistory history) {
        var lifetime = offer.lifetimeTenant()
                .or(() -> TenancyReckoning.facts(history)
                        .flatMap(facts -> facts.what().lifetimeTenant()))
                .orElse(Answer.NOT_KNOWN);
        return new SecureGrant().decide(landlord, offer.on(), offer.tenure(), offer.connectedWithAbuse(), lifetime);
    }
}
