package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * The discreet mark on the survivor's own file, for councils whose policy wants a disclosure recorded there (AN-3, D8.24). It
 * says that there is something to ask this system's team for, never what. Never on a file that anybody shares, and never where
 * the case is anonymous (AN-1).
 */
@ProviderType
public interface FileMarks {

    /** Whether there is a mark, and whether there may be one. Changes nothing. */
    @Performs("READ_FILE_MARK")
    FileMark read(Caller caller, CaseRef reference);

    /**
     * Puts the mark, once: if the file carries one for this case, nothing more happens.
     *
     * @param reason what is to be known of it; 1 to 4,000 characters; kept in the case alone
     * @return the entry that ordered it
     * @throws org.safehomes.kernel.problem.RefusedByRule if it may not be put (AN-3)
     * @throws org.safehomes.kernel.problem.Unavailable if the host cannot do it now: ask again
     */
    @Performs("PUT_FILE_MARK")
    EntryId put(Caller caller, CaseRef reference, String reason, Once once);

    /**
     * Takes the mark off, without a trace in the host.
     *
     * @param reason why; 1 to 4,000 characters; kept in the case alone
     * @throws org.safehomes.kernel.problem.RefusedByRule if there is none
     */
    @Performs("REMOVE_FILE_MARK")
    EntryId remove(Caller caller, CaseRef reference, String reason, Once once);
}
