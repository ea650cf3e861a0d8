package org.safehomes.outgoing;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.Unavailable;

/**
 * The one door through which everything leaves: letters, forms, packs, invoices, work orders, exports. It asks the same
 * questions of every paper, whoever sends it: may this reader ever have it (SH-2), would it tell them of MARAC (MA-5), is it
 * in neutral words where it must be, is the address safe (SC-6). There is no other way to a file.
 *
 * <p>A module asks twice: when it prepares a paper, and again at the moment of sending, with what is known then. The door
 * keeps nothing and writes nothing into a log. May be called from many threads at once.
 */
@ProviderType
public interface Door {

    /**
     * Whether somebody may ever be told anything of a case, before there is a paper (SH-2).
     *
     * @param barred everybody who must never receive anything of the case. Empty says that nobody is known to be, not that nobody
     *     was looked for: then the kind of recipient alone decides, by which courts, perpetrators, their representatives and
     *     whoever is linked to them are refused all the same, and nobody is held against a name, key or address
     */
    Decision<Verdict> ask(Recipient recipient, List<Barred> barred);

    /** Whether a paper may leave now: the first rule that says no, or that none does. */
    Decision<Verdict> ask(Dispatch dispatch);

    /**
     * The paper as a PDF file, tagged, A4, if it may leave now.
     *
     * @return a whole PDF file, of the caller's own
     * @throws RefusedByRule if it may not leave now, with the rule that says so
     * @throws Unavailable if the printer does not work; neither it nor its cause tells anything of the paper
     */
    byte[] print(Dispatch dispatch);

    /**
     * What whoever asks for their own data is answered where this system is concerned (SH-2): the same words whether there is a
     * case or not, so that they neither confirm nor deny.
     */
    String subjectAccessReply();
}
