package org.safehomes.da.internal.app;

import java.time.Instant;
import org.safehomes.da.Definition;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.rule.StatutoryDefinition;
import org.safehomes.da.internal.rule.ViolenceWithoutConnection;
import org.safehomes.kernel.Decision;

/** What the rules make of a report: the Act first, then what this council takes besides. */
final class Understanding {

    private final Office office;

    Understanding(Office office) {
        this.office = office;
    }

    Decision<Definition> of(ReportContent content, Instant received) {
        var statutory = new StatutoryDefinition()
                .decide(content.survivorAge(), content.perpetratorAge(), content.connection(), content.behaviours());
        var accepted = office.parameter("violence-without-connection.accepted", received)
                .yes();
        return new ViolenceWithoutConnection().decide(statutory, content.behaviours(), accepted);
    }
}
