package org.safehomes.gate.internal.session;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;

/** The only kind of caller the gate accepts. Its package is exported to nobody, so nobody else can make one. */
public final class SessionCaller implements Caller {

    private final StaffId staff;
    private final String correlation;
    private final Kind kind;
    private final Optional<Instant> received;

    private enum Kind {
        CHECKED,
        UNCHECKED,
        KEPT,
        SYSTEM
    }

    private SessionCaller(StaffId staff, String correlation, Kind kind, Optional<Instant> received) {
        this.staff = staff;
        this.correlation = correlation;
        this.kind = kind;
        this.received = received;
    }

    /** A caller for one run of one of the system's own jobs. */
    public static SessionCaller system(String job, String correlation) {
        return new SessionCaller(new StaffId("system:" + job), correlation, Kind.SYSTEM, Optional.empty());
    }

    /** A caller whom a trusted bundle has authenticated. */
    public static SessionCaller of(StaffId staff, String correlation) {
        return new SessionCaller(staff, correlation, Kind.CHECKED, Optional.empty());
    }

    /** A caller whom a trusted bundle has authenticated while the register was away. */
    public static SessionCaller unchecked(StaffId staff, String correlation) {
        return new SessionCaller(staff, correlation, Kind.UNCHECKED, Optional.empty());
    }

    /** Whoever said what was kept, long after they said it: a reporter, whatever else they are or were. */
    public static SessionCaller kept(StaffId staff, String correlation, Instant received) {
        return new SessionCaller(staff, correlation, Kind.KEPT, Optional.of(received));
    }

    @Override
    public StaffId staff() {
        return staff;
    }

    @Override
    public String correlation() {
        return correlation;
    }

    @Override
    public boolean checked() {
        return kind != Kind.UNCHECKED;
    }

    public boolean system() {
        return kind == Kind.SYSTEM;
    }

    /** When what is entered now was said; empty for whoever is here now. */
    public Optional<Instant> received() {
        return received;
    }

    @Override
    public String toString() {
        return correlation;
    }
}
