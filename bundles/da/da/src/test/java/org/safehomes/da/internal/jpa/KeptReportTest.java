package org.safehomes.da.internal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safehomes.da.ReporterKind;

/** What an earlier release kept is read by this one. */
class KeptReportTest {

    @Test
    void a_report_of_before_homeless_applicants_and_lettings_were_asked_about_is_read() {
        var report = KeptReport.read(
                """
                {"channel":"PHONE","reporterKind":"NEIGHBOUR","immediateRisk":"NO","behaviours":["ECONOMIC"],
                 "children":[],"exclude":[{"value":"t.marlowe"}]}""");

        assertThat(report.reporterKind()).isEqualTo(ReporterKind.NEIGHBOUR);
        assertThat(report.homelessApplicant()).isEmpty();
        assertThat(report.lettings()).isEmpty();
        assertThat(KeptReport.read(KeptReport.text(report))).isEqualTo(report);
    }
}
