package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDemonstrationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8282/", "https://localhost:8282/", "http://[::1]:8282/", "http://127.0.0.1/"})
    void a_web_server_of_this_machine_alone_may_show_samples(String endpoint) {
        assertThat(NoDemonstration.beyondThisMachine(new String[] {endpoint})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0.0.0.0:8282/",
                "http://[::]:8282/",
                "https://safehomes.example:8282/",
                "http://10.0.0.7:8282/",
                "http://127.0.0.1.example:8282/",
                "/",
                ""
            })
    void one_that_the_network_may_reach_shows_none(String endpoint) {
        assertThat(NoDemonstration.beyondThisMachine(new String[] {"http://127.0.0.1:8282/", endpoint}))
                .isPresent();
    }

    @Test
    void one_that_does_not_say_where_it_listens_shows_none() {
        assertThat(NoDemonstration.beyondThisMachine(null)).isPresent();
    }

    @Test
    void health_tells_a_demonstration_from_an_installation_that_nobody_can_sign_in_to() {
        var sign = Optional.of("the web server listens on http://0.0.0.0:8282/");

        assertThat(status(true, Optional.empty(), false)).isEqualTo(Result.Status.OK);
        assertThat(status(true, sign, false)).isEqualTo(Result.Status.CRITICAL);
        assertThat(status(true, sign, true)).isEqualTo(Result.Status.WARN);
        assertThat(status(false, Optional.empty(), false)).isEqualTo(Result.Status.CRITICAL);
        assertThat(status(false, sign, true)).isEqualTo(Result.Status.OK);
    }

    private static Result.Status status(boolean demonstration, Optional<String> against, boolean othersSignIn) {
        return SampleSignIns.verdict(demonstration, against, othersSignIn).getStatus();
    }
}
