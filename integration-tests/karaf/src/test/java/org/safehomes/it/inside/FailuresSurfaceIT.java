package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.SafeHomes;

/** A suite that could not fail would prove nothing. */
class FailuresSurfaceIT {

    @Test
    void aFailureInsideIsAFailureHere(SafeHomes karaf) {
        assertThatThrownBy(() -> karaf.inside(FailingSteps.class, "fails"))
                .hasStackTraceContaining("the bundle it runs in");
    }

    @Test
    void aTestThatIsNotThereIsAFailureHere(SafeHomes karaf) {
        assertThatThrownBy(() -> karaf.inside(FailingSteps.class, "isNotThere"))
                .hasStackTraceContaining("no method isNotThere");
    }
}
