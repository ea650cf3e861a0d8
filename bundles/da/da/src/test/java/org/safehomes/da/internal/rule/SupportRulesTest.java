package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Consent;
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferral.State;
import org.safehomes.kernel.rule.Upholds;

/** SU-1, SU-2, SU-4 and SU-5: support is offered, made with consent, and hangs on nothing else. */
class SupportRulesTest {

    private static final Map<State, Set<State>> FOLLOWS = Map.of(
            State.OFFERED, Set.of(State.REFUSED, State.MADE, State.WITHDRAWN),
            State.MADE, Set.of(State.ACCEPTED, State.REJECTED, State.WITHDRAWN),
            State.ACCEPTED, Set.of(State.COMPLETED, State.WITHDRAWN),
            State.REFUSED, Set.of(),
            State.REJECTED, Set.of(),
            State.COMPLETED, Set.of(),
            State.WITHDRAWN, Set.of());

    @ParameterizedTest
    @Upholds("SU-1")
    @EnumSource(State.class)
    void each_state_follows_where_it_can_and_nothing_follows_an_end(State now) {
        for (var then : State.values()) {
            var decision = new SpecialistSupport().next(now, then);
            assertThat(decision.outcome())
                    .as("%s after %s", then, now)
                    .isEqualTo(FOLLOWS.get(now).contains(then));
            assertThat(decision.rule()).isEqualTo("SU-1");
        }
        assertThat(now.end()).isEqualTo(FOLLOWS.get(now).isEmpty());
    }

    @ParameterizedTest
    @Upholds("SU-1")
    @CsvSource({"false, false, false", "true, false, true", "true, true, false", "false, true, false"})
    void the_specialist_service_is_due_from_the_first_conversation_until_it_is_offered(
            boolean spoken, boolean offered, boolean due) {
        assertThat(new SpecialistSupport().offer(spoken, offered).outcome()).isEqualTo(due);
    }

    @ParameterizedTest
    @Upholds("SU-1")
    @Upholds("SU-4")
    @EnumSource(Consent.class)
    void nobody_is_referred_to_support_without_consent(Consent consent) {
        assertThat(new SpecialistSupport().made(consent).outcome()).isEqualTo(consent == Consent.GIVEN);
        assertThat(new FurtherNeed().made(consent).outcome()).isEqualTo(consent == Consent.GIVEN);
        assertThat(new FurtherNeed().made(consent).rule()).isEqualTo("SU-4");
    }

    @Test
    @Upholds("SU-2")
    void who_refuses_is_told_how_to_refer_themselves_and_other_support_goes_on() {
        assertThat(new RefusedSupport().decide(false).outcome()).isFalse();
        var told = new RefusedSupport().decide(true);
        assertThat(told.outcome()).isTrue();
        assertThat(told.reasons().toString()).contains("Other support with the tenancy goes on");
    }

    /** All that support is ever asked, member by member: whoever adds a condition has to change this list first. */
    @Test
    @Upholds("SU-5")
    void nothing_asks_whether_the_survivor_leaves_ends_the_relationship_or_wants_enforcement() {
        assertThat(members(SupportReferral.NewSupportOffer.class))
                .containsExactly("service", "directoryKey", "need", "offeredAt", "atFirstContact", "note");
        assertThat(members(SupportReferral.NewSupportStep.class))
                .containsExactly("state", "when", "consent", "basis", "what", "selfReferral", "note");
        assertThat(List.of(SpecialistSupport.class, RefusedSupport.class, FurtherNeed.class).stream()
                        .flatMap(rule -> Arrays.stream(rule.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic())
                        .flatMap(method -> Stream.of(method.getParameterTypes()))
                        .distinct())
                .as("rules see states, consent and yes or no of what was offered")
                .isSubsetOf(State.class, Consent.class, boolean.class, String.class);
    }

    private static List<String> members(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
