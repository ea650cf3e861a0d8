package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.rest.contract.Api;
import org.safehomes.rest.contract.Api.Answer;

/** The one answer that is not JSON, and the problems that stand in its place. */
class PackDocumentTest extends DaRestTest {

    private static final String PACK = "cases/" + Sample.CASE_REF + "/marac-referrals/" + Sample.ENTRY + "/pack.pdf";

    @ParameterizedTest
    @ValueSource(strings = {"", "application/pdf", "*/*", "text/html,application/pdf;q=0.9", "application/*"})
    void the_document_arrives_byte_by_byte_under_a_name_that_tells_nothing(String accepted) {
        var answer = asked(api, accepted);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.response().getMediaType()).hasToString("application/pdf");
        assertThat(answer.body()).isEqualTo(RiskSample.PDF);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"E-7KQ2M9X4TB3DHW5N.pdf\"");
        guarded(answer);
        assertThat(services.asked().get(0).arguments()).isEqualTo(List.of(Sample.CASE_REF, Sample.ENTRY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "application/pdf", "*/*", "application/json", "application/pdf, application/problem+json"})
    void a_problem_is_a_problem_whatever_the_client_accepts(String accepted) {
        for (var failure : List.of(new NoSuchRecord(), new NotAllowed(), new RefusedByRule(Sample.REFUSED))) {
            services.answer("PRINT_MARAC_PACK", failure);
            var answer = asked(api, accepted);

            assertThat(answer.status()).isEqualTo(accepted.equals("application/json") ? 406 : status(failure));
            problem(answer);
        }
    }

    private static int status(Object failure) {
        return failure instanceof NoSuchRecord ? 404 : failure instanceof NotAllowed ? 403 : 409;
    }

    @Test
    void what_breaks_or_is_away_is_a_problem_too() {
        services.answer("PRINT_MARAC_PACK", new Unavailable("The typesetter is away."));
        var away = asked(api, "application/pdf");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotBlank();
        problem(away);
        services.answer("PRINT_MARAC_PACK", new IllegalStateException("Nadine Osei"));
        var broken = asked(api, "application/pdf");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.text()).doesNotContain("Osei");
        problem(broken);
    }

    @Test
    void without_an_identity_there_is_a_problem_and_no_document() {
        var answer = asked(withoutIdentity, "application/pdf");

        assertThat(answer.status()).isEqualTo(401);
        problem(answer);
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "marac-referrals/E-7KQ2M9X4TB3DHW5N/pack, 406",
        "marac-referrals, 406",
        "marac-referrals/nonsense/pack.pdf, 404",
        "marac-referrals/E-7KQ2M9X4TB3DHW5N/pack.docx, 404"
    })
    void other_paths_do_not_turn_into_documents(String path, int status) {
        var answer = api.sendNothing("GET", "cases/" + Sample.CASE_REF + "/" + path, "Accept", "application/pdf");

        assertThat(answer.status()).isEqualTo(status);
        problem(answer);
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void an_input_that_is_refused_for_a_client_of_documents_names_its_fields() {
        services.answer(
                "PRINT_MARAC_PACK",
                new InvalidInput(List.of(new InvalidInput.Field("/basis", "Say why it may be shared."))));

        assertThat(asked(api, "application/pdf").fields()).containsOnlyKeys("/basis");
    }

    private static Answer asked(Api api, String accepted) {
        return accepted.isEmpty() ? api.sendNothing("GET", PACK) : api.sendNothing("GET", PACK, "Accept", accepted);
    }

    private static void problem(Answer answer) {
        assertThat(answer.response().getMediaType()).hasToString("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.header("Content-Disposition")).isNull();
        guarded(answer);
    }

    private static void guarded(Answer answer) {
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Correlation-Id")).isNotBlank();
    }
}
