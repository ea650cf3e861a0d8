package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.SignedIn;

/** What an identity extension and the rest agree on. */
class IdentityTest {

    record Officer(StaffId staff, String correlation) implements Caller {}

    /** Signed in while the host's staff register was away. */
    record Unchecked(StaffId staff, String correlation) implements Caller {

        @Override
        public boolean checked() {
            return false;
        }
    }

    /** Knows whoever says so. */
    static final class Trusting implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Challenge.offer(request, "Sesame");
            var staff = request.getHeaderString("Staff");
            if (staff == null) {
                throw new NotSignedIn();
            }
            var caller = new Officer(new StaffId(staff), "correlation-of-the-caller");
            request.setSecurityContext(new SignedIn(caller, request.getSecurityContext(), "TEST"));
        }
    }

    private final Served served = new Served(Samples.class, new Trusting());

    @Test
    void a_resource_gets_the_caller_through_the_proxies() {
        var answer = served.get("samples/me", "Staff", "S-1");

        assertThat(answer.text()).isEqualTo("{\"staff\":\"S-1\"}");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("correlation-of-the-caller");
    }

    @Test
    void a_problem_after_signing_in_carries_the_callers_correlation() {
        var answer = served.get("samples/fails/missing", "Staff", "S-1");

        assertThat(answer.json().get("correlation").asText()).isEqualTo("correlation-of-the-caller");
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to_and_reaches_no_resource() {
        var answer = served.get("samples/error");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Sesame");
    }

    @Test
    void a_resource_without_the_guard_answers_nothing() {
        assertThat(new Served(Samples.class).get("samples/me").status()).isEqualTo(401);
    }

    @Test
    void signing_in_comes_before_reading_the_body() {
        assertThat(served.post("samples", "{").status()).isEqualTo(401);
    }

    @Test
    void who_is_refused_before_the_body_was_read_is_heard_out_unless_they_may_not_come_in() {
        var body = new byte[1024 * 1024];

        assertThat(served.send("POST", "samples", body, "Content-Type", "image/png")
                        .status())
                .isEqualTo(415);
        assertThat(served.unread())
                .as("the answer reaches whoever was still sending")
                .isZero();
        assertThat(served.post("samples", body).status()).isEqualTo(401);
        assertThat(served.unread())
                .as("who may not come in keeps nobody listening")
                .isEqualTo(body.length);
        var farTooLong = new byte[3 * 1024 * 1024];
        assertThat(served.send("POST", "samples", farTooLong, "Content-Type", "image/png")
                        .status())
                .isEqualTo(415);
        assertThat(served.unread()).as("nor does what is far too long").isPositive();
    }

    @Test
    @Upholds("AC-3")
    void whoever_the_register_could_not_be_asked_about_reports_and_does_nothing_else() {
        ContainerRequestFilter registerAway = request -> request.setSecurityContext(new SignedIn(
                new Unchecked(new StaffId("S-1"), "correlation-of-the-caller"), request.getSecurityContext(), "TEST"));

        assertThat(new Served(Samples.class, new Away(registerAway))
                        .get("samples/me")
                        .status())
                .isEqualTo(503);
        assertThat(new Served(Samples.class, new Away(registerAway))
                        .get("samples/reporter")
                        .text())
                .isEqualTo("{\"staff\":\"S-1\"}");
    }

    /** JAX-RS takes no lambda for a filter. */
    record Away(ContainerRequestFilter filter) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            filter.filter(request);
        }
    }
}
