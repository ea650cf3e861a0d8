package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.it.bodies.AnswerContract;
import org.safehomes.it.bodies.OddBodies;
import org.safehomes.it.bodies.OddBody;

/** Whatever is sent, it becomes one operation, or a problem that says what is wrong and nothing of the inside. */
public abstract class GeneratedBodiesContract extends RestModuleTest {

    private static final int FOR_EACH = 300;

    protected GeneratedBodiesContract(RestModule module) {
        super(module);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void whatever_is_sent_is_done_or_refused_in_words(Operation operation) {
        OddBodies.of(operation.body(), FOR_EACH).forEach(body -> {
            services.reset();
            var answer = send(operation, body);

            AnswerContract.check(body, answer.status(), mediaType(answer), answer.text());
            assertThat(services.asked()).as("%s -> %s", body, answer.text()).hasSize(answer.status() < 400 ? 1 : 0);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        });
    }

    private Api.Answer send(Operation operation, OddBody body) {
        return api.send(
                operation.method(),
                operation.path(),
                body.bytes(),
                HttpHeaders.CONTENT_TYPE,
                body.mediaType(),
                HttpHeaders.IF_MATCH,
                "\"3\"",
                "Idempotency-Key",
                "k-" + body.seed());
    }

    private static String mediaType(Api.Answer answer) {
        var mediaType = answer.response().getMediaType();
        return mediaType == null ? "" : mediaType.toString();
    }
}
