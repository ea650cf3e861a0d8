package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.kernel.Once;

/** A request whose answer was lost can be sent again: the key that it came with tells it from every other. */
public abstract class RepeatedRequestsContract extends RestModuleTest {

    protected RepeatedRequestsContract(RestModule module) {
        super(module);
    }

    @ParameterizedTest
    @MethodSource("thatAdd")
    void whatever_adds_something_can_be_repeated_under_a_key(Operation operation) {
        var first = once(operation, "k-1");
        var again = once(operation, "k-1");

        assertThat(first.key()).contains("k-1");
        assertThat(again).isEqualTo(first);
        assertThat(once(operation, "k-2").fingerprint()).isNotEqualTo(first.fingerprint());
        for (var reference : operation.references()) {
            var another = reference.charAt(0) + "-" + "0".repeat(16);
            var elsewhere = operation.withPath(operation.path().replace(reference, another));
            assertThat(once(elsewhere, "k-1").fingerprint()).as(reference).isNotEqualTo(first.fingerprint());
        }
    }

    private Once once(Operation operation, String key) {
        var answer = api.post(operation.path(), operation.body(), "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var arguments = services.asked().get(services.asked().size() - 1).arguments();
        return (Once) arguments.get(arguments.size() - 1);
    }
}
