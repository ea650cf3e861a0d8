package org.safehomes.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateHttpTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void services_go_first_and_then_the_server() {
        PrivateHttp.takeDown(() -> done.add("services"), () -> done.add("server"));

        assertThat(done).containsExactly("services", "server");
    }

    @Test
    void what_fails_halfway_is_gone_on_with() {
        PrivateHttp.takeDown(
                () -> {
                    done.add("services");
                    if (done.size() < 3) {
                        throw new IllegalStateException("came meanwhile");
                    }
                },
                () -> done.add("server"));

        assertThat(done).containsExactly("services", "services", "services", "server");
    }

    @Test
    void the_port_is_given_back_whatever_becomes_of_the_services() {
        PrivateHttp.takeDown(
                () -> {
                    throw new IllegalStateException("each time");
                },
                () -> done.add("server"));

        assertThat(done).containsExactly("server");
    }
}
