package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.InstalledSafeHomes;

/** A container that is stopped and started again has forgotten nothing. */
class RestartIT {

    @Test
    void aRestartKeepsEverything(InstalledSafeHomes installed) {
        var work = Casework.by(installed.as(OFFICER));
        var waiting = work.report(Borough.report());
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "notes", Map.of("kind", "FACT", "text", "She has moved her papers to her sister's."));
        work.add(caseRef, "contacts", Map.of("at", "2026-01-05T10:00:00Z", "method", "PHONE", "outcome", "REACHED"));
        work.recordSafeContact(caseRef, Map.of("methods", List.of("EMAIL"), "voicemail", false));
        var before = CaseFile.of(installed.as(OFFICER), waiting, caseRef);

        installed.stop();
        var log = installed.logFrom(0).size();
        installed.start();

        assertThat(CaseFile.of(installed.as(OFFICER), waiting, caseRef)).isEqualTo(before);
        assertThat(installed.logFrom(log))
                .as("what the log says of the start")
                .noneMatch(line -> line.contains("| ERROR |"));
    }
}
