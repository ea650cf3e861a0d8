package org.safehomes.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void aChangeIsAllowedOnlyAgainstWhatWasSeen() {
        assertThat(new Version(3).allows(new Version(3))).isTrue();
        assertThat(new Version(3).allows(new Version(4))).isFalse();
        assertThat(new Version(3).allows(new Version(2))).isFalse();
        assertThat(new Version(0).allows(new Version(0))).isTrue();
    }

    @Test
    void whatOnlyAddsIsAllowedAtEveryVersion() {
        assertThat(Version.any().allows(new Version(0))).isTrue();
        assertThat(Version.any().allows(new Version(41))).isTrue();
    }

    @Test
    void versionsAreCountedFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(-2));
    }
}
