package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.Naming;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.rule.Upholds;

/** AN-1, AN-3 and AN-4: which cases name nobody, who alone may change that, and which file is marked. */
class AnonymityRulesTest {

    private static final PersonId SURVIVOR = new PersonId("p-0001");
    private static final PersonId PERPETRATOR = new PersonId("p-0002");

    /** @param tenancies who holds each, with blanks between */
    private static HomeHeld held(String... tenancies) {
        var tenants = Arrays.stream(tenancies)
                .map(people ->
                        Arrays.stream(people.split(" ")).map(PersonId::new).collect(Collectors.toSet()))
                .toList();
        return new HomeHeld(true, List.copyOf(tenants), Set.of(SURVIVOR), Set.of(PERPETRATOR));
    }

    static Stream<Arguments> homesOfAnonymousCases() {
        var unknown = new HomeHeld(true, List.of(Set.of(SURVIVOR)), Set.of(), Set.of(PERPETRATOR));
        return Stream.of(
                Arguments.of(held("p-0001 p-0002"), "joint tenancy"),
                Arguments.of(held("p-0001 p-0003"), "joint tenancy"),
                Arguments.of(held("p-0002"), "The perpetrator holds"),
                Arguments.of(held("p-0003"), "Somebody else"),
                Arguments.of(held("p-0001", "p-0001 p-0002"), "joint tenancy"),
                Arguments.of(held("p-0001", "p-0003"), "Somebody else"),
                Arguments.of(held(), "No tenancy"),
                Arguments.of(unknown, "is not known"),
                Arguments.of(HomeHeld.unanswered(), "cannot say"));
    }

    @ParameterizedTest
    @Upholds("AN-1")
    @MethodSource("homesOfAnonymousCases")
    void unless_the_survivor_is_known_to_hold_the_home_alone_the_case_is_anonymous(HomeHeld held, String why) {
        var decision = new AnonymousCase().decide(held);
        assertThat(decision.outcome()).isEqualTo(Naming.ANONYMOUS);
        assertThat(decision.clauses()).containsExactly("W6");
        assertThat(decision.reasons().get(0)).contains(why);
    }

    @Test
    @Upholds("AN-1")
    void who_holds_the_home_alone_is_named() {
        assertThat(new AnonymousCase().decide(held("p-0001")).outcome()).isEqualTo(Naming.BY_NAME);
    }

    @Test
    @Upholds("AN-4")
    void the_line_manager_alone_lifts_it_when_the_home_is_no_longer_shared() {
        var rule = new LiftedAnonymity();
        var alone = held("p-0001");
        assertThat(rule.decide(Naming.ANONYMOUS, true, alone).outcome()).isTrue();
        assertThat(rule.decide(Naming.ANONYMOUS, false, alone).reasons().get(0)).contains("line manager");
        assertThat(rule.decide(Naming.ANONYMOUS, false, alone).outcome()).isFalse();
        assertThat(rule.decide(Naming.BY_NAME, true, alone).outcome()).isFalse();
    }

    @Test
    @Upholds("AN-3")
    void the_survivors_own_file_is_marked_where_the_council_wants_it() {
        var rule = new MarkOnOwnFile();
        var alone = held("p-0001");
        var named = Optional.of(Naming.BY_NAME);
        assertThat(rule.decide(true, named, alone, Optional.of(false)).outcome())
                .isTrue();
        assertThat(rule.decide(false, named, alone, Optional.of(false)).outcome())
                .isFalse();
        assertThat(rule.decide(true, named, alone, Optional.of(true)).outcome())
                .as("a shared file")
                .isFalse();
        assertThat(rule.decide(true, named, alone, Optional.empty()).outcome())
                .as("no file")
                .isFalse();
        assertThat(rule.decide(true, Optional.of(Naming.ANONYMOUS), alone, Optional.of(false))
                        .outcome())
                .isFalse();
        assertThat(rule.decide(true, Optional.empty(), alone, Optional.of(false))
                        .outcome())
                .as("never decided")
                .isFalse();
    }

    @ParameterizedTest
    @Upholds("AN-3")
    @MethodSource("homesWithoutException")
    void no_file_is_marked_while_the_home_is_shared_or_nobody_can_say(HomeHeld held) {
        assertThat(new MarkOnOwnFile()
                        .decide(true, Optional.of(Naming.BY_NAME), held, Optional.of(false))
                        .outcome())
                .isFalse();
    }

    static Stream<HomeHeld> homesWithoutException() {
        return Stream.of(held("p-0001 p-0002"), held("p-0001 p-0003"), held("p-0002"), HomeHeld.unanswered());
    }

    @ParameterizedTest
    @Upholds("AN-4")
    @MethodSource("homesWithoutException")
    void nobody_lifts_it_while_the_home_is_shared_or_nobody_can_say(HomeHeld held) {
        assertThat(new LiftedAnonymity().decide(Naming.ANONYMOUS, true, held).outcome())
                .isFalse();
    }
}
