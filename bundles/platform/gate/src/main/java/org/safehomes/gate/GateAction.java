package org.safehomes.gate;

import java.util.Set;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;

/** What the gate itself does for people. */
public enum GateAction implements Action {
    SEARCH_AUDIT(Role.AUDITOR),
    READ_RECORD_AUDIT(Role.MANAGER);

    private final Set<Role> roles;

    GateAction(Role role) {
        this.roles = Set.of(role);
    }

    @Override
    public String module() {
        return "gate";
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
