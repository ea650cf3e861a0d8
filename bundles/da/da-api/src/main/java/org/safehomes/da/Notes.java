package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Notes of a case. For whoever may see the case. */
@ProviderType
public interface Notes {

    /**
     * Adds a note.
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("WRITE_NOTE")
    EntryId write(Caller caller, CaseRef reference, Note.NewNote note, Once once);

    /** The notes of a case, the earliest first, superseded ones among them (RE-2). */
    @Performs("LIST_NOTES")
    List<Note> notes(Caller caller, CaseRef reference);

    /**
     * Supersedes a note with another; both stay readable (RE-2).
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such note
     * @throws org.safehomes.kernel.problem.RefusedByRule if the note is superseded or sealed already
     */
    @Performs("CORRECT_NOTE")
    EntryId correct(Caller caller, CaseRef reference, EntryId note, Note.NewNote correction, Once once);
}
