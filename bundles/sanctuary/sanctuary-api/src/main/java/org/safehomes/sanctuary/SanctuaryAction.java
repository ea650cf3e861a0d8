package org.safehomes.sanctuary;

import java.util.EnumSet;
import java.util.Set;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;

/** What this module does, and who may. The case's own access is checked besides (AC-1). */
public enum SanctuaryAction implements Action {
    READ_OFFER(Role.OFFICER, Role.MANAGER),
    ASK_SANCTUARY(Role.OFFICER, Role.MANAGER),
    LIST_REQUESTS(Role.OFFICER, Role.MANAGER),
    SAY_WHO_LIVES_THERE(Role.OFFICER, Role.MANAGER),
    CONSIDER_LAW(Role.OFFICER, Role.MANAGER),
    ASSESS_HOME(Role.OFFICER, Role.MANAGER),
    WITHDRAW_REQUEST(Role.OFFICER, Role.MANAGER),
    REVIEW_REQUEST(Role.OFFICER, Role.MANAGER),
    PLAN_WORK(Role.OFFICER, Role.MANAGER),
    ORDER_WORK(Role.OFFICER, Role.MANAGER),
    PRINT_WORK(Role.OFFICER, Role.MANAGER),
    RECORD_WORK_STEP(Role.OFFICER, Role.MANAGER),
    LEND_EQUIPMENT(Role.OFFICER, Role.MANAGER),
    TAKE_BACK_EQUIPMENT(Role.OFFICER, Role.MANAGER),
    LIST_EQUIPMENT(Role.OFFICER, Role.MANAGER),
    REPORT_DAMAGE(Role.OFFICER, Role.MANAGER),
    LIST_REPAIRS(Role.OFFICER, Role.MANAGER),
    RECORD_REPAIR_STEP(Role.OFFICER, Role.MANAGER),
    RECORD_REPAIR_COST(Role.OFFICER, Role.MANAGER),
    READ_REPAIR_COST(Role.OFFICER, Role.MANAGER),
    SEAL_SANCTUARY_ENTRY(Role.OFFICER, Role.MANAGER),
    /** The module's part of the case's timeline, for the module that shows it. */
    TELL_TIMELINE(Role.OFFICER, Role.MANAGER),
    /** What becomes of a need of the safety plan, for the module that shows the plan. */
    TELL_PLAN(Role.OFFICER, Role.MANAGER),
    /** Whether anything here keeps the case from closing, for the module that closes it. */
    TELL_CLOSING(Role.OFFICER, Role.MANAGER),
    /** That the risk has risen, for the homes that were assessed, or are to be. */
    NOTE_RISE(Role.SYSTEM),
    FIND_BREACHES(Role.SYSTEM),
    MARK_BREACH(Role.SYSTEM);

    private final Set<Role> roles;

    SanctuaryAction(Role first, Role... more) {
        this.roles = EnumSet.of(first, more);
    }

    @Override
    public String module() {
        return "sanctuary";
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
