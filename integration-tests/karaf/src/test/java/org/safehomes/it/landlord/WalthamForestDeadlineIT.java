package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Waltham Forest, from its archive: contact is due within one working day (W5), and its calendar knows Easter. */
@Landlord("waltham-forest")
class WalthamForestDeadlineIT {

    private static final Instant MAUNDY_THURSDAY = Instant.parse("2026-04-02T15:30:00Z");
    private static final Instant TUESDAY_CLOSING = Instant.parse("2026-04-07T16:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(MAUNDY_THURSDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    void aReportOnMaundyThursdayIsDueWhenTheOfficeClosesOnTuesday(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        assertThat(work.read(caseRef).json().path("contactDue").asText()).isEqualTo(TUESDAY_CLOSING.toString());
    }
}
