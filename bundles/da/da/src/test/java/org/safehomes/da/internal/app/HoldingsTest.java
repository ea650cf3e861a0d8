package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Party;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/** What the host is asked about a home, and what its silence means. */
class HoldingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Uprn HOME = new Uprn("999000000001");
    private static final Uprn ELSEWHERE = new Uprn("999000000009");
    private static final PersonId SURVIVOR = new PersonId("p-0001");
    private static final PersonId OTHER = new PersonId("p-0002");

    private static Tenancies.Tenancy tenancy(String id, Uprn home, Optional<LocalDate> end, PersonId... tenants) {
        return new Tenancies.Tenancy(
                new TenancyId(id),
                home,
                Tenancies.Tenure.SECURE,
                Arrays.asList(tenants),
                LocalDate.of(2020, 1, 1),
                end);
    }

    private static HomeHeld asked(Tenancies host, Party survivor) {
        return new Holdings(Optional.of(host), Optional.empty(), TODAY).of(List.of(survivor), List.of(Party.unknown()));
    }

    private static Party survivor(Optional<PersonId> person, Optional<Uprn> home) {
        return new Party(Optional.of("Nadine Osei"), person, Optional.empty(), Optional.empty(), home);
    }

    @Test
    void a_tenancy_runs_to_the_end_of_its_last_day() {
        var host = new Register(
                tenancy("t-1", HOME, Optional.of(TODAY), SURVIVOR, OTHER),
                tenancy("t-2", HOME, Optional.of(TODAY.minusDays(1)), OTHER));
        assertThat(asked(host, survivor(Optional.of(SURVIVOR), Optional.of(HOME)))
                        .tenancies())
                .containsExactly(Set.of(SURVIVOR, OTHER));
    }

    @Test
    void a_home_that_the_survivor_has_fled_from_counts_as_well() {
        var host = new Register(
                tenancy("t-1", HOME, Optional.empty(), SURVIVOR),
                tenancy("t-2", ELSEWHERE, Optional.empty(), SURVIVOR, OTHER));
        assertThat(asked(host, survivor(Optional.of(SURVIVOR), Optional.of(HOME)))
                        .jointly())
                .isTrue();
    }

    @Test
    void a_host_that_is_away_or_lacks_the_service_has_not_answered() {
        var away = new Register() {
            @Override
            public List<Tenancy> of(Uprn home) {
                throw new HostUnavailable("away", new IllegalStateException());
            }
        };
        assertThat(asked(away, survivor(Optional.empty(), Optional.of(HOME))).answered())
                .isFalse();
        assertThat(new Holdings(Optional.empty(), Optional.empty(), TODAY)
                        .of(List.of(Party.unknown()), List.of())
                        .answered())
                .isFalse();
    }

    private static class Register implements Tenancies {

        private final List<Tenancy> tenancies;

        Register(Tenancy... tenancies) {
            this.tenancies = List.of(tenancies);
        }

        @Override
        public Optional<Tenancy> find(TenancyId id) {
            return tenancies.stream().filter(known -> known.id().equals(id)).findFirst();
        }

        @Override
        public List<Tenancy> of(Uprn home) {
            return tenancies.stream().filter(known -> known.home().equals(home)).toList();
        }

        @Override
        public List<Tenancy> heldBy(PersonId person) {
            return tenancies.stream()
                    .filter(known -> known.tenants().contains(person))
                    .toList();
        }
    }
}
