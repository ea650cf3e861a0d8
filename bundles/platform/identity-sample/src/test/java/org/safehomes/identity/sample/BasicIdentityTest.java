package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.Sessions;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.RequestCaller;

class BasicIdentityTest {

    record Officer(StaffId staff, String correlation) implements Caller {}

    private final BasicIdentity identity =
            new BasicIdentity(new Register(), SampleUsers.of(List.of("anna:S-1:secret", "left:S-LEFT:secret")));

    /** The host's register: knows S-1 and that S-LEFT has left. */
    static final class Register implements Sessions {

        @Override
        public Caller callerFor(StaffId staff) {
            if (staff.value().equals("S-LEFT")) {
                throw new NotSignedIn();
            }
            return new Officer(staff, "c");
        }

        @Override
        public Caller callerBearing(String token) {
            throw new AssertionError("The sample knows no tokens.");
        }
    }

    @Test
    void who_knows_the_password_is_the_member_of_staff() {
        var request = request("anna", "secret");
        identity.filter(request);

        assertThat(RequestCaller.of(request.getSecurityContext()).staff()).isEqualTo(new StaffId("S-1"));
        assertThat(request.getSecurityContext().getAuthenticationScheme()).isEqualTo("BASIC");
    }

    @Test
    void wrong_unknown_left_and_nobody_get_the_same_answer() {
        for (var request :
                List.of(request("anna", "wrong"), request("nobody", "secret"), request("left", "secret"), request())) {
            assertThatThrownBy(() -> identity.filter(request))
                    .isInstanceOf(NotSignedIn.class)
                    .hasMessage(new NotSignedIn().getMessage());
            assertThat(Challenge.of(request)).contains("Basic realm=\"Safe Homes sample\", charset=\"UTF-8\"");
            assertThat(RequestCaller.find(request.getSecurityContext())).isEmpty();
        }
    }

    @Test
    void guessing_has_to_wait_for_known_and_unknown_names_alike() {
        for (var name : List.of("anna", "nobody")) {
            for (int i = 0; i < 10; i++) {
                var guess = request(name, "guess " + i);
                assertThatThrownBy(() -> identity.filter(guess)).isInstanceOf(NotSignedIn.class);
            }
            var late = request(name, "secret");
            assertThatThrownBy(() -> identity.filter(late))
                    .isInstanceOfSatisfying(ClientErrorException.class, error -> {
                        assertThat(error.getResponse().getStatus()).isEqualTo(429);
                        assertThat(error.getResponse().getHeaderString("Retry-After"))
                                .matches("[1-9][0-9]?");
                    });
        }
    }

    private static ContainerRequest request(String name, String password) {
        var request = request();
        var text = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(text));
        return request;
    }

    private static ContainerRequest request() {
        return new ContainerRequest(
                URI.create("http://localhost/api/"),
                URI.create("http://localhost/api/x"),
                "GET",
                new Nobody(),
                new MapPropertiesDelegate(),
                new ResourceConfig());
    }

    /** The security context of a request that nobody has looked at yet. */
    static final class Nobody implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
