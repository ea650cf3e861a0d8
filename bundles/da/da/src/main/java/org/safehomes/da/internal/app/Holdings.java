package org.safehomes.da.internal.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.da.Party;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.People;
import org.safehomes.host.Tenancies;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/** Asks the host who holds the homes of a case. A host that is away or lacks the service has not answered. */
final class Holdings {

    private final Optional<Tenancies> tenancies;
    private final Optional<People> people;
    private final LocalDate today;

    Holdings(Optional<Tenancies> tenancies, Optional<People> people, LocalDate today) {
        this.tenancies = tenancies;
        this.people = people;
        this.today = today;
    }

    /** Who holds the homes that the survivor is said to live in, lives in as the host knows, or has a tenancy of. */
    HomeHeld of(Collection<Party> survivors, Collection<Party> perpetrators) {
        if (tenancies.isEmpty()) {
            return HomeHeld.unanswered();
        }
        try {
            var survivorIds = persons(survivors);
            var running = new LinkedHashMap<TenancyId, Tenancy>();
            for (var home : homes(survivors, survivorIds)) {
                keep(tenancies.get().of(home), running);
            }
            for (var survivor : survivorIds) {
                keep(tenancies.get().heldBy(survivor), running);
            }
            return new HomeHeld(
                    true,
                    running.values().stream()
                            .map(tenancy -> Set.copyOf(tenancy.tenants()))
                            .toList(),
                    survivorIds,
                    persons(perpetrators));
        } catch (HostUnavailable e) {
            return HomeHeld.unanswered();
        }
    }

    /** The tenancies of the survivor's home that run today; empty if the host cannot say. */
    Optional<List<Tenancy>> running(Party survivor) {
        if (tenancies.isEmpty() || survivor.home().isEmpty()) {
            return Optional.empty();
        }
        try {
            var running = new LinkedHashMap<TenancyId, Tenancy>();
            keep(tenancies.get().of(survivor.home().get()), running);
            return Optional.of(List.copyOf(running.values()));
        } catch (HostUnavailable e) {
            return Optional.empty();
        }
    }

    private Set<Uprn> homes(Collection<Party> survivors, Set<PersonId> ids) {
        var homes = new LinkedHashSet<Uprn>();
        survivors.forEach(survivor -> survivor.home().ifPresent(homes::add));
        people.ifPresent(register ->
                ids.forEach(id -> register.householdOf(id).ifPresent(household -> homes.add(household.home()))));
        return homes;
    }

    private void keep(Collection<Tenancy> found, LinkedHashMap<TenancyId, Tenancy> running) {
        found.stream()
                .filter(tenancy ->
                        tenancy.end().filter(last -> last.isBefore(today)).isEmpty())
                .forEach(tenancy -> running.put(tenancy.id(), tenancy));
    }

    private static Set<PersonId> persons(Collection<Party> parties) {
        return parties.stream().flatMap(party -> party.person().stream()).collect(Collectors.toSet());
    }
}
