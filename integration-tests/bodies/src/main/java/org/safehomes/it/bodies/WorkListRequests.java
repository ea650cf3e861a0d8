package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;

import java.util.List;

/** One good request for each operation of the work lists. */
final class WorkListRequests {

    static final List<Request> ALL = List.of(get("READ_CASELOAD", "caseload"));

    private WorkListRequests() {}
}
