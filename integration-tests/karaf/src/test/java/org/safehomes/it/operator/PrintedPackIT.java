package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.InstalledSafeHomes;

/**
 * A pack is printed in a Karaf that its own script started. That script replaces parts of the JDK's XML by Karaf's, which the
 * other tests' containers do not.
 */
class PrintedPackIT {

    @Test
    void aPackIsPrintedWhereKarafWasStartedByItsScript(InstalledSafeHomes installed) {
        var officer = installed.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(Instant.now().truncatedTo(ChronoUnit.SECONDS), 15, 0));
        var referral = work.add(caseRef, "marac-referrals", Casework.maracReferral());

        var pdf = officer.get("/api/da/cases/" + caseRef + "/marac-referrals/" + referral + "/pack.pdf");

        assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        assertThat(pdf.text()).startsWith("%PDF-");
    }
}
