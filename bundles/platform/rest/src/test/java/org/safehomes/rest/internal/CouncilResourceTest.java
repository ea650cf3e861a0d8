package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.calendar.BankHolidays;
import org.safehomes.kernel.calendar.OfficeHours;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.council.PublishedPolicy;

class CouncilResourceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 7, 5);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    /** Half past midnight on the day of the change in London, and still the day before in UTC. */
    private final CouncilResource resource =
            new CouncilResource(Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC));

    private final Served served = new Served(resource, new IdentityTest.Trusting());

    CouncilResourceTest() {
        resource.council = new Somewhere();
        resource.calendar = new WorkingCalendar(
                new BankHolidays(new TreeMap<>(Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"))),
                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Europe/London")));
    }

    private Served.Answer get(String path) {
        return served.get(path, "Staff", "S-1");
    }

    /** An undated policy that is silent on one thing, leaves another blank and changes a third. */
    private static final class Somewhere implements Council {

        @Override
        public String name() {
            return "somewhere";
        }

        @Override
        public String title() {
            return "Somewhere";
        }

        @Override
        public PublishedPolicy policy() {
            return new PublishedPolicy("A policy", Optional.empty(), FIRST_DAY, "regularly", "It bears no date.");
        }

        @Override
        public Parameter parameter(String key, LocalDate day) {
            throw new UnknownParameter(key, day);
        }

        @Override
        public List<Parameter> parameters(LocalDate day) {
            if (day.isBefore(FIRST_DAY)) {
                return List.of();
            }
            var before = day.isBefore(CHANGE);
            return List.of(
                    stated("case.owner", "CL-8", Optional.of("officer"), "", Origin.OVERRIDE, FIRST_DAY),
                    stated(
                            "contact.working-days",
                            "IN-8",
                            Optional.of(before ? "2" : "1"),
                            "working days",
                            Origin.POLICY,
                            before ? FIRST_DAY : CHANGE,
                            "X7"),
                    stated("marac.threshold", "MA-1", Optional.of("14"), "yes answers", Origin.DEFAULT, FIRST_DAY),
                    stated("sanctuary.provider", "SA-3", Optional.empty(), "", Origin.NOT_SET, FIRST_DAY, "X8"));
        }

        private static Parameter stated(
                String key,
                String rule,
                Optional<String> given,
                String unit,
                Origin origin,
                LocalDate from,
                String... clauses) {
            var note = origin == Origin.NOT_SET ? "The name is left out." : "";
            return new Parameter(key, rule, given, unit, origin, List.of(clauses), "A policy", from, note);
        }
    }

    @Test
    void says_of_each_value_where_it_comes_from() {
        assertThat(get("council").text())
                .isEqualTo("{\"name\":\"somewhere\",\"title\":\"Somewhere\",\"policy\":{\"name\":\"A policy\","
                        + "\"inForceFrom\":\"2021-07-05\",\"review\":\"regularly\",\"note\":\"It bears no date.\"},"
                        + "\"day\":\"2026-07-01\",\"parameters\":["
                        + "{\"key\":\"case.owner\",\"rule\":\"CL-8\",\"value\":\"officer\",\"origin\":\"OVERRIDE\","
                        + "\"source\":\"override of this installation\",\"clauses\":[],\"inForceFrom\":\"2021-07-05\"},"
                        + "{\"key\":\"contact.working-days\",\"rule\":\"IN-8\",\"value\":\"1\",\"unit\":\"working days\","
                        + "\"origin\":\"POLICY\",\"source\":\"X7\",\"clauses\":[\"X7\"],\"inForceFrom\":\"2026-07-01\"},"
                        + "{\"key\":\"marac.threshold\",\"rule\":\"MA-1\",\"value\":\"14\",\"unit\":\"yes answers\","
                        + "\"origin\":\"DEFAULT\",\"source\":\"default of this project, the policy is silent\","
                        + "\"clauses\":[],\"inForceFrom\":\"2021-07-05\"},"
                        + "{\"key\":\"sanctuary.provider\",\"rule\":\"SA-3\",\"origin\":\"NOT_SET\","
                        + "\"source\":\"the policy leaves it blank: X8\",\"clauses\":[\"X8\"],"
                        + "\"note\":\"The name is left out.\",\"inForceFrom\":\"2021-07-05\"}]}");
    }

    @Test
    void the_day_decides_and_without_one_it_is_today_where_the_office_is() {
        assertThat(get("council").json().at("/parameters/1/value").asText()).isEqualTo("1");
        assertThat(get("council?day=2026-06-30")
                        .json()
                        .at("/parameters/1/value")
                        .asText())
                .isEqualTo("2");
        assertThat(get("council?day=2026-06-30")
                        .json()
                        .at("/parameters/1/inForceFrom")
                        .asText())
                .isEqualTo("2021-07-05");
        assertThat(get("council?day=2021-07-04").json().get("parameters")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30", "30/06/2026"})
    void a_day_that_is_none_is_named_as_the_fault(String day) {
        var answer = get("council?day=" + day);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys("/day");
    }

    @Test
    void whoever_has_not_signed_in_learns_nothing() {
        assertThat(served.get("council").status()).isEqualTo(401);
        assertThat(new Served(resource).get("council").status()).isEqualTo(401);
    }

    @Test
    void without_a_council_or_a_calendar_it_is_unavailable() {
        resource.council = null;
        assertThat(get("council").status()).isEqualTo(503);
        assertThat(get("council").header("Retry-After")).isEqualTo("30");

        resource.council = new Somewhere();
        resource.calendar = null;
        assertThat(get("council").status()).isEqualTo(503);
    }
}
