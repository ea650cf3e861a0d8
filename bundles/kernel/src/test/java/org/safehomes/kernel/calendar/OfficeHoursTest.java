package org.safehomes.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void theOfficeOpensBeforeItCloses() {
        var nine = LocalTime.of(9, 0);

        assertThatCode(() -> new OfficeHours(nine, nine.plusMinutes(1), LONDON)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(nine, nine, LONDON));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(nine, nine.minusMinutes(1), LONDON));
    }
}
