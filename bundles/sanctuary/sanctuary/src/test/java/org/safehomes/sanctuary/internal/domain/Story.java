package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.da.Consent;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.Damaged;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.HomeAssessment.Assessor;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.LentEquipment.ReturnedEquipment;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequest.NewLawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.NewSaidOfHome;
import org.safehomes.sanctuary.SanctuaryRequest.NewSanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;
import org.safehomes.sanctuary.SecurityWork.Step;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Addressed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Asked;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Assessed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.CameBack;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Damage;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.LawConsidered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Lent;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Planned;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Raised;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.RepairStepped;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Reviewed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.SaidOfHome;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Withdrawn;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WorkStepped;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WronglyEntered;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;
import org.safehomes.sanctuary.internal.rule.HomeAssessor;

/** A case as its journal tells it, entry by entry. */
public final class Story {

    public static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    public static final EntryId ENTRY = new EntryId("E-0000000000000001");
    private static final StaffId OFFICER = new StaffId("s.okafor");
    private static final Uprn HOME = new Uprn("999000000001");

    private final List<SanctuaryEntry> entries = new ArrayList<>();
    private Instant now = AT;

    /** One of each kind of happening. */
    public static List<SanctuaryHappening> each() {
        return List.of(
                asked(Held.JOINTLY, Eligibility.ELIGIBLE),
                new LawConsidered(new NewLawConsidered("He may come in.", Optional.of("Legal"), true)),
                assessed(Optional.of(RiskLevel.HIGH)),
                planned(Optional.of(AT.plusSeconds(86_400))),
                ordered(),
                said(Answer.NO),
                raised(AT.plusSeconds(86_400)),
                new WorkStepped(new NewWorkStep(Step.DONE, AT, Optional.of("doc-1"), Optional.empty())),
                new Withdrawn("She moves."),
                new Reviewed(new NewReview(Answer.YES, "She sleeps again.", false)),
                new Lent(new NewLoan(Measure.SAFE_PHONE, "phone 7", AT, Optional.empty(), Optional.empty())),
                new CameBack(new ReturnedEquipment(AT, false, Optional.of("Unbroken."))),
                damage(Optional.of(AT.plusSeconds(86_400))),
                new RepairStepped(new NewRepairStep(
                        DamageRepair.Step.CONFIRMED, AT, Optional.empty(), Optional.of(ENTRY), Optional.empty())),
                new Cost(new DamageRepair.RepairCost(12_345L, DamageRepair.Cause.PERPETRATORS_VIOLENCE)),
                new WronglyEntered("Another case's."));
    }

    Story later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    List<SanctuaryEntry> entries() {
        return List.copyOf(entries);
    }

    SanctuaryEntry entry(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    EntryId add(SanctuaryHappening what) {
        return add(Optional.empty(), what);
    }

    EntryId add(EntryId about, SanctuaryHappening what) {
        return add(Optional.of(about), what);
    }

    private EntryId add(Optional<EntryId> about, SanctuaryHappening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        entries.add(new SanctuaryEntry(id, now, now, OFFICER, about, what));
        return id;
    }

    SanctuaryFile file() {
        return new SanctuaryFile(entries, now);
    }

    SanctuaryFile file(SecurityWork.Delivery delivery) {
        return new SanctuaryFile(entries, now, Map.of(ENTRY, delivery));
    }

    Instant now() {
        return now;
    }

    EntryId asks() {
        return add(asked(Held.BY_ONE, Eligibility.ELIGIBLE));
    }

    EntryId plans(EntryId request) {
        return add(request, planned(Optional.of(now.plusSeconds(86_400))));
    }

    EntryId steps(EntryId work, Step step) {
        return add(work, new WorkStepped(new NewWorkStep(step, now, Optional.empty(), Optional.of("So it was."))));
    }

    EntryId repairs(EntryId repair, DamageRepair.Step step) {
        return add(
                repair,
                new RepairStepped(
                        new NewRepairStep(step, now, Optional.empty(), Optional.of(ENTRY), Optional.of("So it was."))));
    }

    EntryId breaks() {
        return add(damage(Optional.of(now.plusSeconds(86_400))));
    }

    /** What the repairs desk took by telephone when it was reported. */
    EntryId breaksAtNight() {
        return add(taken(Optional.of(AT.plusSeconds(86_400))));
    }

    /** A request of which an officer has assessed the home, at that visit. */
    public static SanctuaryRequest assessedAt(EntryId visit) {
        var story = new Story();
        var id = story.asks();
        story.add(
                id,
                new Assessed(
                        new NewHomeAssessment(
                                AT, Assessor.OFFICER, Optional.of(visit), List.of(), Set.of(), false, Optional.empty()),
                        Optional.empty(),
                        new HomeAssessor().decide(Optional.empty())));
        return story.file().request(id, Optional.empty());
    }

    /** A request for a home that was held so when it was made. */
    public static SanctuaryRequest request(Held held) {
        var story = new Story();
        var id = story.add(asked(held, Eligibility.ELIGIBLE));
        return story.file().request(id, Optional.empty());
    }

    static Asked asked(Held held, Eligibility eligibility) {
        return asked(held, eligibility, Answer.NO);
    }

    static Asked asked(Answer livesThere) {
        return asked(Held.BY_ONE, Eligibility.ELIGIBLE, livesThere);
    }

    private static Asked asked(Held held, Eligibility eligibility, Answer livesThere) {
        return new Asked(
                new NewSanctuaryRequest(
                        Optional.empty(),
                        "He kept a key.",
                        Consent.GIVEN,
                        livesThere,
                        Answer.NOT_KNOWN,
                        Optional.of("The children after four."),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(HOME),
                new HomeFacts(
                        Optional.of(true),
                        Optional.of(HomeFacts.Stock.GENERAL_NEEDS),
                        Optional.of(true),
                        Optional.empty(),
                        held),
                new Decision<>(eligibility, "SA-8", List.of("W13"), List.of("So the scheme says.")));
    }

    static Assessed assessed(Optional<RiskLevel> risk) {
        return new Assessed(
                new NewHomeAssessment(
                        AT,
                        Assessor.POLICE,
                        Optional.empty(),
                        List.of(),
                        Set.of(Measure.LOCKS),
                        false,
                        Optional.empty()),
                risk,
                new HomeAssessor().decide(risk));
    }

    static Planned planned(Optional<Instant> due) {
        return new Planned(
                new NewSecurityWork(
                        Measure.LOCKS,
                        "He kept a key.",
                        HomePlace.FRONT_DOOR,
                        1,
                        Optional.of(Answer.NO),
                        Optional.of(9_500L)),
                new Decision<>(DoneBy.LANDLORD, "SA-3", List.of(), List.of("The landlord does it.")),
                new Decision<>(due.isPresent(), "SA-2", List.of(), List.of("So it is.")),
                due);
    }

    static SaidOfHome said(Answer livesThere) {
        return new SaidOfHome(new NewSaidOfHome(livesThere, Optional.of("He took his things.")));
    }

    static Raised raised(Instant due) {
        return new Raised(new EmergencyWorks().decide(true, Answer.NO), due);
    }

    static Ordered ordered() {
        return ordered(Optional.empty());
    }

    static Ordered ordered(Addressed to) {
        return ordered(Optional.of(to));
    }

    private static Ordered ordered(Optional<Addressed> to) {
        return new Ordered(
                new NeutralOrder(
                        ENTRY, "EMER-01", "Renew lock and supply keys. Where: front door. Quantity: 1.", true, AT),
                new Decision<>(DoneBy.LANDLORD, "SA-3", List.of(), List.of("The landlord does it.")),
                Optional.empty(),
                Optional.empty(),
                to);
    }

    static Damage damage(Optional<Instant> due) {
        return damage(
                due,
                Optional.empty(),
                Optional.of(new NeutralOrder(ENTRY, "EMER-01", "Repair entrance door. Where: front door.", true, AT)));
    }

    /** What the repairs desk took by telephone. */
    static Damage taken(Optional<Instant> due) {
        return damage(due, Optional.of("WO-000007-02"), Optional.empty());
    }

    private static Damage damage(Optional<Instant> due, Optional<String> taken, Optional<NeutralOrder> order) {
        return new Damage(
                new NewDamageRepair(
                        Optional.empty(),
                        AT,
                        Damaged.ENTRANCE_DOOR,
                        HomePlace.FRONT_DOOR,
                        Answer.YES,
                        taken,
                        Optional.of("Kicked in.")),
                HOME,
                new Decision<>(due.isPresent(), "SA-6", List.of(), List.of("So it is.")),
                due,
                true,
                order);
    }
}
