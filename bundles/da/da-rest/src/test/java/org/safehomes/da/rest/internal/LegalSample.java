package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.Deadline;
import org.safehomes.da.GrantOffer;
import org.safehomes.da.GrantOffer.NewGrantOffer;
import org.safehomes.da.ProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.OrderStep;
import org.safehomes.da.ProtectiveOrder.State;
import org.safehomes.da.TenancyOptions;
import org.safehomes.da.TenancyOptions.Giver;
import org.safehomes.da.TenancyOptions.HostTenancy;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.da.TenancyOptions.NoticeEffect;
import org.safehomes.da.TenancyOptions.TenancyNotice;
import org.safehomes.da.TenancyOptions.TenancyOption;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.Decision;

/** An invented order, what is said of a joint tenancy, and an offer. */
final class LegalSample {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final Decision<NoticeEffect> ENDS =
            new Decision<>(NoticeEffect.ENDS_FOR_BOTH, "TL-1", List.of("L4.4"), List.of("It ends it for both."));

    static final ProtectiveOrder ORDER = new ProtectiveOrder(
            ENTRY,
            Kind.DAPN,
            State.MADE,
            true,
            Optional.empty(),
            Optional.of(new Deadline(
                    AT, new Decision<>(AT, "TL-3", List.of("W11"), List.of("48 hours after it was served.")), true)),
            Optional.empty(),
            Optional.of(new Decision<>(Answer.NOT_KNOWN, "TL-3", List.of("W11"), List.of("Ask the police or Legal."))),
            List.of("Whoever breaches it can be arrested."),
            List.of(new OrderStep(
                    ENTRY,
                    OFFICER,
                    AT,
                    new NewProtectiveOrder(
                            Kind.DAPN,
                            State.MADE,
                            Optional.empty(),
                            Optional.empty(),
                            DAY,
                            Optional.of(AT),
                            "Northtown police",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty()))));

    static final TenancyOptions OPTIONS = new TenancyOptions(
            true,
            List.of(new HostTenancy(Tenure.SECURE, true)),
            Optional.empty(),
            ENDS,
            Optional.of(DAY.plusDays(30)),
            List.of(new TenancyOption(
                    TenancyOption.Kind.NOTICE,
                    "Notice ends it for both.",
                    List.of("Plan the new grant first."),
                    List.of("Protection from Eviction Act 1977 s5"))),
            new Decision<>(false, "TL-7", List.of("V4.3"), List.of("This landlord does not offer mediation.")),
            List.of("Offer independent legal advice."),
            List.of(new TenancyNotice(
                    ENTRY,
                    OFFICER,
                    AT,
                    new NewTenancyNotice(
                            Giver.PERPETRATOR,
                            DAY,
                            Optional.of(DAY.plusDays(7)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    ENDS,
                    Optional.of(DAY.plusDays(30)),
                    true)));

    static final GrantOffer OFFER = new GrantOffer(
            ENTRY,
            OFFICER,
            AT,
            new NewGrantOffer(Tenure.SECURE, DAY, true, Optional.of(Answer.YES), Optional.empty(), Optional.empty()),
            new Decision<>(true, "TL-2", List.of("L4.4"), List.of("It is what the law asks for.")));

    static final Map<String, Object> ANSWERS = Map.of(
            "RECORD_PROTECTIVE_ORDER", ENTRY,
            "LIST_PROTECTIVE_ORDERS", List.of(ORDER),
            "READ_TENANCY_OPTIONS", OPTIONS,
            "RECORD_TENANCY_FACTS", ENTRY,
            "RECORD_TENANCY_NOTICE", ENTRY,
            "RECORD_GRANT_OFFER", ENTRY,
            "LIST_GRANT_OFFERS", List.of(OFFER));

    private LegalSample() {}
}
