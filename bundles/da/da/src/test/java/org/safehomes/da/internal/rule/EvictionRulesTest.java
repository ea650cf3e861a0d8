package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Enforcement.Couple;
import org.safehomes.da.Enforcement.Ground;
import org.safehomes.da.Enforcement.ListedBreach;
import org.safehomes.da.Enforcement.PossessionClaim;
import org.safehomes.da.PerpetratorSteps.Place;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.rule.Upholds;

/** PE-3: the eviction lock, and which grounds belong to which tenure. */
class EvictionRulesTest {

    private static final Couple COUPLE = new Couple(true, true, true);

    private final EvictionLock lock = new EvictionLock();
    private final PossessionGrounds grounds = new PossessionGrounds();

    @ParameterizedTest
    @Upholds("PE-3")
    @CsvSource({
        // survivor, dependants, less was tried, how much is missing
        "ELSEWHERE,   ELSEWHERE,   true,  0",
        "ELSEWHERE,   NOBODY,      true,  0",
        "ELSEWHERE,   ELSEWHERE,   false, 1",
        "IN_THE_HOME, ELSEWHERE,   true,  1",
        "ELSEWHERE,   IN_THE_HOME, true,  1",
        "NOT_KNOWN,   ELSEWHERE,   true,  1",
        "NOBODY,      ELSEWHERE,   true,  1",
        "ELSEWHERE,   NOT_KNOWN,   true,  1",
        "IN_THE_HOME, IN_THE_HOME, false, 3",
    })
    void onlyAsALastResortAndOnlyWhenNobodyOfTheirsLivesThere(
            Place survivor, Place dependants, boolean triedLess, int missing) {
        var now = Optional.of(new Whereabouts(Place.IN_THE_HOME, survivor, dependants));
        var decision = lock.decide(now, triedLess);
        assertThat(decision.outcome()).isEqualTo(missing == 0);
        if (missing > 0) {
            assertThat(decision.reasons()).hasSize(missing);
        }
    }

    @Test
    @Upholds("PE-3")
    void whoLivesWhereMustBeKnown() {
        assertThat(lock.decide(Optional.empty(), true).reasons()).hasSize(2);
    }

    @Test
    @Upholds("PE-3")
    void whetherSomebodyIsIntentionallyHomelessIsAPromptToAnOfficerAndNeverSaid() {
        var now = new Whereabouts(Place.IN_THE_HOME, Place.ELSEWHERE, Place.NOBODY);
        assertThat(String.join(" ", lock.decide(Optional.of(now), true).reasons()))
                .contains("officer", "decide", "nothing here says so")
                .doesNotContain("is intentionally homeless", "are intentionally homeless", "deemed");
    }

    @ParameterizedTest
    @Upholds("PE-3")
    @EnumSource(Ground.class)
    void eachGroundBelongsToOneKindOfTenancyAlone(Ground ground) {
        var secure = EnumSet.of(Ground.GROUND_1, Ground.GROUND_2, Ground.GROUND_2A, Ground.SECTION_84A)
                .contains(ground);
        for (var tenure : EnumSet.of(Tenure.SECURE, Tenure.FLEXIBLE)) {
            assertThat(decide(tenure, ground)).as("%s", tenure).isEqualTo(secure);
        }
        for (var tenure : EnumSet.of(Tenure.ASSURED, Tenure.ASSURED_SHORTHOLD)) {
            assertThat(decide(tenure, ground)).as("%s", tenure).isEqualTo(!secure);
        }
        for (var tenure : EnumSet.of(Tenure.INTRODUCTORY, Tenure.DEMOTED, Tenure.LICENCE)) {
            assertThat(decide(tenure, ground)).as("%s", tenure).isFalse();
            assertThat(grounds.decide(Optional.of(tenure), claim(Set.of(), true))
                            .outcome())
                    .isTrue();
        }
    }

    private boolean decide(Tenure tenure, Ground ground) {
        return grounds.decide(Optional.of(tenure), claim(Set.of(ground), true)).outcome();
    }

    @Test
    @Upholds("PE-3")
    void withoutTenureOrGroundThereIsNoClaim() {
        assertThat(grounds.decide(Optional.empty(), claim(Set.of(Ground.GROUND_1), true))
                        .outcome())
                .isFalse();
        assertThat(grounds.decide(Optional.of(Tenure.SECURE), claim(Set.of(), true))
                        .outcome())
                .isFalse();
    }

    @ParameterizedTest
    @Upholds("PE-3")
    @CsvSource({
        // couple, left, unlikely to return, how much is missing
        "true,  true,  true,  0",
        "false, true,  true,  1",
        "true,  false, true,  1",
        "true,  true,  false, 1",
        "false, false, false, 3",
    })
    void groundsOfDomesticAbuseNeedACoupleOfWhomOneHasLeftAndWillNotReturn(
            boolean couple, boolean left, boolean stays, int missing) {
        var two = Optional.of(new Couple(couple, left, stays));
        for (var ground : EnumSet.of(Ground.GROUND_2A, Ground.GROUND_14A)) {
            var tenure = ground == Ground.GROUND_2A ? Tenure.SECURE : Tenure.ASSURED;
            var decision = grounds.decide(
                    Optional.of(tenure), new PossessionClaim(Optional.empty(), Set.of(ground), two, Set.of(), true));
            assertThat(decision.outcome()).isEqualTo(missing == 0);
            if (missing > 0) {
                assertThat(decision.reasons()).hasSize(missing);
            }
        }
    }

    @Test
    @Upholds("PE-3")
    void ground14AIsForProvidersAndCharitableTrusts() {
        var claim = claim(Set.of(Ground.GROUND_14A), false);
        assertThat(grounds.decide(Optional.of(Tenure.ASSURED), claim).outcome()).isFalse();
        assertThat(grounds.decide(Optional.of(Tenure.ASSURED), claim(Set.of(Ground.GROUND_14), false))
                        .outcome())
                .isTrue();
    }

    @Test
    @Upholds("PE-3")
    void theAbsoluteGroundsNeedOneOfTheirListedConvictionsOrBreaches() {
        for (var ground : EnumSet.of(Ground.SECTION_84A, Ground.GROUND_7A)) {
            var tenure = Optional.of(ground == Ground.SECTION_84A ? Tenure.SECURE : Tenure.ASSURED);
            var none = new PossessionClaim(Optional.empty(), Set.of(ground), Optional.empty(), Set.of(), true);
            assertThat(grounds.decide(tenure, none).outcome()).isFalse();
            for (var breach : ListedBreach.values()) {
                var one = new PossessionClaim(Optional.empty(), Set.of(ground), Optional.empty(), Set.of(breach), true);
                assertThat(grounds.decide(tenure, one).outcome()).isTrue();
            }
        }
    }

    private static PossessionClaim claim(Set<Ground> grounds, boolean provider) {
        return new PossessionClaim(
                Optional.empty(), grounds, Optional.of(COUPLE), Set.of(ListedBreach.SERIOUS_OFFENCE), provider);
    }
}
