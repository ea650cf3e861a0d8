package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Consent;
import org.safehomes.da.Letter;
import org.safehomes.da.Letter.State;
import org.safehomes.da.NewLetter;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.SharingBasis.Article6;
import org.safehomes.da.internal.domain.SharingHappening.ConsentWithdrawn;
import org.safehomes.da.internal.domain.SharingHappening.HeldBack;
import org.safehomes.da.internal.domain.SharingHappening.LetterCancelled;
import org.safehomes.da.internal.domain.SharingHappening.LetterPrepared;
import org.safehomes.da.internal.domain.SharingHappening.LetterSent;
import org.safehomes.da.internal.domain.SharingHappening.Released;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.rule.LawfulSharing;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Where letters and decisions stand, from what was written down. */
class LetterFileTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final EntryId LETTER = id(1);
    private static final EntryId DECISION = id(2);
    private static final HeldBack HELD =
            new HeldBack("SC-6", List.of(), List.of("No address is recorded as safe."), id(9));

    private final List<Entry> entries = new ArrayList<>();

    private static EntryId id(int number) {
        return new EntryId("E-000000000000000" + number);
    }

    private void add(EntryId id, int minute, EntryId about, Happening what) {
        var at = NOON.plusSeconds(60L * minute);
        entries.add(new Entry(id, at, at, new StaffId("s.okafor"), Optional.ofNullable(about), what));
    }

    private void letter(EntryId decision, String address) {
        add(
                LETTER,
                0,
                null,
                new LetterPrepared(
                        new NewLetter(Optional.ofNullable(decision), "Request", List.of("Please call.")),
                        Optional.ofNullable(address)));
    }

    private void decision(EntryId id, int minute, String name, Consent consent, EntryId concerning) {
        add(
                id,
                minute,
                concerning,
                new SharingDecided(new NewSharingDecision(
                        true,
                        new Recipient(RecipientKind.POLICE, name, Optional.empty(), Optional.empty()),
                        "Where she is.",
                        "He looks for her.",
                        Optional.empty(),
                        consent,
                        Optional.empty(),
                        Optional.ofNullable(concerning))));
    }

    private SharingFile sharing() {
        return new SharingFile(CaseHistory.of(entries), new LawfulSharing(EnumSet.allOf(Article6.class)));
    }

    private Letter letter() {
        return new LetterFile(CaseHistory.of(entries), sharing(), Optional.of("Nadine Osei"))
                .find(LETTER)
                .orElseThrow();
    }

    @Test
    void a_letter_without_a_decision_goes_to_the_survivor_where_that_was_safe() {
        letter(null, "3 Orchard Row");
        assertThat(letter().recipient().kind()).isEqualTo(RecipientKind.SURVIVOR);
        assertThat(letter().recipient().name()).isEqualTo("Nadine Osei");
        assertThat(letter().recipient().address()).contains("3 Orchard Row");
        assertThat(letter().state()).isEqualTo(State.PREPARED);
    }

    @Test
    @Upholds("SC-6")
    void what_is_released_goes_where_it_is_safe_then() {
        letter(null, null);
        add(id(3), 1, LETTER, HELD);
        assertThat(letter().state()).isEqualTo(State.HELD_BACK);
        assertThat(letter().heldBack()).contains(HELD.decision());
        add(id(4), 2, LETTER, new Released(Optional.of("9 Hill View")));
        assertThat(letter().state()).isEqualTo(State.PREPARED);
        assertThat(letter().heldBack()).isEmpty();
        assertThat(letter().recipient().address()).contains("9 Hill View");
    }

    @Test
    void of_two_at_one_moment_what_holds_it_counts() {
        letter(null, "3 Orchard Row");
        add(id(3), 1, LETTER, HELD);
        add(id(4), 1, LETTER, new Released(Optional.of("3 Orchard Row")));
        assertThat(letter().state()).isEqualTo(State.HELD_BACK);
    }

    @Test
    void what_was_sent_or_cancelled_stays_so() {
        letter(null, "3 Orchard Row");
        add(id(3), 1, LETTER, HELD);
        add(id(4), 1, LETTER, new LetterCancelled("Not needed."));
        assertThat(letter().state()).isEqualTo(State.CANCELLED);
        entries.clear();
        letter(null, "3 Orchard Row");
        add(id(4), 2, LETTER, new LetterSent(letter().recipient(), Optional.empty(), Optional.empty()));
        assertThat(letter().state()).isEqualTo(State.SENT);
        assertThat(letter().sentAt()).contains(NOON.plusSeconds(120));
        add(id(5), 3, LETTER, HELD);
        assertThat(letter().state()).as("an attempt that came too late").isEqualTo(State.SENT);
        assertThat(letter().heldBack()).isEmpty();
    }

    @Test
    @Upholds("SH-3")
    void consent_that_was_taken_back_counts_for_what_was_decided_before_and_not_for_what_is_decided_after() {
        decision(DECISION, 0, "Northtown Police", Consent.GIVEN, null);
        decision(id(3), 5, "Southtown Police", Consent.GIVEN, null);
        decision(id(4), 5, "Westtown Police", Consent.NOT_ASKED, null);
        add(id(5), 10, DECISION, new ConsentWithdrawn(Optional.empty()));
        assertThat(sharing().decisions())
                .extracting(one -> one.consent())
                .containsExactly(Consent.WITHDRAWN, Consent.GIVEN, Consent.NOT_ASKED);
        add(id(6), 20, null, new ConsentWithdrawn(Optional.of("Nothing to anybody.")));
        decision(id(7), 30, "Easttown Police", Consent.GIVEN, null);
        assertThat(sharing().decisions())
                .extracting(one -> one.consent())
                .containsExactly(Consent.WITHDRAWN, Consent.WITHDRAWN, Consent.NOT_ASKED, Consent.GIVEN);
    }

    @Test
    @Upholds("SH-1")
    void the_latest_decision_for_a_letter_holds() {
        decision(DECISION, 0, "Northtown Police", Consent.GIVEN, null);
        letter(DECISION, null);
        assertThat(letter().recipient().name()).isEqualTo("Northtown Police");
        decision(id(3), 5, "Southtown Police", Consent.GIVEN, LETTER);
        assertThat(letter().recipient().name()).isEqualTo("Southtown Police");
        assertThat(sharing().forLetter(LETTER, DECISION).orElseThrow().id()).isEqualTo(id(3));
    }
}
