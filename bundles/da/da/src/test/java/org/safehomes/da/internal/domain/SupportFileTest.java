package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.SupportReferral.Need;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.SupportReferral.NewSupportStep;
import org.safehomes.da.SupportReferral.State;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportOffered;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportStepped;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-1")
class SupportFileTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private EntryId offer(String service, Need need) {
        return add(
                Optional.empty(),
                new SupportOffered(
                        new NewSupportOffer(service, Optional.empty(), need, NOON, true, Optional.empty()),
                        Optional.empty()));
    }

    private EntryId step(EntryId offer, State state) {
        return add(
                Optional.of(offer),
                new SupportStepped(new NewSupportStep(
                        state,
                        NOON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private EntryId add(Optional<EntryId> about, Happening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        entries.add(new Entry(id, NOON, NOON, new StaffId("s.okafor"), about, what));
        return id;
    }

    private SupportFile file() {
        return new SupportFile(CaseHistory.of(entries));
    }

    @Test
    void a_referral_keeps_what_its_service_was_called_and_is_in_the_state_that_came_last() {
        var offered = offer("Harbour Outreach", Need.SPECIALIST);
        assertThat(file().find(offered).orElseThrow().state()).isEqualTo(State.OFFERED);
        // written down in the same minute, in whichever order they are read
        step(offered, State.ACCEPTED);
        step(offered, State.MADE);
        step(offer("Quay Money Advice", Need.BENEFITS_AND_MONEY), State.REFUSED);

        var referral = file().find(offered).orElseThrow();
        assertThat(referral.what().service()).isEqualTo("Harbour Outreach");
        assertThat(referral.state()).isEqualTo(State.ACCEPTED);
        assertThat(referral.steps())
                .extracting(step -> step.what().state())
                .containsExactly(State.MADE, State.ACCEPTED);
        assertThat(file().referrals()).hasSize(2);
    }

    @Test
    void only_the_specialist_service_settles_that_it_was_offered_and_not_what_was_sealed() {
        offer("Quay Money Advice", Need.BENEFITS_AND_MONEY);
        assertThat(file().specialistOffered()).isFalse();
        var wrong = offer("Harbour Outreach", Need.SPECIALIST);
        assertThat(file().specialistOffered()).isTrue();
        add(Optional.of(wrong), new EntrySealed("Another household's."));
        assertThat(file().specialistOffered()).isFalse();
    }
}
