package org.safehomes.gate;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * Proof that the caller may change one record. Only the gate makes one. Good until the work returns, as {@link Visible} tells;
 * so are those that {@link #create} and {@link #join} give.
 */
public sealed interface Granted extends Visible permits OpenRecord {

    /**
     * Tells every module that listens, after the commit. Ids only, never a name or an address.
     *
     * @param topic module and what happened, such as {@code da/case-opened}
     */
    void announce(String topic);

    /**
     * Orders something of the host. It is written with the rest of the operation and given to the host after the commit, once;
     * what was ordered for one record is given in that order, but for an emergency, which waits for nothing ordered earlier: see
     * {@link HostOrder#atOnce()}. Only what is neutral may be ordered: see {@link HostOrder}.
     *
     * @return our reference, which the host knows the order by
     * @throws IllegalArgumentException if the record is no case
     */
    EntryId order(HostOrder order);

    /**
     * Decides about an order that does not go on by itself, or that is not wanted any more.
     *
     * @param why kept sealed
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the record has no such order that waits or is held
     */
    void settle(EntryId order, OrderOnHost.Settlement how, String why);

    /**
     * Calls off an order that is not wanted any more: it is over, or is as soon as the attempt that is under way is, and never given again.
     * What that attempt has done at the host is not undone. Nothing happens to an order that is over, or that the record does not have.
     *
     * @param why kept sealed
     */
    void callOff(EntryId order, String why);

    /** Whether orders of the record are held of which this was never answered before: once for each. */
    boolean ordersNewlyHeld();

    /**
     * Proposes to dispose of the record for good. When that may be is for the caller to decide (CL-7).
     *
     * @param why kept sealed, and destroyed with the record
     */
    void proposeDisposal(String why);

    /**
     * Disposes of the record for good: its data key is destroyed, so that nobody reads it any more, and whatever is kept of it is
     * deleted, in this transaction or, in the tables of modules, right after it. Its entries in the audit trail stay. Nothing may be
     * done with the record afterwards.
     *
     * @throws org.safehomes.kernel.problem.RefusedByRule if the record is open, if nobody or only the caller has proposed it, or if
     *     orders for the host are not over
     */
    void dispose();

    /** Hands the record to another owner, who must be active and not excluded. */
    void assign(StaffId owner);

    /** Closes the record to further work, or opens it again. */
    void open(boolean open);

    /**
     * Adds somebody by name (AC-1).
     *
     * @param reason kept sealed
     * @param until exclusive; empty until it is ended
     */
    default void grant(StaffId staff, String reason, Optional<Instant> until) {
        grant(staff, reason, until, Extent.FULL);
    }

    /**
     * Adds somebody by name for as much as they need to know (AC-1). What they have more of by another way stays.
     *
     * @param reason kept sealed
     * @param until exclusive; empty until it is ended
     */
    void grant(StaffId staff, String reason, Optional<Instant> until, Extent extent);

    /** Ends what {@link #grant} gave, and any sight through broken glass, from now on. */
    void endGrant(StaffId staff);

    /** Excludes somebody for good: from now on the record does not exist for them (AC-2). Kept sealed: the reason. */
    void exclude(StaffId staff, String reason);

    /**
     * Keeps the record from everybody linked so, such as to its perpetrator: whoever the host knows to be, now or at any
     * later moment, and whoever says so of themself. From the next operation on it does not exist for them (AC-2).
     */
    void keepFrom(Link link);

    /** Closes the record to its team: from now on only owner, line manager and those added by name see it. */
    void openByNameAlone();

    /** Excludes somebody because of what they know from elsewhere, without a word to anybody: it is in no list of those excluded. */
    void excludeUntold(StaffId staff);

    /**
     * Hides the record from all who are in on an open case whose perpetrator its survivor is said to be, if there is one
     * (IN-11). Nobody is told whether there was.
     */
    void hideFromCasesAgainst(Link survivor);

    /** Whether the caller sees an open case whose perpetrator somebody is, and so knows already that there is one. */
    boolean seesCaseAgainst(Link survivor);

    /**
     * Keeps the record apart from every open case whose perpetrator its survivor is said to be, without the caller, who sees
     * none of them, being told that there is one (IN-11). The next manager up who is in on neither reviews.
     */
    void keepApartFromCasesAgainst(Link survivor);

    /** Whether the record is kept from everybody linked so. */
    boolean isKeptFrom(Link link);

    /**
     * Hides the record, without a word to anybody, from whoever is excluded by name from another one about the same survivor
     * (AC-2). The caller need not see that one.
     */
    void hideLike(RecordRef other);

    /**
     * Keeps the record from everybody whom another one about the same survivor is kept from (AC-2). The caller need not see that
     * one.
     *
     * @param survivor who they are, if it is known: nobody is kept out for being linked to them
     */
    void keepFromLike(RecordRef other, Optional<Link> survivor);

    /** Hides a record that was made of another, without a word to anybody, from whomever that one is hidden or kept from. */
    void hideAs(Granted origin);

    /**
     * Opens the record to the owner of another and nobody of their team, if that is an open case that is kept apart from one:
     * so what its survivor says later finds their own side.
     *
     * @return whether it is
     */
    boolean followIfApart(RecordRef other);

    /**
     * Keeps two records apart for good: whoever owns, manages or was let in on the one, now or later, never sees the other;
     * only the reviewer reads both (IN-11). Neither record says so.
     *
     * @param other a case that the caller may see
     * @param reviewer reads both and changes neither
     */
    void keepApart(Granted other, StaffId reviewer);

    /** Whoever is in on a record that is kept apart from this one never sees a record that belongs to this one either. */
    void keepApartToo(RecordRef belonging);

    /** Excludes whoever has come to be in on this record since from those that it is kept apart from. For jobs. */
    void separate();

    /**
     * Excludes somebody from another record that belongs to this one, such as the report that a case grew out of. The caller
     * need not see it: whoever may not know of the one may not know of the other.
     */
    void excludeFrom(RecordRef related, StaffId staff, String reason);

    /**
     * Makes another record in the same transaction, such as the case that a report becomes.
     *
     * @return the new record, granted
     */
    Granted create(RecordRef ref, Placement placement);

    /**
     * Locks another record in the same transaction, if the caller may see it.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if there is none, or the caller may not see it
     */
    Granted join(RecordRef ref);
}
