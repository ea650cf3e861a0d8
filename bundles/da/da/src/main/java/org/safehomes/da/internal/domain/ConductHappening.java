package org.safehomes.da.internal.domain;

import java.util.List;
import org.safehomes.da.Complaint.NewComplaint;
import org.safehomes.kernel.TeamId;

/** How the landlord's own conduct is kept right: its staff's own cases, and complaints. */
public sealed interface ConductHappening extends Happening {

    /** Somebody whom the case is about works for the landlord (ST-3). Kept, because an anonymous case names them no more. */
    record StaffCaseKnown(List<TeamId> teams) implements ConductHappening {
        @Override
        public String text() {
            return "Somebody whom the case is about works for the landlord: it is handled outside their team.";
        }
    }

    /** A complaint was received, given to a handler, replied to or closed. */
    record ComplaintRecorded(NewComplaint complaint) implements ConductHappening {
        @Override
        public String text() {
            return "Complaint " + Happening.words(complaint.state())
                    + complaint
                            .from()
                            .map(from -> ", from " + Happening.words(from))
                            .orElse("")
                    + complaint.name().map(name -> " (" + name + ")").orElse("") + ". " + complaint.words()
                    + (complaint.adjustments().isEmpty()
                            ? ""
                            : " Adjustments: " + String.join(", ", complaint.adjustments()) + ".")
                    + complaint
                            .handler()
                            .map(handler -> " Handler: " + handler + ".")
                            .orElse("");
        }
    }
}
