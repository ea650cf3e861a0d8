package org.safehomes.da;

import java.util.List;
import java.util.Optional;

/**
 * What an officer adds to what the case knows, to make a MARAC referral pack (MA-4).
 *
 * @param referrerContact how MARAC reaches the referrer; 1 to 200 characters
 * @param concerns why the case is referred, and what MARAC is asked for; 1 to 20,000 characters
 * @param judgement why, on professional judgement; required if no other ground holds (MA-2); at most 4,000 characters
 * @param consent whether the survivor consents to it
 * @param basis why it may be shared; always recorded (MA-1, SG-2)
 * @param survivorAware whether the survivor knows of the referral
 * @param notToldReason why the survivor was not told; required if they do not know: they are told where that is safe
 * @param afraidOf whom the survivor is afraid of; at most 4,000 characters
 * @param safeToTalkTo who is safe to talk to; at most 4,000 characters
 * @param unsafeToTalkTo who is not safe to talk to; at most 4,000 characters
 * @param previousMarac what is known of MARAC elsewhere before; at most 4,000 characters
 * @param furtherPerpetrators besides the case's own; at most 10. Staff whom the host knows to be linked to one of them never
 *     see the case from then on (AC-2)
 * @param children besides those of the case's reports; at most 20
 */
public record NewMaracReferral(
        String referrerContact,
        String concerns,
        Optional<String> judgement,
        Consent consent,
        SharingBasis basis,
        Boolean survivorAware,
        Optional<String> notToldReason,
        Optional<String> afraidOf,
        Optional<String> safeToTalkTo,
        Optional<String> unsafeToTalkTo,
        Optional<String> previousMarac,
        List<Party> furtherPerpetrators,
        List<Child> children) {

    public NewMaracReferral {
        furtherPerpetrators = furtherPerpetrators == null ? List.of() : List.copyOf(furtherPerpetrators);
        children = children == null ? List.of() : List.copyOf(children);
    }
}
