package org.safehomes.host.reference.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A borough grows without changing: what a small one has is in every larger one of its seed, entry for entry. */
class BoroughGrowthTest {

    private static final long DEMONSTRATION = 2026;

    private static final List<Function<Borough, Collection<?>>> LISTS = List.of(
            Borough::homes,
            Borough::voids,
            Borough::residents,
            Borough::kinships,
            Borough::tenancies,
            Borough::accounts,
            Borough::repairs,
            Borough::nuisances,
            Borough::documents,
            Borough::teams,
            Borough::staff);

    @ParameterizedTest
    @CsvSource({"50, 2000, 2026", "50, 2000, 4233", "10, 11, 1", "999, 1000, -7", "1999, 2001, 3"})
    void aLargerBoroughBeginsWithTheSmallerOne(int small, int large, long seed) {
        var smaller = new BoroughPlan(small, seed).borough();
        var larger = new BoroughPlan(large, seed).borough();
        for (var list : LISTS) {
            var fewer = List.copyOf(list.apply(smaller));
            assertThat(List.copyOf(list.apply(larger)).subList(0, fewer.size())).isEqualTo(fewer);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 37, 100, 499})
    void partsPutTogetherAreTheWhole(int cut) {
        var plan = new BoroughPlan(500, DEMONSTRATION);
        var first = plan.part(1, cut);
        var second = plan.part(cut + 1, 500);
        var whole = plan.borough();
        for (var list : LISTS) {
            var together = Stream.concat(list.apply(first).stream(), list.apply(second).stream());
            assertThat(together.toList()).isEqualTo(List.copyOf(list.apply(whole)));
        }
    }

    @Test
    void aPartRefersToNothingInALaterOne() {
        var plan = new BoroughPlan(2_000, DEMONSTRATION);
        var known = new HashSet<Object>();
        for (int first = 1; first < 2_000; first += 100) {
            var part = plan.part(first, first + 99);
            part.residents().forEach(r -> known.add(r.person().id()));
            part.staff().forEach(e -> known.add(e.member().id()));
            assertThat(part.kinships()).allMatch(k -> known.contains(k.person()) && known.contains(k.kin()));
            assertThat(part.tenancies()).allMatch(t -> known.containsAll(t.tenants()));
            assertThat(part.staff())
                    .allMatch(e -> e.person().filter(p -> !known.contains(p)).isEmpty());
            assertThat(part.staff()).allMatch(e -> e.member()
                    .lineManager()
                    .filter(m -> !known.contains(m))
                    .isEmpty());
            assertThat(part.teams()).allMatch(t -> known.contains(t.leader()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 9", "5, 4", "1, 51", "51, 51"})
    void aPartThatTheBoroughDoesNotHaveIsRefused(int first, int last) {
        var plan = new BoroughPlan(50, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> plan.part(first, last));
    }

    @Test
    void theLargestBoroughHasEachAddressOnce() {
        var places = new Places();
        var addresses = new HashSet<String>();
        for (int home = 1; home <= 200_000; home++) {
            var place = places.of(home);
            assertThat(addresses.add(place.line() + place.postcode()))
                    .as(place.line())
                    .isTrue();
        }
    }

    @Test
    void theLastPartOfTheLargestBoroughIsLikeAnyOther() {
        var last = new BoroughPlan(200_000, DEMONSTRATION).part(199_901, 200_000);
        assertThat(last.homes()).hasSize(100);
        assertThat(last.homes().get(99).uprn().value()).isEqualTo("999000200000");
        assertThat(last.teams()).hasSize(1);
    }

    /**
     * If this fails, the generator makes another borough than the last release did. Where that is meant, raise
     * {@link BoroughPlan#EDITION} with it: boroughs that are loaded already cannot grow any more, and say why.
     */
    @Test
    void thisEditionIsWhatItWas() throws Exception {
        var text = new BoroughPlan(1_000, DEMONSTRATION).borough().toString().replaceAll("roles=\\[[^]]*]", "");
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(BoroughPlan.EDITION + " " + HexFormat.of().formatHex(digest, 0, 8))
                .isEqualTo("3 16d28cf11cb3ff07");
    }
}
