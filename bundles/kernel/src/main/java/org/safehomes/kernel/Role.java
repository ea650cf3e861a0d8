package org.safehomes.kernel;

/**
 * What kinds of work a member of staff may do, as the host's staff register says. A role opens no record: the record's own
 * access is checked besides, on every operation (AC-1).
 */
public enum Role {
    /** May pass on a report of abuse. Every member of staff who has not left may (IN-15). */
    REPORTER,
    /** Triages reports and works cases of their own team. */
    OFFICER,
    /** Leads a team: assigns, adds people by name, takes what is overdue, authorises. */
    MANAGER,
    /** Reads the audit trail: who looked at what and when, never what they saw. */
    AUDITOR,
    /** The system itself, for jobs with a fixed list of actions that read no content. Held by no person. */
    SYSTEM
}
