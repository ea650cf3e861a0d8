package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Contact.NewContact;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.IncidentProfile;
import org.safehomes.da.IncidentProfile.InMonth;
import org.safehomes.da.IncidentProfile.OfKind;
import org.safehomes.da.NewIncident;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.internal.domain.Happening.Contacted;
import org.safehomes.da.internal.domain.RiskHappening.IncidentMatched;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

@Upholds("IN-14")
class IncidentsOverTimeTest {

    private static final Instant NOON = Instant.parse("2026-06-10T11:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private EntryId incident(String happened, ReporterKind toldBy, String knownTo, Behaviour... behaviours) {
        var at = Instant.parse(happened);
        return add(
                at,
                Optional.empty(),
                new IncidentRecorded(new NewIncident(
                        at, toldBy, true, Set.of(behaviours), Optional.ofNullable(knownTo), Optional.empty())));
    }

    private EntryId add(Instant at, Optional<EntryId> about, Happening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        var recorded = NOON.plusSeconds(entries.size());
        entries.add(new Entry(id, at, recorded, new StaffId("s.okafor"), about, what));
        return id;
    }

    private IncidentProfile profile() {
        return new IncidentsOverTime(CaseHistory.of(entries), ZoneId.of("Europe/London")).profile();
    }

    @Test
    void incidents_are_counted_by_kind_and_by_the_month_it_was_there() {
        incident("2026-03-31T22:59:00Z", ReporterKind.AGENCY, "The school", Behaviour.STALKING);
        incident("2026-03-31T23:01:00Z", ReporterKind.AGENCY, null, Behaviour.STALKING, Behaviour.ECONOMIC);
        incident("2026-05-02T09:00:00Z", ReporterKind.AGENCY, "The police", Behaviour.STALKING);

        var profile = profile();

        assertThat(profile.incidents()).isEqualTo(3);
        assertThat(profile.first()).contains(Instant.parse("2026-03-31T22:59:00Z"));
        assertThat(profile.last()).contains(Instant.parse("2026-05-02T09:00:00Z"));
        assertThat(profile.kinds())
                .containsExactly(new OfKind(Behaviour.STALKING, 3), new OfKind(Behaviour.ECONOMIC, 1));
        assertThat(profile.months())
                .as("one in the evening and one after midnight, British Summer Time")
                .containsExactly(new InMonth("2026-03", 1), new InMonth("2026-04", 1), new InMonth("2026-05", 1));
        assertThat(profile.knownTo()).containsExactly("The police", "The school");
    }

    @Test
    void a_further_account_counts_once_and_adds_who_knows() {
        var first = incident("2026-05-01T09:00:00Z", ReporterKind.SURVIVOR, null, Behaviour.STALKING);
        var second = incident("2026-05-01T09:30:00Z", ReporterKind.NEIGHBOUR, "The police", Behaviour.STALKING);
        add(NOON, Optional.of(second), new IncidentMatched(first, "Same night."));

        assertThat(profile().incidents()).isEqualTo(1);
        assertThat(profile().knownTo()).containsExactly("The police");
    }

    @Test
    void the_survivor_is_to_be_told_of_what_others_told_since_they_were_last_spoken_to() {
        assertThat(profile().news()).as("nothing is known").isFalse();
        incident("2026-05-01T09:00:00Z", ReporterKind.SURVIVOR, null);
        assertThat(profile().news()).as("they said it themselves").isFalse();
        incident("2026-05-02T09:00:00Z", ReporterKind.NEIGHBOUR, null);
        assertThat(profile().news()).isTrue();

        var spoken = NOON.plusSeconds(30);
        var contact = new NewContact(spoken, Method.PHONE, Outcome.REACHED, Optional.empty(), Optional.empty());
        add(spoken, Optional.empty(), new Contacted(contact, Safety.ALLOWED, "SC-2", List.of(), List.of("Safe.")));
        assertThat(profile().news()).isFalse();
        assertThat(profile().survivorLastTold()).contains(spoken);
    }

    @Test
    void a_case_without_incidents_has_an_empty_profile() {
        assertThat(profile())
                .isEqualTo(new IncidentProfile(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false));
    }
}
