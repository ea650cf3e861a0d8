package org.safehomes.host;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.StaffId;

/** What the landlord knows of its staff's training. A host may lack this service. It warns, and never blocks anybody's work (ST-4). */
@ConsumerType
public interface Training {

    /** Whether the training that somebody needs for this work has lapsed on a day; empty if the host does not know. */
    Optional<Boolean> lapsed(StaffId staff, LocalDate on);
}
