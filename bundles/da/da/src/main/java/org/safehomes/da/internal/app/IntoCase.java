package org.safehomes.da.internal.app;

import java.util.Optional;
import org.safehomes.da.Naming;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;

/** A report goes into a case: what it told, what is to be done for it, and the clocks that it starts. */
final class IntoCase {

    private final Office office;
    private final ReportTable reports = new ReportTable();

    IntoCase(Office office) {
        this.office = office;
    }

    /**
     * @param content what the report holds now
     * @param naming how the case is logged
     * @return the report as it is kept from now on: without who its survivor is, if the case is anonymous (AN-1)
     */
    ReportContent move(Granted report, Granted intoCase, ReportContent content, StaffId owner, Naming naming) {
        var ref = (ReportRef) report.ref();
        var told = naming == Naming.ANONYMOUS ? new Anonymising(office).keepApart(intoCase, ref, content) : content;
        office.journal()
                .add(
                        intoCase,
                        reports.read(report).receivedAt(),
                        Optional.empty(),
                        new Happening.Reported(ref.value(), told.report()));
        office.tasks().move(report, intoCase, owner);
        new StaffCases(office).taken(intoCase, owner, content.survivor(), content.perpetrator());
        new RiskClocks(office).afterIncident(intoCase);
        report.open(false);
        return told;
    }
}
