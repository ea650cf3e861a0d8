package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.RecordedCost;
import org.safehomes.sanctuary.LentEquipment;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.Delivery;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Asked;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.CameBack;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Damage;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Lent;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WronglyEntered;

/** What the module keeps of a case, pieced together: requests with their works, loans, repairs. */
public final class SanctuaryFile {

    private final List<SanctuaryEntry> entries;
    private final Instant now;
    private final Map<EntryId, Delivery> deliveries;

    /** @param entries of one case, in the order in which they were written */
    public SanctuaryFile(List<SanctuaryEntry> entries, Instant now) {
        this(entries, now, Map.of());
    }

    /** @param deliveries how far orders of the repairs desk are on their way, by their reference */
    public SanctuaryFile(List<SanctuaryEntry> entries, Instant now, Map<EntryId, Delivery> deliveries) {
        var sealed = sealed(entries);
        this.entries =
                entries.stream().filter(entry -> !sealed.contains(entry.id())).toList();
        this.now = now;
        this.deliveries = Map.copyOf(deliveries);
    }

    /**
     * The entries that were made in the wrong case, with all that goes on them: none of them counts or is shown. That one was sealed is
     * told.
     *
     * @param entries in the order in which they were written, so that what goes on something follows it
     */
    public static Set<EntryId> sealed(List<SanctuaryEntry> entries) {
        var sealed = new HashSet<EntryId>();
        entries.stream().filter(entry -> entry.what() instanceof WronglyEntered).forEach(entry -> entry.about()
                .ifPresent(sealed::add));
        entries.stream()
                .filter(entry -> !(entry.what() instanceof WronglyEntered))
                .filter(entry -> entry.about().filter(sealed::contains).isPresent())
                .forEach(entry -> sealed.add(entry.id()));
        return Set.copyOf(sealed);
    }

    /** How far an order of the repairs desk is on its way. */
    Optional<Delivery> delivery(EntryId order) {
        return Optional.ofNullable(deliveries.get(order));
    }

    /** @param risk as it is now */
    public List<SanctuaryRequest> requests(Optional<RiskLevel> risk) {
        return each(Asked.class, (entry, asked) -> new RequestStory(this, now).of(entry, asked, risk));
    }

    /** @throws NoSuchRecord if there is no such request */
    public SanctuaryRequest request(EntryId id, Optional<RiskLevel> risk) {
        return requests(risk).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    /** @throws NoSuchRecord if the request has no such work */
    public static SecurityWork work(SanctuaryRequest request, EntryId id) {
        return request.works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    /** The order of a work on paper, as it was made; empty if there is none. */
    public Optional<Ordered> paper(EntryId work) {
        return about(work, Ordered.class, (entry, ordered) -> ordered).stream()
                .filter(ordered -> ordered.paper().isPresent())
                .findFirst();
    }

    public List<DamageRepair> repairs() {
        return each(Damage.class, (entry, damage) -> new RepairStory(this, now).of(entry, damage));
    }

    /** @throws NoSuchRecord if there is no such repair */
    public DamageRepair repair(EntryId id) {
        return repairs().stream()
                .filter(repair -> repair.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    /** What a repair cost, as it was recorded last. */
    public Optional<RecordedCost> cost(EntryId repair) {
        return about(
                        repair,
                        Cost.class,
                        (entry, cost) ->
                                new RecordedCost(entry.id(), entry.by(), entry.recordedAt(), repair, cost.cost()))
                .stream()
                .reduce((earlier, later) -> later);
    }

    public List<LentEquipment> loans() {
        return each(
                Lent.class,
                (entry, lent) -> new LentEquipment(
                        entry.id(),
                        entry.by(),
                        entry.recordedAt(),
                        lent.loan(),
                        about(entry.id(), CameBack.class, (back, what) -> what.returned()).stream()
                                .findFirst()));
    }

    /** What is known of whether the perpetrator lives at the home of a request. */
    public HasGone gone(SanctuaryRequest request) {
        var said = new HasGone(request.what().perpetratorLivesThere(), request.recordedAt());
        for (var entry : entries) {
            if (entry.about().filter(request.id()::equals).isPresent()) {
                said = said.then(HasGone.saidIn(entry.what()), entry.recordedAt());
            }
        }
        return said.since(request.state(), now);
    }

    /** Every entry of a kind, as something. */
    <W extends SanctuaryHappening, T> List<T> each(Class<W> kind, BiFunction<SanctuaryEntry, W, T> as) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.what()))
                .map(entry -> as.apply(entry, kind.cast(entry.what())))
                .toList();
    }

    /** Every entry of a kind that goes on something, as something. */
    <W extends SanctuaryHappening, T> List<T> about(EntryId id, Class<W> kind, BiFunction<SanctuaryEntry, W, T> as) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.what()))
                .filter(entry -> entry.about().filter(id::equals).isPresent())
                .map(entry -> as.apply(entry, kind.cast(entry.what())))
                .toList();
    }
}
