package org.safehomes.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.util.Optional;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.StaleVersion;

class RequestPartsTest {

    private static final CaseRef CASE = new CaseRef("C-7KQ2M9X4TB3DHW5N");

    record Note(String text) {}

    @Test
    void a_page_is_fifty_from_the_start_unless_another_is_asked_for() {
        assertThat(Paging.of(request("list").getUriInfo())).isEqualTo(new Paging(50, Optional.empty()));
        assertThat(Paging.of(request("list?limit=200&cursor=aB9_-=").getUriInfo()))
                .isEqualTo(new Paging(200, Optional.of("aB9_-=")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=x",
                "limit=",
                "limit=99999999999",
                "cursor=",
                "cursor=a%20b"
            })
    void a_page_that_cannot_be_is_refused(String query) {
        var uri = request("list?" + query).getUriInfo();

        assertThatThrownBy(() -> Paging.of(uri)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_version_is_a_strong_tag_both_ways() {
        assertThat(ETags.of(new Version(7))).isEqualTo(new EntityTag("7", false));
        assertThat(ETags.required(request("x", "If-Match", "\"7\""))).isEqualTo(new Version(7));
        assertThat(ETags.optional(request("x", "If-Match", "*"))).contains(Version.any());
        assertThat(ETags.optional(request("x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "W/\"7\"", "\"x\"", "\"-1\"", "\"07\"", "\"7\",\"8\"", "\"\"", "\"99999999999999999999\""})
    void a_tag_that_no_record_ever_had_is_stale(String tag) {
        var request = request("x", "If-Match", tag);

        assertThatThrownBy(() -> ETags.required(request)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_change_that_may_overwrite_says_what_it_saw() {
        for (var request : new ContainerRequest[] {request("x"), request("x", "If-Match", "*")}) {
            assertThatThrownBy(() -> ETags.required(request))
                    .isInstanceOfSatisfying(
                            ClientErrorException.class,
                            error -> assertThat(error.getResponse().getStatus()).isEqualTo(428));
        }
    }

    @Test
    void the_same_request_has_the_same_fingerprint_and_any_other_has_another() {
        var first = once("k1", CASE, new Note("Jane"));

        assertThat(once("k1", CASE, new Note("Jane"))).isEqualTo(first);
        assertThat(once("k1", CASE, new Note("Joan")).fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(once("k2", CASE, new Note("Jane")).fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(once("k1", new CaseRef("C-0000000000000000"), new Note("Jane"))
                        .fingerprint())
                .isNotEqualTo(first.fingerprint());
        assertThat(first.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void without_a_key_each_call_counts() {
        assertThat(Idempotency.of(request("x"), new Note("Jane"))).isEqualTo(Once.unprotected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é"})
    void a_key_that_cannot_be_kept_is_refused(String key) {
        var request = request("x", "Idempotency-Key", key);

        assertThatThrownBy(() -> Idempotency.of(request, new Note("x"))).isInstanceOf(InvalidInput.class);
        var tooLong = request("x", "Idempotency-Key", "k".repeat(201));
        assertThatThrownBy(() -> Idempotency.of(tooLong, new Note("x"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_resource_that_runs_unguarded_knows_no_caller() {
        var context = new Unguarded();

        assertThatThrownBy(() -> RequestCaller.of(context)).isInstanceOf(NotSignedIn.class);
    }

    private static Once once(String key, Object... asked) {
        return Idempotency.of(request("x", "Idempotency-Key", key), asked);
    }

    private static ContainerRequest request(String path, String... headers) {
        var base = URI.create("http://localhost/api/");
        var request = new ContainerRequest(
                base, base.resolve(path), "GET", new Unguarded(), new MapPropertiesDelegate(), new ResourceConfig());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
