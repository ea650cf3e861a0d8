package org.safehomes.da.internal.domain;

import java.util.List;
import org.safehomes.da.GrantOffer.NewGrantOffer;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.TenancyOptions.Giver;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.kernel.EntryId;

/** What was recorded of orders and of the tenancy: what courts, police and tenants did, and what was offered. */
public sealed interface LegalHappening extends Happening {

    /** An order, or what came of one. @param tasks those that were raised for it */
    record OrderRecorded(NewProtectiveOrder order, List<EntryId> tasks) implements LegalHappening {

        public OrderRecorded {
            tasks = List.copyOf(tasks);
        }

        @Override
        public String text() {
            return "Order (" + Happening.words(order.kind()) + ") " + Happening.words(order.state()) + " on "
                    + order.on() + " by " + order.by() + "."
                    + Happening.with("Against", order.against())
                    + Happening.with(
                            "Until", order.endsOn().map(day -> day + ".").or(() -> order.lasts()
                                    .map(Happening::words)))
                    + Happening.with("Terms", order.terms())
                    + (order.copies().isEmpty() ? "" : " Copies: " + String.join(", ", order.copies()) + ".")
                    + Happening.with("Note", order.note());
        }
    }

    /** What the agreement says. */
    record TenancyFactsRecorded(NewTenancyFacts facts) implements LegalHappening {
        @Override
        public String text() {
            return "What the tenancy agreement says was recorded."
                    + Happening.with("Tenure", facts.tenure().map(Happening::words))
                    + Happening.with("Fixed term until", facts.fixedUntil().map(Object::toString))
                    + Happening.with("Period", facts.period().map(Happening::words))
                    + Happening.with("Lifetime tenant", facts.lifetimeTenant().map(Happening::words))
                    + Happening.with(
                            "Mediation asked for", facts.mediationAsked().map(Happening::words))
                    + Happening.with("Note", facts.note());
        }
    }

    /** Notice on the joint tenancy. */
    record TenancyNoticeRecorded(NewTenancyNotice notice) implements LegalHappening {
        @Override
        public String text() {
            return "Notice on the tenancy by the "
                    + (notice.by() == Giver.SURVIVOR ? "survivor" : "alleged perpetrator") + ", served on "
                    + notice.servedOn() + "."
                    + Happening.with("Ends", notice.endsOn().map(Object::toString))
                    + Happening.with("Warned", notice.warnedOn().map(Object::toString))
                    + Happening.with("New grant", notice.newGrant())
                    + Happening.with("No grant", notice.withoutGrant())
                    + Happening.with("Note", notice.note());
        }
    }

    /** A tenancy was offered anew. */
    record GrantOffered(NewGrantOffer offer) implements LegalHappening {
        @Override
        public String text() {
            return "A new tenancy was offered for " + offer.on() + ": " + Happening.words(offer.tenure())
                    + (offer.connectedWithAbuse() ? ", for reasons connected with abuse." : ".")
                    + Happening.with("Same tenure", offer.sameTenure())
                    + Happening.with("Note", offer.note());
        }
    }
}
