package org.safehomes.it.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddBodiesTest {

    private static final int MANY = 3000;

    @ParameterizedTest
    @MethodSource("org.safehomes.it.bodies.Requests#withBody")
    void a_seed_makes_the_same_body_again(Request request) {
        for (long seed = 1; seed < 50; seed++) {
            var once = OddBodies.ofSeed(request.body(), seed);
            var again = OddBodies.ofSeed(request.body(), seed);

            assertThat(again.bytes()).isEqualTo(once.bytes());
            assertThat(again.mediaType()).isEqualTo(once.mediaType());
            assertThat(again.changes()).isEqualTo(once.changes());
        }
    }

    @Test
    void hardly_any_two_seeds_make_the_same_body() {
        var seen = new HashSet<String>();
        bodies().forEach(body ->
                seen.add(body.toString().substring(body.toString().indexOf('('))));

        assertThat(seen.size()).isGreaterThan(MANY * 2 / 3);
    }

    @Test
    void every_kind_of_change_is_made() {
        var kinds = bodies().flatMap(body -> body.changes().stream())
                .map(change -> change.replaceAll("^(drop|twice|rename|case of|add beside|exchange) .*", "$1"))
                .distinct()
                .toList();
        assertThat(kinds)
                .contains("drop", "twice", "rename", "case of", "add beside", "exchange")
                .contains("null item 0", "repeat item 0", "flood item 0")
                .contains(
                        "empty",
                        "blank",
                        "cut off",
                        "one byte",
                        "no UTF-8",
                        "no UTF-8 in a text",
                        "UTF-16",
                        "mark first")
                .contains("two documents", "in a list", "too large", "something else");
        assertThat(bodies().map(OddBody::mediaType).distinct()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.it.bodies.Requests#withBody")
    void no_good_body_holds_what_no_error_may_tell(Request request) {
        assertThat(request.body()).doesNotContainIgnoringCase(OddValues.CANARY);
    }

    @Test
    void what_fails_can_be_sent_alone() {
        assertThat(OddBodies.ofSeed(DaRequests.of("WRITE_NOTE").body(), 17).toString())
                .startsWith("-Dsafehomes.bodies.replay=17 (");
    }

    private static Stream<OddBody> bodies() {
        var good = DaRequests.of("PREPARE_MARAC_REFERRAL").body();
        return LongStream.rangeClosed(1, MANY).mapToObj(seed -> OddBodies.ofSeed(good, seed));
    }
}
