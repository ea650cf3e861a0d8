package org.safehomes.gate.internal.session;

import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;

/** The only kind of caller the gate accepts. Its package is exported to nobody, so nobody else can make one. */
public final class SessionCaller implements Caller {

    private final StaffId staff;
    private final String correlation;
    private final boolean system;

    private SessionCaller(StaffId staff, String correlation, boolean system) {
        this.staff = staff;
        this.correlation = correlation;
        this.system = system;
    }

    /** A caller for one run of one of the system's own jobs. */
    public static SessionCaller system(String job, String correlation) {
        return new SessionCaller(new StaffId("system:" + job), correlation, true);
    }

    /** A caller whom a trusted bundle has authenticated. */
    public static SessionCaller of(StaffId staff, String correlation) {
        return new SessionCaller(staff, correlation, false);
    }

    @Override
    public StaffId staff() {
        return staff;
    }

    @Override
    public String correlation() {
        return correlation;
    }

    public boolean system() {
        return system;
    }

    @Override
    public String toString() {
        return correlation;
    }
}
