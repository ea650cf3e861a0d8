package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * Something that is due.
 *
 * @param about the report or case
 * @param assignee who is to do it; empty if anybody of the team may
 * @param due exclusive: at that instant it is late
 * @param overdue whether it is late now
 * @param reasons why it is due, and why then, in sentences; empty if its kind says all. They name no person
 * @param calendarEnded whether the deadline was reckoned past the bank-holiday data
 * @param urgency how soon it matters, whatever its deadline
 */
public record Task(
        EntryId id,
        RecordRef about,
        Kind kind,
        Optional<StaffId> assignee,
        Instant raisedAt,
        Instant due,
        boolean overdue,
        boolean calendarEnded,
        List<String> reasons,
        Urgency urgency) {

    public Task {
        reasons = List.copyOf(reasons);
    }

    /** How soon a record's tasks matter: the same for all of them, the most urgent first. Nothing is done later because of it. */
    public enum Urgency {
        /** Somebody was said to be at immediate risk, and has not been reached since (IN-3). */
        IMMEDIATE,
        /** The risk was assessed as high, or a ground for MARAC holds (RA-5, MA-1, MA-3). */
        HIGH,
        /** Everything else: what the record tells so far gives no reason to put it before others. */
        STANDARD
    }

    /** What is to be done. */
    public enum Kind {
        /** Reach the survivor for the first time (IN-8). */
        FIRST_CONTACT,
        /** The contact clock was missed: the line manager takes it up (IN-9). */
        MISSED_CONTACT,
        /** A contact was made that was not safe: the line manager looks at it (SC-2). */
        UNSAFE_CONTACT,
        /** A meeting was held against a rule: the line manager looks at it (SC-4, SC-5, ST-1). */
        CHECK_MEETING,
        /** A meeting was distressing: the line manager offers the officer a debrief (ST-2). */
        OFFER_DEBRIEF,
        /** Speak with the survivor again, as often as agreed (SP-2). */
        CONTACT_RHYTHM,
        /** The agreed rhythm of contact was not kept: the line manager takes it up (SP-2, IN-9). */
        MISSED_RHYTHM,
        /** A second person confirms that a report lies outside (IN-7). */
        CONFIRM_OUTSIDE,
        /** The clock was missed: contact on the next available working day (IN-9, D8.14). */
        LATE_CONTACT,
        /** The clock was missed: support services are brought in (IN-9, D8.14). */
        SUPPORT_SERVICES,
        /** A third party reported: find out whether the police know, and tell them if not (IN-10, D8.12). */
        TELL_POLICE,
        /** The internal safeguarding report, after a third party's report or in every case (IN-10, SG-4, D8.28). */
        SAFEGUARDING_REPORT,
        /** There is a child: refer to Children's Services, or decide not to where that is left open (SG-1, IN-10, IN-17, D8.23). */
        CHILD_REFERRAL,
        /** Settle whether there is an adult at risk: a safeguarding referral, or the decision not to make one (SG-3). */
        ADULT_DECISION,
        /** Speak with the line manager (SG-4, D8.9). */
        TELL_LINE_MANAGER,
        /** Speak with the designated safeguarding officer (SG-4, D8.9). */
        TELL_SAFEGUARDING_LEAD,
        /** Tell the support team, apart from the internal report (SG-4, D8.28). */
        TELL_SUPPORT_TEAM,
        /** The risk is high: tell the safeguarding team (SG-5). */
        HIGH_RISK_SAFEGUARDING,
        /** Offer the local specialist service (SU-1). */
        OFFER_SUPPORT,
        /** The specialist service was not offered in time: the line manager takes it up (SU-1, IN-9). */
        MISSED_SUPPORT_OFFER,
        /** Assess the risk (RA-2, RA-3). */
        RISK_ASSESSMENT,
        /** The assessment clock was missed: the line manager takes it up (RA-2, IN-9). */
        MISSED_RISK_ASSESSMENT,
        /** A ground holds: refer to MARAC (MA-1, MA-3). */
        REFER_TO_MARAC,
        /** The referral was not sent in time: the line manager takes it up (MA-1, IN-9). */
        MISSED_MARAC_REFERRAL,
        /** What safeguarding asks for was not done in time: the line manager takes it up (IN-10, SG-1, SG-3, SG-4, SG-5, IN-9). */
        MISSED_SAFEGUARDING,
        /** Somebody broke the glass of the case: the line manager reviews it (AC-4). */
        GLASS_BROKEN,
        /** A contact with the perpetrator broke what keeps the survivor safe: the line manager looks at it (PE-1). */
        PERPETRATOR_CONTACTED,
        /** Help was refused and the abuse goes on: the response is escalated (PE-6). */
        ESCALATE_RESPONSE,
        /** It was not escalated in time: the line manager takes it up (PE-6, IN-9). */
        MISSED_ESCALATION,
        /** One of the case's own is in its team: the line manager hands it to another team (ST-3). */
        HAND_TO_OTHER_TEAM,
        /** The owner's training has lapsed: the line manager sees to it, and the case goes on (ST-4). */
        TRAINING_LAPSED,
        /** Somebody was excluded on a colleague's or a reporter's word: the line manager looks at why (AC-2). */
        CHECK_EXCLUSION,
        /** An action that MARAC asked us for (MA-6). */
        MARAC_ACTION,
        /** An order ends soon: ask whether it is to be extended, and plan for the day after (TL-3). */
        ORDER_ENDS,
        /** A notice was served: the court hears the application within 48 hours that count (TL-3). */
        NOTICE_HEARING,
        /** The end of an order or the hearing after a notice went by: the line manager takes it up (TL-3, IN-9). */
        MISSED_ORDER,
        /** The perpetrator gave notice on the home: a new grant for the survivor is considered at once (TL-6). */
        PERPETRATOR_NOTICE,
        /** An order for the host is held: the line manager finds out and decides, at {@code host-orders}. */
        SETTLE_HOST_ORDER,
        /** A report was kept while the staff register was away, and its reporter is no active staff: find out who it was (AC-3). */
        CHECK_REPORTER,
        /** Something was not let out: the owner looks at why (SH-2, SH-3, SC-2, SC-6). */
        HELD_BACK,
        /** Another module asks for something, such as a review: its reason says what. Undone in time, it is the line manager's too (IN-9). */
        MODULE_TASK,
        /** A clock of another module was missed: the line manager takes it up (IN-9). */
        MODULE_MISSED
    }
}
