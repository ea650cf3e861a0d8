package org.safehomes.outgoing.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Verdict;

/** SC-6: only where the survivor said, and never where they share. */
class SafeAddressOnlyTest {

    private static final String SAFE = "c/o 3 Orchard Row, Northtown, NT1 2AB";
    private static final String SHARED = "Flat 2, 14 Sample Street, London, E17 0ZZ";

    private static Verdict decide(RecipientKind kind, String to, String safe, String... unsafe) {
        var decision = new SafeAddressOnly()
                .decide(
                        new Recipient(kind, "Nadine Osei", Optional.empty(), Optional.ofNullable(to)),
                        new SafePost(Optional.ofNullable(safe), List.of(unsafe)));
        assertThat(decision.rule()).isEqualTo("SC-6");
        return decision.outcome();
    }

    @Test
    @Upholds("SC-6")
    void aLetterGoesToTheAddressThatIsRecordedAsSafe() {
        assertThat(decide(RecipientKind.SURVIVOR, SAFE, SAFE, SHARED)).isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    @Upholds("SC-6")
    void withoutOneItIsHeldBack() {
        assertThat(decide(RecipientKind.SURVIVOR, null, null)).isEqualTo(Verdict.HELD_BACK);
        assertThat(decide(RecipientKind.SURVIVOR, SAFE, null)).isEqualTo(Verdict.HELD_BACK);
        assertThat(decide(RecipientKind.SURVIVOR, null, SAFE)).isEqualTo(Verdict.HELD_BACK);
        assertThat(decide(RecipientKind.SURVIVOR, " ", " ")).isEqualTo(Verdict.HELD_BACK);
    }

    @Test
    @Upholds("SC-6")
    void oneThatIsNotTheRecordedOneAnyMoreIsHeldBack() {
        assertThat(decide(RecipientKind.SURVIVOR, SAFE, "9 Hill View, Southtown, ST3 4CD"))
                .isEqualTo(Verdict.HELD_BACK);
    }

    @ParameterizedTest
    @Upholds("SC-6")
    @ValueSource(
            strings = {
                "Flat 2, 14 Sample Street, London, E17 0ZZ",
                "FLAT 2 14 SAMPLE STREET LONDON E170ZZ",
                "14 Sample St, Flat 2, Walthamstow E17 0ZZ",
                "Flat 2, 14 Sample Street, London",
                "14 sample st",
            })
    void aSharedOneIsHeldBackEvenIfItWasRecordedAsSafe(String shared) {
        assertThat(decide(RecipientKind.SURVIVOR, shared, shared, SHARED)).isEqualTo(Verdict.HELD_BACK);
    }

    @Test
    @Upholds("SC-6")
    void theNeighboursDoorIsAnother() {
        var next = "Flat 3, 14 Sample Street, London, E17 0ZZ";
        assertThat(decide(RecipientKind.SURVIVOR, next, next, SHARED)).isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    @Upholds("SC-6")
    void anotherHouseInAnotherStreetIsAnotherDoorAlsoWithoutAPostcode() {
        assertThat(decide(RecipientKind.SURVIVOR, "15 Sample Street, London", "15 Sample Street, London", SHARED))
                .isEqualTo(Verdict.MAY_LEAVE);
        assertThat(decide(RecipientKind.SURVIVOR, "14 Orchard Row, London", "14 Orchard Row, London", SHARED))
                .isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    void whatGoesToOthersNeedsNoSafeAddress() {
        assertThat(decide(RecipientKind.POLICE, "The station", null, SHARED)).isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    @Upholds("SC-6")
    void nobodyIsWrittenToAboutTheCaseWhereTheSurvivorShares() {
        assertThat(decide(RecipientKind.SPECIALIST_SERVICE, SHARED, null, SHARED))
                .isEqualTo(Verdict.HELD_BACK);
        assertThat(decide(RecipientKind.PERPETRATOR, SHARED, null, SHARED))
                .as("a bill in neutral words is none of it")
                .isEqualTo(Verdict.MAY_LEAVE);
    }
}
