package org.safehomes.sanctuary.rest.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.da.Consent;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.HomeAssessment;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.LentEquipment;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SanctuaryOffer;
import org.safehomes.sanctuary.SanctuaryOffer.AssessmentRoute;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;

/** One of everything that the services answer. */
final class Sample {

    static final CaseRef CASE_REF = new CaseRef("C-0000000000000001");
    static final EntryId ENTRY = new EntryId("E-0000000000000001");
    static final StaffId OFFICER = new StaffId("s.okafor");
    static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");

    private static final Decision<AssessmentRoute> ROUTE = decided("SA-4", AssessmentRoute.POLICE_CAN_RECOMMEND);
    private static final Decision<Eligibility> ELIGIBLE = decided("SA-8", Eligibility.ELIGIBLE);
    private static final HomeFacts HOME = new HomeFacts(
            Optional.of(true),
            Optional.of(HomeFacts.Stock.GENERAL_NEEDS),
            Optional.of(true),
            Optional.of(Tenure.SECURE),
            HomeFacts.Held.JOINTLY);
    private static final SecurityWork.NeutralOrder ORDER = new SecurityWork.NeutralOrder(
            ENTRY, "EMER-01", "Renew lock and supply keys. Where: front door. Quantity: 1.", true, AT);

    static final Map<String, Object> ANSWERS = new HashMap<>(Map.of(
            "READ_OFFER",
            new SanctuaryOffer(
                    List.of(Measure.LOCKS),
                    false,
                    Optional.of("Gaia Centre"),
                    "By L4.4.",
                    false,
                    HOME,
                    ELIGIBLE,
                    ROUTE),
            "LIST_REQUESTS",
            List.of(request()),
            "PRINT_WORK",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            "LIST_EQUIPMENT",
            List.of(new LentEquipment(
                    ENTRY,
                    OFFICER,
                    AT,
                    new LentEquipment.NewLoan(
                            Measure.SAFE_PHONE,
                            "phone 7",
                            AT,
                            Optional.of(LocalDate.of(2026, 6, 30)),
                            Optional.of("With a charger.")),
                    Optional.of(new LentEquipment.ReturnedEquipment(AT, false, Optional.empty())))),
            "LIST_REPAIRS",
            List.of(repair()),
            "READ_REPAIR_COST",
            Optional.of(new DamageRepair.RecordedCost(
                    ENTRY,
                    OFFICER,
                    AT,
                    ENTRY,
                    new DamageRepair.RepairCost(12_345L, DamageRepair.Cause.PERPETRATORS_VIOLENCE)))));

    static {
        for (var action : List.of(
                "ASK_SANCTUARY",
                "SAY_WHO_LIVES_THERE",
                "CONSIDER_LAW",
                "ASSESS_HOME",
                "PLAN_WORK",
                "ORDER_WORK",
                "RECORD_WORK_STEP",
                "REVIEW_REQUEST",
                "WITHDRAW_REQUEST",
                "LEND_EQUIPMENT",
                "TAKE_BACK_EQUIPMENT",
                "REPORT_DAMAGE",
                "RECORD_REPAIR_STEP",
                "RECORD_REPAIR_COST",
                "SEAL_SANCTUARY_ENTRY")) {
            ANSWERS.put(action, ENTRY);
        }
    }

    private Sample() {}

    private static <T> Decision<T> decided(String rule, T outcome) {
        return new Decision<>(outcome, rule, List.of("W13"), List.of("So it is."));
    }

    private static SanctuaryRequest request() {
        return new SanctuaryRequest(
                ENTRY,
                OFFICER,
                AT,
                new SanctuaryRequest.NewSanctuaryRequest(
                        Optional.of(new Uprn("999000000001")),
                        "He kept a key.",
                        Consent.GIVEN,
                        Answer.NO,
                        Answer.NOT_KNOWN,
                        Optional.of("The children after four."),
                        Optional.empty(),
                        Optional.of(SanctuaryRequest.FitterGender.FEMALE)),
                SanctuaryRequest.State.UNDER_WAY,
                Optional.of(new Uprn("999000000001")),
                HOME,
                ELIGIBLE,
                ROUTE,
                decided("SA-4", false),
                decided("SA-5", true),
                List.of(new SanctuaryRequest.LawConsidered(
                        ENTRY,
                        OFFICER,
                        AT,
                        new SanctuaryRequest.NewLawConsidered("He may come in.", Optional.of("Legal"), true))),
                List.of(new HomeAssessment(
                        ENTRY,
                        OFFICER,
                        AT,
                        new HomeAssessment.NewHomeAssessment(
                                AT,
                                HomeAssessment.Assessor.OFFICER,
                                Optional.of(ENTRY),
                                List.of(new HomeAssessment.CheckedPoint(
                                        HomePlace.FRONT_DOOR, true, Optional.of("The frame gives."))),
                                Set.of(Measure.LOCKS),
                                false,
                                Optional.empty()),
                        Optional.of(RiskLevel.HIGH),
                        ROUTE)),
                List.of(new SecurityWork(
                        ENTRY,
                        OFFICER,
                        AT,
                        new SecurityWork.NewSecurityWork(
                                Measure.LOCKS,
                                "He kept a key.",
                                HomePlace.FRONT_DOOR,
                                1,
                                Optional.of(Answer.NO),
                                Optional.of(9_500L)),
                        SecurityWork.State.ORDERED,
                        decided("SA-3", SecurityWork.DoneBy.PROVIDER),
                        decided("SA-2", true),
                        Optional.of(AT),
                        false,
                        Optional.of(ORDER),
                        Optional.of(SecurityWork.Delivery.DELIVERED),
                        List.of(new SecurityWork.WorkStep(
                                ENTRY,
                                OFFICER,
                                AT,
                                new SecurityWork.NewWorkStep(
                                        SecurityWork.Step.VISIT_FAILED,
                                        AT,
                                        Optional.empty(),
                                        Optional.of("Nobody was in.")))))),
                Optional.of(AT),
                List.of(new SanctuaryRequest.Review(
                        ENTRY, OFFICER, AT, new SanctuaryRequest.NewReview(Answer.YES, "She sleeps again.", false))),
                Optional.empty());
    }

    private static DamageRepair repair() {
        return new DamageRepair(
                ENTRY,
                OFFICER,
                AT,
                new DamageRepair.NewDamageRepair(
                        Optional.empty(),
                        AT,
                        DamageRepair.Damaged.ENTRANCE_DOOR,
                        HomePlace.FRONT_DOOR,
                        Answer.YES,
                        Optional.of("WO-000007-02"),
                        Optional.of("Kicked in.")),
                DamageRepair.State.CONFIRMED,
                decided("SA-6", true),
                true,
                Optional.of(AT),
                false,
                Optional.of(ORDER),
                Optional.of(SecurityWork.Delivery.DELIVERED),
                true,
                List.of(new DamageRepair.RepairStep(
                        ENTRY,
                        OFFICER,
                        AT,
                        new DamageRepair.NewRepairStep(
                                DamageRepair.Step.CONFIRMED,
                                AT,
                                Optional.of("doc-1"),
                                Optional.of(ENTRY),
                                Optional.empty()))));
    }
}
