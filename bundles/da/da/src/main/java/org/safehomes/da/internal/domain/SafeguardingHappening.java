package org.safehomes.da.internal.domain;

import java.util.Optional;
import org.safehomes.da.NewSafeguardingRecord;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.SupportReferral.NewSupportStep;
import org.safehomes.kernel.EntryId;

/** Safeguarding, and support that was offered. */
public sealed interface SafeguardingHappening extends Happening {

    /** A step was taken, or it was decided not to. */
    record SafeguardingRecorded(NewSafeguardingRecord step) implements SafeguardingHappening {

        /** A referral is a decision to share as well (SH-1). */
        public Optional<NewSharingDecision> shared(EntryId id) {
            return step.referred()
                    ? Optional.of(new NewSharingDecision(
                            true,
                            step.recipient().orElseThrow(),
                            step.what().orElseThrow(),
                            step.why().orElseThrow(),
                            Optional.empty(),
                            step.consent().orElseThrow(),
                            step.basis(),
                            Optional.of(id)))
                    : Optional.empty();
        }

        @Override
        public String text() {
            return "Safeguarding, " + Happening.words(step.about()) + ": "
                    + (step.made() ? "done" : "decided not to")
                    + step.recipient().map(to -> ", to " + to.name()).orElse("")
                    + step.spokenTo().map(staff -> ", with " + staff).orElse("") + "."
                    + Happening.with("Child", step.child())
                    + Happening.with("What", step.what())
                    + Happening.with("Why", step.why())
                    + step.consent()
                            .map(consent -> " Consent: " + Happening.words(consent) + ".")
                            .orElse("")
                    + Happening.with("Without consent", step.basis().flatMap(SharingBasis::withoutConsent));
        }
    }

    /** Support was offered. @param listed what the directory said of it that day; empty in what an earlier release kept */
    record SupportOffered(NewSupportOffer offer, Optional<Listed> listed) implements SafeguardingHappening {
        @Override
        public String text() {
            return "Support was offered" + (offer.atFirstContact() ? " at the first contact" : "") + ": "
                    + offer.service() + " (" + Happening.words(offer.need()) + ")."
                    + offer.directoryKey()
                            .flatMap(key -> listed)
                            .map(Listed::words)
                            .orElse("")
                    + Happening.with("Note", offer.note());
        }
    }

    /** What came of the offer that it is about. */
    record SupportStepped(NewSupportStep step) implements SafeguardingHappening {
        @Override
        public String text() {
            return "Support: " + Happening.words(step.state()) + "."
                    + step.selfReferral()
                            .filter(given -> given)
                            .map(given -> " How to refer themselves was told.")
                            .orElse("")
                    + Happening.with("What they are told", step.what())
                    + Happening.with("Note", step.note());
        }
    }
}
