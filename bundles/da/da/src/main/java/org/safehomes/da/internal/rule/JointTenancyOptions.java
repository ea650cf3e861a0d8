package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.da.TenancyOptions.NoticeEffect;
import org.safehomes.da.TenancyOptions.TenancyOption;
import org.safehomes.da.TenancyOptions.TenancyOption.Kind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * All that can be done about a joint tenancy, shown together whatever an officer thinks of one of them (TL-5): notice, transfer by a
 * court, a court order, a move to the private sector, and mediation where TL-7 lets it be offered.
 */
@PolicyRule(
        id = "TL-5",
        clauses = {"L4.4", "D8.32", "D8.34"})
public final class JointTenancyOptions {

    /** @param earliestEnd on which notice given today could end it; empty if that cannot be reckoned */
    public Decision<List<TenancyOption>> decide(
            Decision<NoticeEffect> notice, Decision<Optional<LocalDate>> earliestEnd, Decision<Boolean> mediation) {
        var options = new ArrayList<TenancyOption>();
        options.add(notice(notice, earliestEnd));
        options.add(new TenancyOption(
                Kind.TRANSFER_BY_COURT,
                "A court may transfer the tenancy into the survivor's sole name: the perpetrator's right ends, the survivor stays.",
                List.of(
                        "It takes an application, and time: an occupation order can protect the survivor in the meantime.",
                        "Notice by either tenant ends what the court could transfer: ask a solicitor at once whether the court can"
                                + " forbid it."),
                List.of(
                        "Family Law Act 1996 s53 and Schedule 7",
                        "Matrimonial Causes Act 1973 s24",
                        "Children Act 1989 Schedule 1")));
        options.add(new TenancyOption(
                Kind.COURT_ORDER,
                "A court may say who lives in the home, or end the tenancy by an order for possession; where an order is there"
                        + " already, no notice may be needed.",
                List.of("An occupation order does not change who holds the tenancy, and who owes the rent."),
                List.of("Family Law Act 1996 ss33 to 38", "Housing Act 1985 s84", "Housing Act 1988 s7")));
        options.add(new TenancyOption(
                Kind.PRIVATE_SECTOR,
                "The survivor ends the tenancy and moves into a private tenancy, with support.",
                List.of(
                        "A private tenancy is less secure: a lifetime tenancy that is given up may not come back.",
                        "Notice ends the tenancy for both, and rent may be owed until it does."),
                List.of("Housing Act 1988")));
        if (mediation.outcome()) {
            options.add(new TenancyOption(
                    Kind.MEDIATION,
                    "Somebody independent helps the two agree that one of them leaves the tenancy.",
                    with(
                            mediation.reasons(),
                            "What they agree changes nothing by itself: the landlord has to agree too, and the survivor"
                                    + " has independent legal advice first."),
                    List.of()));
        }
        return Decision.of(
                JointTenancyOptions.class,
                options,
                List.of(
                        "Offer independent legal advice with every option, and say where legal aid can be had.",
                        "This informs: what is right for the survivor is theirs to choose, and what the law is no landlord decides.",
                        "Nothing of it is said to the perpetrator, and nothing is added to anybody's tenancy file."));
    }

    private static TenancyOption notice(Decision<NoticeEffect> notice, Decision<Optional<LocalDate>> earliestEnd) {
        var effect =
                switch (notice.outcome()) {
                    case ENDS_FOR_BOTH -> "Notice by one joint tenant ends the tenancy for both.";
                    case AS_THE_AGREEMENT_SAYS -> "The agreement lets one tenant end the fixed term.";
                    case INEFFECTIVE -> "Notice by one tenant does not end the fixed term.";
                    case NOT_JOINT -> "One person holds the tenancy alone: only their own notice ends it.";
                    case NOT_KNOWN -> "What notice would do is not known yet.";
                };
        var law = new ArrayList<String>();
        if (notice.outcome() == NoticeEffect.ENDS_FOR_BOTH || notice.outcome() == NoticeEffect.NOT_JOINT) {
            law.addAll(earliestEnd.reasons());
        } else {
            law.add("Protection from Eviction Act 1977 s5");
        }
        return new TenancyOption(Kind.NOTICE, effect, notice.reasons(), law);
    }

    private static List<String> with(List<String> reasons, String last) {
        return Stream.concat(reasons.stream(), Stream.of(last)).toList();
    }
}
