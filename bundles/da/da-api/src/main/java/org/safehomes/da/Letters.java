package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * Letters of a case: to the survivor, where and when that is safe (SC-2, SC-6), and to others on a decision to share (SH-1).
 * Whether one may leave is asked when it is prepared, when it is printed, and again when it is sent. For whoever may see the
 * case.
 */
@ProviderType
public interface Letters {

    /**
     * Prepares a letter. One that may not leave as things are is kept and held back, and the owner has a task that says why.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such decision
     * @throws org.safehomes.kernel.problem.RefusedByRule if it could never leave: the decision is not to share, or the recipient
     *     must never receive anything, whoever sends it (SH-2)
     */
    @Performs("PREPARE_LETTER")
    EntryId prepare(Caller caller, CaseRef reference, NewLetter letter, Once once);

    /** The letters of a case, the earliest first. */
    @Performs("LIST_LETTERS")
    List<Letter> letters(Caller caller, CaseRef reference);

    /**
     * The letter as a PDF document, tagged, A4. If it goes only because life is at risk, it is sent first and printed then.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such letter
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is held back or cancelled, or may not leave as things are now
     */
    @Performs("PRINT_LETTER")
    byte[] print(Caller caller, CaseRef reference, EntryId letter);

    /**
     * Sends a letter: asks once more whether it may leave, and records that it does.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such letter
     * @throws org.safehomes.kernel.problem.RefusedByRule if it was sent or cancelled already; or if it may not leave as things are
     *     now: then it is held back, and the owner has a task that says why
     */
    @Performs("SEND_LETTER")
    EntryId send(Caller caller, CaseRef reference, EntryId letter, Sending sending, Once once);

    /**
     * Looks at a letter again. One that was held back and may leave now is released, to the address that is safe now; one that may
     * not is held back.
     *
     * @return the letter as it stands then
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such letter
     * @throws org.safehomes.kernel.problem.RefusedByRule if it was sent or cancelled already
     */
    @Performs("CHECK_LETTER")
    Letter check(Caller caller, CaseRef reference, EntryId letter);

    /**
     * Cancels a letter that has not left.
     *
     * @param reason 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such letter
     * @throws org.safehomes.kernel.problem.RefusedByRule if it was sent or cancelled already
     */
    @Performs("CANCEL_LETTER")
    EntryId cancel(Caller caller, CaseRef reference, EntryId letter, String reason, Once once);

    /**
     * That a letter is sent now.
     *
     * @param lifeAtRisk why life is at risk, if it is: then it may go at a time and in a way that the survivor did not name (SC-2),
     *     and still to no address that is not safe (SC-6); at most 4,000 characters
     */
    record Sending(Optional<String> lifeAtRisk) {}
}
