package org.safehomes.gate;

import java.util.Set;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;

/** A module of its own for the gate's tests. */
enum TestAction implements Action {
    REPORT(Role.REPORTER),
    LOOK(Role.OFFICER, Role.MANAGER),
    WORK(Role.OFFICER, Role.MANAGER),
    GLANCE(Role.REPORTER),
    NAME(Role.OFFICER),
    MANAGE(Role.MANAGER),
    TICK(Role.SYSTEM);

    private final Set<Role> roles;

    TestAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public String module() {
        return "test";
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean basic() {
        return this == GLANCE;
    }

    @Override
    public boolean identifies() {
        return this == NAME;
    }
}
