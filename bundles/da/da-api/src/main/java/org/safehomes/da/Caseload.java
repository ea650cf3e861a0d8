package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.StaffId;

/**
 * What lies with whom, counted among what the reader may see.
 *
 * @param staff the reader and those who report to them, by name
 * @param withoutWorkingOwner open cases whose owner has left or does no casework, whoever it is (CL-8)
 */
public record Caseload(List<Share> staff, int withoutWorkingOwner) {

    public Caseload {
        staff = List.copyOf(staff);
    }

    /**
     * What lies with one member of staff.
     *
     * @param works whether they do casework now; if not, their cases need another owner
     * @param openCases open cases they own
     * @param immediate those of them with somebody at immediate risk who has not been reached (IN-3)
     * @param high those of them besides that are at high risk or have a ground for MARAC (RA-5, MA-1, MA-3)
     * @param openTasks what they are to do, in their own cases and others
     * @param overdueTasks what of it is late now
     * @param nextDue when the earliest of it is or was due; empty if there is none
     */
    public record Share(
            StaffId id,
            String name,
            boolean works,
            int openCases,
            int immediate,
            int high,
            int openTasks,
            int overdueTasks,
            Optional<Instant> nextDue) {}
}
