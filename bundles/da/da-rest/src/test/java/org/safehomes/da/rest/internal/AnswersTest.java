package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Cases;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.SafeContact;
import org.safehomes.da.Tasks;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

class AnswersTest extends DaRestTest {

    private static final String CASE = "cases/" + Sample.CASE_REF;
    private static final String REPORT = "triage/" + Sample.REPORT_REF;

    @Test
    @Upholds("IN-7")
    void a_receipt_is_all_that_whoever_reports_gets() {
        var answer = api.post("reports", GOOD_REPORT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isNull();
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.text())
                .isEqualTo("{\"reference\":\"R-7KQ2M9X4TB3DHW5N\",\"receivedAt\":\"2026-03-31T09:30:00Z\","
                        + "\"advice\":[\"Call 999 if somebody comes at risk.\"]}");
    }

    @Test
    void a_report_reaches_the_service_as_it_was_sent() {
        api.post("reports", GOOD_REPORT, "Idempotency-Key", "k-1");

        var report = (NewReport) services.argument(0);
        assertThat(report.survivor())
                .contains(new Party(
                        Optional.of("Nadine Osei"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(34),
                        Optional.of(new Uprn("999000000001"))));
        assertThat(report.behaviours()).containsExactlyInAnyOrder(Behaviour.ECONOMIC, Behaviour.PHYSICAL_OR_SEXUAL);
        assertThat(report.exclude()).containsExactly(new StaffId("t.marlowe"));
        assertThat(report.perpetrator()).isEmpty();
        assertThat(((Once) services.argument(1)).key()).contains("k-1");
    }

    @Test
    void the_order_in_a_set_makes_no_other_request() {
        var turned =
                GOOD_REPORT.replace("[\"PHYSICAL_OR_SEXUAL\",\"ECONOMIC\"]", "[\"ECONOMIC\",\"PHYSICAL_OR_SEXUAL\"]");

        assertThat(fingerprint("reports", turned)).isEqualTo(fingerprint("reports", GOOD_REPORT));
        assertThat(fingerprint("reports", GOOD_REPORT.replace("34", "35")))
                .isNotEqualTo(fingerprint("reports", GOOD_REPORT));
    }

    @Test
    void the_same_note_in_another_case_is_another_request() {
        var note = "{\"kind\":\"FACT\",\"text\":\"x\"}";

        assertThat(fingerprint(CASE + "/notes", note))
                .isNotEqualTo(fingerprint("cases/C-0000000000000000/notes", note));
        assertThat(fingerprint(CASE + "/notes/E-0000000000000001/correction", note))
                .isNotEqualTo(fingerprint(CASE + "/notes/E-0000000000000002/correction", note));
    }

    private String fingerprint(String path, String body) {
        assertThat(api.post(path, body, "Idempotency-Key", "k-1").status()).isEqualTo(201);
        var arguments = services.asked().get(services.asked().size() - 1).arguments();
        return ((Once) arguments.get(arguments.size() - 1)).fingerprint();
    }

    @Test
    void a_report_shows_the_rules_with_clauses_and_reasons() {
        var answer = api.get(REPORT);

        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.text())
                .isEqualTo(
                        "{\"reference\":\"R-7KQ2M9X4TB3DHW5N\",\"version\":3,\"receivedAt\":\"2026-03-31T09:30:00Z\","
                                + "\"reportedBy\":\"n.gillespie\",\"state\":\"WAITING\",\"content\":{\"channel\":\"PHONE\","
                                + "\"reporterKind\":\"NEIGHBOUR\",\"immediateRisk\":\"NO\",\"survivor\":{\"name\":\"Nadine Osei\","
                                + "\"phone\":\"020 7946 0000\",\"age\":34,\"home\":\"999000000001\"},\"connection\":\"INTIMATE\","
                                + "\"behaviours\":[\"PHYSICAL_OR_SEXUAL\",\"ECONOMIC\"],\"children\":[],\"exclude\":[]},"
                                + "\"definition\":{\"outcome\":\"DOMESTIC_ABUSE\",\"rule\":\"IN-4\",\"clauses\":[\"W2\"],"
                                + "\"reasons\":[\"The survivor is 16 or over.\"]},"
                                + "\"contact\":{\"outcome\":\"CONTACT\",\"rule\":\"IN-10\",\"clauses\":[\"W5\"],"
                                + "\"reasons\":[\"The survivor is contacted.\"]},\"children\":[],"
                                + "\"deadline\":{\"due\":\"2026-03-31T09:30:00Z\",\"decision\":{\"outcome\":\"2026-03-31T09:30:00Z\","
                                + "\"rule\":\"IN-8\",\"clauses\":[\"W5\"],\"reasons\":[\"Due at the close of office.\"]},"
                                + "\"calendarEnded\":false},\"childSafeguarding\":{\"outcome\":false,\"rule\":\"IN-17\","
                                + "\"clauses\":[],\"reasons\":[\"Neither is known to be under 16.\"]}}");
    }

    @Test
    void a_case_carries_its_version() {
        var answer = api.get(CASE);

        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.json().get("version").asLong()).isEqualTo(7);
        assertThat(answer.json().get("team").asText()).isEqualTo("tenancy-north");
        assertThat(answer.json().has("safeContact")).isFalse();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void lists_are_wrapped_and_pages_say_where_they_go_on() {
        assertThat(api.get("triage?limit=2&cursor=abc").json().get("next").asText())
                .isEqualTo("bmV4dA");
        assertThat(services.asked().get(0).arguments()).isEqualTo(List.of(2, Optional.of("abc")));
        for (var list : List.of(
                REPORT + "/matches", "cases", CASE + "/contacts", CASE + "/notes", CASE + "/timeline", "tasks")) {
            assertThat(api.get(list).json().get("items")).as(list).hasSize(1);
            assertThat(api.get(list).json().has("next")).as(list).isFalse();
        }
    }

    @Test
    void tasks_are_the_callers_own_unless_asked_otherwise() {
        api.get("tasks");
        assertThat(services.argument(0)).isEqualTo(Tasks.Scope.MINE);
        api.get("tasks?scope=TEAM&limit=7");
        assertThat(services.asked().get(1).arguments())
                .isEqualTo(List.of(Tasks.Scope.TEAM, Tasks.Due.ANY, Tasks.Order.DUE, 7, Optional.empty()));
        api.get("tasks?due=WITHIN_A_WEEK&order=URGENCY");
        assertThat(services.asked().get(2).arguments())
                .isEqualTo(
                        List.of(Tasks.Scope.MINE, Tasks.Due.WITHIN_A_WEEK, Tasks.Order.URGENCY, 50, Optional.empty()));
        assertThat(api.get("tasks").text())
                .contains("\"about\":\"C-7KQ2M9X4TB3DHW5N\",\"kind\":\"FIRST_CONTACT\",\"assignee\":\"s.okafor\"")
                .contains("\"urgency\":\"HIGH\"");
    }

    @Test
    void a_caseload_says_what_lies_with_whom_and_nothing_of_a_case() {
        assertThat(api.get("caseload").text())
                .isEqualTo("{\"staff\":[{\"id\":\"s.okafor\",\"name\":\"Sade Okafor\",\"works\":true,\"openCases\":7,"
                        + "\"immediate\":1,\"high\":2,\"openTasks\":9,\"overdueTasks\":3,\"nextDue\":\""
                        + Sample.AT + "\"}],\"withoutWorkingOwner\":0}");
    }

    @Test
    @Upholds("SC-1")
    void safe_contact_that_nobody_recorded_is_no_content() {
        services.answer("READ_SAFE_CONTACT", Optional.empty());
        var answer = api.get(CASE + "/safe-contact");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void safe_contact_is_recorded_against_the_version_of_the_case() {
        var answer = api.send(
                "PUT",
                CASE + "/safe-contact",
                "{\"methods\":[\"PHONE\"],\"number\":\"020 7946 0000\",\"voicemail\":false,\"windows\":"
                        + "[{\"days\":[\"MONDAY\"],\"from\":\"09:00\",\"until\":\"11:30\"}]}",
                "If-Match",
                "\"7\"");

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"8\"");
        assertThat(services.argument(1)).isEqualTo(new Version(7));
        var safe = (SafeContact) services.argument(2);
        assertThat(safe.methods()).containsExactly(SafeContact.Method.PHONE);
        assertThat(safe.voicemail()).isFalse();
        assertThat(safe.windows()).hasSize(1);
    }

    @Test
    void a_question_about_contact_is_about_now_unless_it_says_when() {
        var answer = api.post(CASE + "/contacts/check", "{\"method\":\"LETTER\"}");

        assertThat(answer.text())
                .isEqualTo("{\"outcome\":\"REFUSED\",\"rule\":\"SC-2\",\"clauses\":[\"W6\"],"
                        + "\"reasons\":[\"What is safe is not known yet: no letter.\"]}");
        assertThat(services.argument(2)).isEqualTo(Sample.AT);
        api.post(
                CASE + "/contacts/check",
                "{\"method\":\"PHONE\",\"at\":\"2026-04-01T12:00:00Z\",\"lifeAtRisk\":\"She called.\"}");
        assertThat(services.asked().get(1).arguments())
                .isEqualTo(List.of(
                        Sample.CASE_REF,
                        SafeContact.Method.PHONE,
                        Instant.parse("2026-04-01T12:00:00Z"),
                        Optional.of("She called.")));
    }

    @Test
    void a_confirmation_says_no_as_clearly_as_yes() {
        api.post(REPORT + "/confirmation", "{\"agree\":false,\"reason\":\"Not sure.\"}", "If-Match", "\"3\"");

        assertThat(services.asked().get(0).arguments())
                .isEqualTo(List.of(Sample.REPORT_REF, new Version(3), false, "Not sure."));
    }

    @Test
    void a_search_takes_any_one_of_its_keys() {
        api.post("cases/search", "{\"phone\":\"020 7946 0000\"}");

        assertThat(services.argument(0))
                .isEqualTo(new Cases.Search(Optional.empty(), Optional.empty(), Optional.of("020 7946 0000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access", "access/end", "exclusions"})
    void access_names_staff_in_the_body_and_answers_the_new_version(String path) {
        var answer = api.post(CASE + "/" + path, "{\"staff\":\"k.tran\",\"reason\":\"x\"}");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("ETag")).matches("\"[0-9]+\"");
        assertThat(services.argument(1)).isEqualTo(new StaffId("k.tran"));
    }

    @Test
    void a_refusal_names_its_rule() {
        services.answer("CORRECT_NOTE", new RefusedByRule(Sample.REFUSED));
        var answer = api.post(CASE + "/notes/" + Sample.ENTRY + "/correction", "{\"kind\":\"OPINION\",\"text\":\"x\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("rule").asText()).isEqualTo("SC-2");
        assertThat(answer.problem()).isEqualTo("refused-by-rule");
    }
}
