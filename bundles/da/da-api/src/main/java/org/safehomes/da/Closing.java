package org.safehomes.da;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a case from closing, as of now.
 *
 * @param clear whether no module does
 * @param modules what each module that is here, or has worked on the case, says; in the order of their names
 */
public record Closing(boolean clear, List<ModuleSaid> modules) {

    public Closing {
        modules = List.copyOf(modules);
    }

    /** What comes of a module. */
    public enum Outcome {
        CLEAR,
        /** It has open work in the case. */
        BLOCKS,
        /** The case may be closed, and something goes on. */
        HANDS_OVER,
        /** It has worked on the case and is not installed any more: it blocks (CL-4). */
        GONE,
        /** It failed as it was asked: it blocks. */
        DID_NOT_ANSWER
    }

    /**
     * One module's answer.
     *
     * @param module its name, such as {@code sanctuary}
     * @param why in sentences; empty if nothing is to be said
     * @param whoClears who can change that; empty if it blocks nothing
     */
    public record ModuleSaid(String module, Outcome outcome, List<String> why, Optional<String> whoClears) {
        public ModuleSaid {
            why = List.copyOf(why);
        }
    }
}
