package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;

/**
 * Whether a module has open work in a case (CL-4, W16). A module that changes cases registers one as an OSGi service, and takes it
 * away when it goes: a case that it has worked on is then not closed before a manager records who has taken its work over.
 */
@ConsumerType
public interface ClosureCheck {

    /** The module, as its actions name it, such as {@code sanctuary}; the same as long as it is registered. */
    String module();

    /**
     * Asked outside any gate call, and quick.
     *
     * @param caller whom the module's own gate checks again
     */
    Result check(Caller caller, CaseRef reference);

    /** What a module says. Sentences for a caseworker; none names a person. */
    sealed interface Result {}

    /** Nothing here keeps the case open. */
    record Clear() implements Result {}

    /**
     * The case stays open.
     *
     * @param why at least one sentence
     * @param whoClears who can change that
     */
    record Blocks(List<String> why, String whoClears) implements Result {
        public Blocks {
            why = List.copyOf(why);
        }
    }

    /**
     * The case may be closed, and something goes on elsewhere or later.
     *
     * @param what at least one sentence
     */
    record HandsOver(List<String> what) implements Result {
        public HandsOver {
            what = List.copyOf(what);
        }
    }
}
