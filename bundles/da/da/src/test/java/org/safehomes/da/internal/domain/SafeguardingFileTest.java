package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Answer;
import org.safehomes.da.Channel;
import org.safehomes.da.Child;
import org.safehomes.da.Consent;
import org.safehomes.da.NewReport;
import org.safehomes.da.NewSafeguardingRecord;
import org.safehomes.da.Party;
import org.safehomes.da.Recipient;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.SharingBasis.Article6;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.SafeguardingHappening.SafeguardingRecorded;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Which child is settled by what was recorded. */
class SafeguardingFileTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private void reported(int minute, Child... children) {
        add(
                minute,
                new Reported(
                        "R-7KQ2M9X4TB3DHW5N",
                        new NewReport(
                                Channel.PHONE,
                                ReporterKind.NEIGHBOUR,
                                Answer.NO,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(children),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private EntryId recorded(int minute, SafeguardingStep about, boolean made, Optional<String> child) {
        return add(
                minute,
                new SafeguardingRecorded(new NewSafeguardingRecord(
                        about,
                        made,
                        NOON,
                        child,
                        Optional.of(new Recipient(
                                RecipientKind.CHILDRENS_SERVICES,
                                "Harbour Children's Services",
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of("What the child sees."),
                        Optional.of("It goes on."),
                        Optional.of(Consent.NOT_ASKED),
                        Optional.of(new SharingBasis(
                                Article6.PUBLIC_TASK,
                                Optional.empty(),
                                Optional.empty(),
                                "Only what they need.",
                                Optional.of("A child is at risk."))),
                        Optional.empty())));
    }

    private EntryId add(int minute, Happening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        var at = NOON.plusSeconds(60L * minute);
        entries.add(new Entry(id, at, at, new StaffId("s.okafor"), Optional.empty(), what));
        return id;
    }

    private static Child child(String name, Integer age) {
        return new Child(
                Optional.ofNullable(name),
                Optional.ofNullable(age),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private SafeguardingFile file(Integer... ages) {
        return new SafeguardingFile(
                CaseHistory.of(entries),
                Stream.of(ages)
                        .map(age -> new Party(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(age),
                                Optional.empty()))
                        .toList());
    }

    @Test
    @Upholds("SG-1")
    void who_is_known_to_be_eighteen_is_no_child_and_whoever_is_named_twice_counts_once() {
        reported(0, child("Ada", 7), child("Ben", 18), child("Cal", null));
        reported(1, child(" ada ", 7));
        assertThat(file().children()).isEqualTo(2);
        assertThat(file(17, 18).children())
                .as("a survivor of 17 is a child as well")
                .isEqualTo(3);
    }

    @Test
    @Upholds("SG-1")
    void what_is_recorded_of_one_child_leaves_the_other_open() {
        reported(0, child("Ada", 7), child("Cal", 3));
        recorded(1, SafeguardingStep.CHILD, true, Optional.of("ada"));
        assertThat(file().open(true)).isEqualTo(1);
        recorded(2, SafeguardingStep.CHILD, false, Optional.of("Cal"));
        assertThat(file().open(false)).isZero();
        assertThat(file().open(true)).as("where only a referral will do").isEqualTo(1);
    }

    @Test
    @Upholds("SG-1")
    void what_is_recorded_of_all_covers_those_who_were_known_then() {
        reported(0, child(null, 7));
        recorded(1, SafeguardingStep.CHILD, true, Optional.empty());
        assertThat(file().open(true)).isZero();
        reported(2, child(null, 1));
        assertThat(file().open(true)).as("a child who came later").isEqualTo(1);
    }

    @Test
    @Upholds("RE-2")
    void what_was_sealed_does_not_count() {
        reported(0, child("Ada", 7));
        var wrong = recorded(1, SafeguardingStep.CHILD, true, Optional.empty());
        var at = NOON.plusSeconds(120);
        entries.add(new Entry(
                new EntryId("E-0000000000000009"),
                at,
                at,
                new StaffId("s.okafor"),
                Optional.of(wrong),
                new EntrySealed("Another case.")));
        assertThat(file().open(true)).isEqualTo(1);
        assertThat(file().recorded()).isEmpty();
    }

    @Test
    @Upholds("SG-5")
    void only_a_referral_that_left_tells_the_safeguarding_team_and_only_one_since_then() {
        recorded(1, SafeguardingStep.ADULT_AT_RISK, false, Optional.empty());
        recorded(1, SafeguardingStep.LINE_MANAGER, true, Optional.empty());
        assertThat(file().referredSince(NOON)).isFalse();
        recorded(2, SafeguardingStep.ADULT_AT_RISK, true, Optional.empty());
        assertThat(file().referredSince(NOON.plusSeconds(120))).isTrue();
        assertThat(file().referredSince(NOON.plusSeconds(121))).isFalse();
    }

    @Test
    @Upholds("SH-1")
    void a_referral_is_a_decision_to_share_as_well_and_nothing_else_is() {
        var id = recorded(1, SafeguardingStep.CHILD, true, Optional.empty());
        var referral = (SafeguardingRecorded) entries.get(0).what();
        assertThat(referral.shared(id).orElseThrow().concerning()).contains(id);
        assertThat(referral.text()).contains("child: done, to Harbour Children's Services", "A child is at risk.");
        recorded(1, SafeguardingStep.CHILD, false, Optional.empty());
        recorded(1, SafeguardingStep.INTERNAL_REPORT, true, Optional.empty());
        assertThat(entries.subList(1, 3))
                .allSatisfy(entry -> assertThat(((SafeguardingRecorded) entry.what()).shared(id))
                        .isEmpty());
    }
}
