package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.internal.rule.LawBeforeLocks;

/** Who holds a home, as far as the host's tenancies say. */
@Upholds("SA-5")
class HomeRegisterTest {

    private static final PersonId HER = new PersonId("p-her");
    private static final PersonId HIM = new PersonId("p-him");

    private static Tenancy tenancy(PersonId... tenants) {
        return new Tenancy(
                new TenancyId("t-" + tenants.length),
                new Uprn("999000000001"),
                Tenure.SECURE,
                List.of(tenants),
                LocalDate.of(2020, 1, 6),
                Optional.empty());
    }

    private static Held held(Tenancy... running) {
        return HomeRegister.held(List.of(running), Optional.of(HER), Optional.of(HIM));
    }

    @Test
    void a_joint_tenancy_is_one_whoever_holds_it() {
        assertThat(held(tenancy(HER, HIM))).isEqualTo(Held.JOINTLY);
        assertThat(held(tenancy(HER, new PersonId("p-mother")))).isEqualTo(Held.JOINTLY);
        assertThat(held(tenancy(HER), tenancy(HER, HIM))).isEqualTo(Held.JOINTLY);
    }

    @Test
    void his_own_tenancy_is_told_from_hers() {
        assertThat(held(tenancy(HIM))).isEqualTo(Held.BY_THE_PERPETRATOR);
        assertThat(held(tenancy(HER))).isEqualTo(Held.BY_ONE);
    }

    @Test
    void a_sole_tenant_who_may_be_he_is_not_taken_for_anybody_else() {
        var his = List.of(tenancy(HIM));
        assertThat(HomeRegister.held(his, Optional.of(HER), Optional.empty()))
                .as("he is not found there")
                .isEqualTo(Held.NOT_KNOWN);
        assertThat(HomeRegister.held(his, Optional.empty(), Optional.empty()))
                .as("neither is found there")
                .isEqualTo(Held.NOT_KNOWN);
        assertThat(HomeRegister.held(List.of(tenancy(HER)), Optional.of(HER), Optional.empty()))
                .as("it is hers")
                .isEqualTo(Held.BY_ONE);
        var mother = new PersonId("p-mother");
        assertThat(HomeRegister.held(List.of(tenancy(mother)), Optional.empty(), Optional.of(HIM)))
                .as("he is known, and it is not he")
                .isEqualTo(Held.BY_ONE);
        assertThat(HomeRegister.held(List.of(tenancy(HER), tenancy(mother)), Optional.of(HER), Optional.of(HIM)))
                .as("two run at a time: whose it is nobody can say")
                .isEqualTo(Held.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10,,true", "2026-03-11,,false", "2020-01-06,2026-03-10,true", "2020-01-06,2026-03-09,false"})
    void a_tenancy_runs_from_its_first_day_to_its_last(LocalDate start, @Nullable LocalDate end, boolean runs) {
        var tenancy = new Tenancy(
                new TenancyId("t-1"),
                new Uprn("999000000001"),
                Tenure.SECURE,
                List.of(HER),
                start,
                Optional.ofNullable(end));
        assertThat(HomeRegister.runs(tenancy, LocalDate.of(2026, 3, 10))).isEqualTo(runs);
    }

    @Test
    void without_a_tenancy_nobody_can_say_and_that_is_no_sole_one() {
        assertThat(held()).isEqualTo(Held.NOT_KNOWN);
        assertThat(HomeFacts.unknown().held()).isEqualTo(Held.NOT_KNOWN);
        assertThat(Stream.of(Held.JOINTLY, Held.BY_THE_PERPETRATOR, Held.NOT_KNOWN)
                        .map(held -> new LawBeforeLocks()
                                .decide(held, Optional.empty())
                                .outcome()))
                .containsOnly(false);
    }
}
