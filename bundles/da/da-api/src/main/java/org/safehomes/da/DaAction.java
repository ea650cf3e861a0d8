package org.safehomes.da;

import java.util.EnumSet;
import java.util.Set;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;

/** What this module does, and who may. The record's own access is checked besides (AC-1). */
public enum DaAction implements Action {
    REPORT(Role.REPORTER),
    LIST_TRIAGE(Role.OFFICER, Role.MANAGER),
    READ_REPORT(Role.OFFICER, Role.MANAGER),
    MATCH_REPORT(Role.OFFICER, Role.MANAGER),
    DECIDE_TRIAGE(Role.OFFICER, Role.MANAGER),
    CONFIRM_OUTSIDE(Role.OFFICER, Role.MANAGER),
    REASSESS_REPORT(Role.OFFICER, Role.MANAGER),
    MATCH_COUNTER(Role.OFFICER, Role.MANAGER),
    OPEN_COUNTER(Role.OFFICER, Role.MANAGER),
    LIST_COUNTERS(Role.MANAGER),
    LIST_CASES(Role.OFFICER, Role.MANAGER),
    SEARCH_CASES(Role.OFFICER, Role.MANAGER),
    READ_CASE(Role.OFFICER, Role.MANAGER),
    ASSIGN_CASE(Role.MANAGER),
    READ_TIMELINE(Role.OFFICER, Role.MANAGER),
    READ_SAFE_CONTACT(Role.OFFICER, Role.MANAGER),
    RECORD_SAFE_CONTACT(Role.OFFICER, Role.MANAGER),
    ASK_CONTACT(Role.OFFICER, Role.MANAGER),
    RECORD_CONTACT(Role.OFFICER, Role.MANAGER),
    LIST_CONTACTS(Role.OFFICER, Role.MANAGER),
    WRITE_NOTE(Role.OFFICER, Role.MANAGER),
    LIST_NOTES(Role.OFFICER, Role.MANAGER),
    CORRECT_NOTE(Role.OFFICER, Role.MANAGER),
    SEAL_ENTRY(Role.OFFICER, Role.MANAGER),
    READ_QUESTIONS(Role.OFFICER, Role.MANAGER),
    ASSESS_RISK(Role.OFFICER, Role.MANAGER),
    ACCEPT_ASSESSMENT(Role.OFFICER, Role.MANAGER),
    LIST_ASSESSMENTS(Role.OFFICER, Role.MANAGER),
    POSTPONE_ASSESSMENT(Role.OFFICER, Role.MANAGER),
    RECORD_INCIDENT(Role.OFFICER, Role.MANAGER),
    LIST_INCIDENTS(Role.OFFICER, Role.MANAGER),
    MATCH_INCIDENT(Role.OFFICER, Role.MANAGER),
    DECIDE_MARAC(Role.OFFICER, Role.MANAGER),
    PREPARE_MARAC_REFERRAL(Role.OFFICER, Role.MANAGER),
    LIST_MARAC_REFERRALS(Role.OFFICER, Role.MANAGER),
    READ_MARAC_PACK(Role.OFFICER, Role.MANAGER),
    PRINT_MARAC_PACK(Role.OFFICER, Role.MANAGER),
    RECORD_MARAC_SENDING(Role.OFFICER, Role.MANAGER),
    RECEIVE_MARAC_REFERRAL(Role.OFFICER, Role.MANAGER),
    RECORD_MARAC_MEETING(Role.OFFICER, Role.MANAGER),
    FINISH_MARAC_ACTION(Role.OFFICER, Role.MANAGER),
    RECORD_AGENCY_MEETING(Role.OFFICER, Role.MANAGER),
    LIST_AGENCY_MEETINGS(Role.OFFICER, Role.MANAGER),
    RECORD_SAFEGUARDING(Role.OFFICER, Role.MANAGER),
    READ_SAFEGUARDING(Role.OFFICER, Role.MANAGER),
    OFFER_SUPPORT(Role.OFFICER, Role.MANAGER),
    RECORD_SUPPORT_STEP(Role.OFFICER, Role.MANAGER),
    READ_SUPPORT(Role.OFFICER, Role.MANAGER),
    READ_PROFILE(Role.OFFICER, Role.MANAGER),
    DECIDE_SHARING(Role.OFFICER, Role.MANAGER),
    LIST_SHARING_DECISIONS(Role.OFFICER, Role.MANAGER),
    WITHDRAW_CONSENT(Role.OFFICER, Role.MANAGER),
    EXPLAIN_CONFIDENTIALITY(Role.OFFICER, Role.MANAGER),
    BAR_RECIPIENT(Role.OFFICER, Role.MANAGER),
    LIST_BARRED_RECIPIENTS(Role.OFFICER, Role.MANAGER),
    LIST_DISCLOSURES(Role.OFFICER, Role.MANAGER),
    READ_SUBJECT_ACCESS_REPLY(Role.OFFICER, Role.MANAGER),
    PREPARE_LETTER(Role.OFFICER, Role.MANAGER),
    LIST_LETTERS(Role.OFFICER, Role.MANAGER),
    PRINT_LETTER(Role.OFFICER, Role.MANAGER),
    SEND_LETTER(Role.OFFICER, Role.MANAGER),
    CHECK_LETTER(Role.OFFICER, Role.MANAGER),
    CANCEL_LETTER(Role.OFFICER, Role.MANAGER),
    READ_ACCESS(Role.MANAGER),
    GRANT_ACCESS(Role.MANAGER),
    END_ACCESS(Role.MANAGER),
    EXCLUDE(Role.OFFICER, Role.MANAGER),
    BREAK_GLASS(Role.OFFICER, Role.MANAGER),
    LIST_LOOKS(Role.MANAGER),
    REVIEW_LOOK(Role.MANAGER),
    DECLARE_LINK(Role.REPORTER),
    READ_SURVIVOR(Role.OFFICER, Role.MANAGER),
    DECIDE_ANONYMITY(Role.OFFICER, Role.MANAGER),
    LIFT_ANONYMITY(Role.MANAGER),
    READ_FILE_MARK(Role.OFFICER, Role.MANAGER),
    PUT_FILE_MARK(Role.OFFICER, Role.MANAGER),
    REMOVE_FILE_MARK(Role.OFFICER, Role.MANAGER),
    READ_BASIC(Role.REPORTER, Role.OFFICER, Role.MANAGER),
    FIND_BASIC(Role.REPORTER, Role.OFFICER, Role.MANAGER),
    LIST_TASKS(Role.OFFICER, Role.MANAGER),
    READ_CASELOAD(Role.MANAGER),
    FINISH_TASK(Role.OFFICER, Role.MANAGER),
    LIST_HOST_ORDERS(Role.MANAGER),
    SETTLE_HOST_ORDER(Role.MANAGER),
    ESCALATE(Role.SYSTEM),
    FIND_LINKED(Role.SYSTEM),
    EXCLUDE_LINKED(Role.SYSTEM),
    FIND_LEAVERS(Role.SYSTEM),
    HAND_ON(Role.SYSTEM),
    FIND_MINGLED(Role.SYSTEM),
    KEEP_APART(Role.SYSTEM),
    MAKE_UP_EARLIER(Role.SYSTEM);

    /** Those that write or read who the survivor of an anonymous case is (AN-1): what leaves is looked through for their name. */
    private static final Set<DaAction> IDENTIFYING = EnumSet.of(
            DECIDE_TRIAGE,
            OPEN_COUNTER,
            READ_SURVIVOR,
            DECIDE_ANONYMITY,
            LIFT_ANONYMITY,
            PREPARE_MARAC_REFERRAL,
            READ_MARAC_PACK,
            PRINT_MARAC_PACK,
            RECORD_MARAC_SENDING,
            RECORD_SAFEGUARDING,
            RECORD_SUPPORT_STEP,
            DECIDE_SHARING,
            PREPARE_LETTER,
            PRINT_LETTER,
            SEND_LETTER,
            CHECK_LETTER);

    private final Set<Role> roles;

    DaAction(Role first, Role... more) {
        this.roles = EnumSet.of(first, more);
    }

    @Override
    public String module() {
        return "da";
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean basic() {
        return this == READ_BASIC || this == FIND_BASIC;
    }

    @Override
    public boolean systemOpens() {
        return this == MAKE_UP_EARLIER;
    }

    @Override
    public boolean identifies() {
        return IDENTIFYING.contains(this);
    }
}
