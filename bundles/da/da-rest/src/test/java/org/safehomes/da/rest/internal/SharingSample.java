package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.da.Consent;
import org.safehomes.da.Letter;
import org.safehomes.da.NewLetter;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.Recipients;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.SharingDecision;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind;

/** Invented decisions to share and letters, one of each kind. */
final class SharingSample {

    static final Recipient OUTREACH = new Recipient(
            RecipientKind.SPECIALIST_SERVICE, "Harbour Outreach", Optional.empty(), Optional.of("Secure mailbox"));

    static final SharingDecision DECISION = new SharingDecision(
            ENTRY,
            OFFICER,
            AT,
            new NewSharingDecision(
                    true,
                    OUTREACH,
                    "How to reach her safely.",
                    "She asked for their help.",
                    Optional.empty(),
                    Consent.GIVEN,
                    Optional.of(new SharingBasis(
                            SharingBasis.Article6.PUBLIC_TASK,
                            Optional.empty(),
                            Optional.of(new SharingBasis.SpecialData(
                                    Optional.empty(), true, Optional.of(SharingBasis.Schedule1.SAFEGUARDING))),
                            "Only what they need.",
                            Optional.empty())),
                    Optional.empty()),
            Consent.WITHDRAWN,
            Optional.of(AT),
            List.of());

    static final Letter LETTER = new Letter(
            ENTRY,
            OFFICER,
            AT,
            new NewLetter(Optional.of(ENTRY), "Request", List.of("Please call her on Tuesday.")),
            OUTREACH,
            Letter.State.HELD_BACK,
            Optional.of(new Decision<>(false, "SH-3", List.of("L4.9"), List.of("The survivor took consent back."))),
            Optional.empty());

    static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("DECIDE_SHARING", ENTRY),
            Map.entry("LIST_SHARING_DECISIONS", List.of(DECISION)),
            Map.entry("WITHDRAW_CONSENT", ENTRY),
            Map.entry("EXPLAIN_CONFIDENTIALITY", ENTRY),
            Map.entry("BAR_RECIPIENT", ENTRY),
            Map.entry(
                    "LIST_BARRED_RECIPIENTS",
                    List.of(new Recipients.BarredRecipient(
                            ENTRY,
                            OFFICER,
                            AT,
                            new Recipients.NewBarred(
                                    Recipients.Tie.REPRESENTATIVE,
                                    "Quayside Law",
                                    Optional.empty(),
                                    Optional.empty(),
                                    "They wrote for him.")))),
            Map.entry(
                    "LIST_DISCLOSURES",
                    List.of(new Recipients.Disclosure(
                            ENTRY, Recipients.Kind.LETTER, AT, OFFICER, OUTREACH, Optional.of(ENTRY)))),
            Map.entry("READ_SUBJECT_ACCESS_REPLY", new Recipients.SubjectAccessReply("We neither confirm nor deny.")),
            Map.entry("PREPARE_LETTER", ENTRY),
            Map.entry("LIST_LETTERS", List.of(LETTER)),
            Map.entry("PRINT_LETTER", RiskSample.PDF),
            Map.entry("SEND_LETTER", ENTRY),
            Map.entry("CHECK_LETTER", LETTER),
            Map.entry("CANCEL_LETTER", ENTRY));

    private SharingSample() {}
}
