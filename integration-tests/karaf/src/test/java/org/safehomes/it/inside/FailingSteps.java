package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** Fails inside, so that {@link FailuresSurfaceIT} can see it outside. */
class FailingSteps {

    @Test
    void fails() {
        assertThat(FrameworkUtil.getBundle(FailingSteps.class))
                .as("the bundle it runs in")
                .isNull();
    }
}
