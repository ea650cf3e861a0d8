package org.safehomes.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.security.Principal;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.gate.Sessions;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.RequestCaller;

class BearerIdentityTest {

    private record Officer(StaffId staff, String correlation) implements Caller {}

    private final BearerIdentity identity = new BearerIdentity(new OneToken());

    /** Knows one token. */
    private static final class OneToken implements Sessions {

        @Override
        public Caller callerFor(StaffId staff) {
            throw new AssertionError("A token is the proof, not the word of this bundle.");
        }

        @Override
        public Caller callerBearing(String token) {
            if (!token.equals("a.b.c")) {
                throw new NotSignedIn();
            }
            return new Officer(new StaffId("S-1"), "c");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b.c", "bEARER   a.b.c "})
    void whose_token_it_is_is_the_caller(String header) {
        var request = request(header);
        identity.filter(request);

        assertThat(RequestCaller.of(request.getSecurityContext()).staff()).isEqualTo(new StaffId("S-1"));
        assertThat(request.getSecurityContext().getAuthenticationScheme()).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer x",
                "Bearer",
                "Bearer ",
                "a.b.c",
                "Basic YTpi",
                "Bearer a.b.c, Bearer a.b.c",
                "Bearer a b",
                "Bearer =",
                "Bearer \u00e4",
                "Bearer a.b.c\t",
                "DPoP a.b.c",
                ""
            })
    void whatever_else_is_sent_gets_one_and_the_same_answer(String header) {
        refused("Bearer realm=\"Safe Homes\", error=\"invalid_token\"", request(header));
    }

    @Test
    void two_headers_and_a_huge_one_get_it_too() {
        refused("Bearer realm=\"Safe Homes\", error=\"invalid_token\"", request("Bearer a.b.c", "Bearer a.b.c"));
        refused("Bearer realm=\"Safe Homes\", error=\"invalid_token\"", request("Bearer " + "a".repeat(100_000)));
    }

    @Test
    void who_sends_none_is_only_asked_for_one() {
        refused("Bearer realm=\"Safe Homes\"", request());
    }

    private void refused(String challenge, ContainerRequest request) {
        assertThatThrownBy(() -> identity.filter(request)).isInstanceOf(NotSignedIn.class);
        assertThat(Challenge.of(request)).contains(challenge);
        assertThat(RequestCaller.find(request.getSecurityContext())).isEmpty();
    }

    private static ContainerRequest request(String... headers) {
        var request = new ContainerRequest(
                URI.create("http://localhost/api/"),
                URI.create("http://localhost/api/x"),
                "GET",
                new Nobody(),
                new MapPropertiesDelegate(),
                new ResourceConfig());
        for (var header : headers) {
            request.getHeaders().add("Authorization", header);
        }
        return request;
    }

    /** The security context of a request that nobody has looked at yet. */
    private static final class Nobody implements SecurityContext {

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
