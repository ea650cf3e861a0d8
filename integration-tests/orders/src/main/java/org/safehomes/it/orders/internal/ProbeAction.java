package org.safehomes.it.orders.internal;

import java.util.Set;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;

/** An operation of a module that orders a repair. It uses the tables of {@code da}. */
enum ProbeAction implements Action {
    ORDER_REPAIR;

    @Override
    public String module() {
        return "da";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICER);
    }
}
