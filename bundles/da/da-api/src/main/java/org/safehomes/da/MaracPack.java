package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * The fields of the MARAC form (MA-4), as they were when the referral was prepared. Later changes of the case do not reach
 * it: it shows what was shared.
 *
 * @param agency the landlord's name
 * @param referrer who prepared it
 * @param referrerName as the host's staff register has them
 * @param survivor whom it is about
 * @param safeToCall how the survivor can be reached safely, in words; says so if it is not known
 * @param decision the grounds, with the rules' reasons
 * @param riskLevel the level of the latest assessment; empty if there is none
 * @param score of the latest assessment with the council's instrument; empty if there is none
 * @param previousReferrals the days of earlier MARAC referrals of this case, the latest first
 */
public record MaracPack(
        EntryId referral,
        CaseRef caseRef,
        Instant preparedAt,
        String agency,
        StaffId referrer,
        String referrerName,
        String referrerContact,
        Person survivor,
        String safeToCall,
        boolean survivorAware,
        Optional<String> notToldReason,
        Consent consent,
        SharingBasis basis,
        List<Person> perpetrators,
        Connection connection,
        List<Child> children,
        MaracDecision decision,
        Optional<RiskLevel> riskLevel,
        Optional<Decision<Integer>> score,
        String concerns,
        Optional<String> judgement,
        Optional<String> afraidOf,
        Optional<String> safeToTalkTo,
        Optional<String> unsafeToTalkTo,
        List<LocalDate> previousReferrals,
        Optional<String> previousMarac) {

    public MaracPack {
        perpetrators = List.copyOf(perpetrators);
        children = List.copyOf(children);
        previousReferrals = List.copyOf(previousReferrals);
    }

    /**
     * A person on the form.
     *
     * @param address of the home that was reported, as the host has it; never a refuge or a new address (RH-8)
     */
    public record Person(
            Optional<String> name,
            Optional<LocalDate> dateOfBirth,
            Optional<Integer> age,
            Optional<String> phone,
            Optional<String> address) {}
}
