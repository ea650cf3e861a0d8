package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Note;
import org.safehomes.da.Note.NewNote;
import org.safehomes.da.Notes;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.Happening.Noted;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Notes: added and superseded; never edited. */
@Component
@Upholds("RE-1")
@Upholds("RE-2")
public final class NoteBook implements Notes {

    private final Office office;

    @Activate
    public NoteBook(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId write(Caller caller, CaseRef reference, NewNote note, Once once) {
        check(note);
        return office.gate().add(caller, DaAction.WRITE_NOTE, reference, once, granted -> office.journal()
                .add(granted, new Noted(note)));
    }

    @Override
    public List<Note> notes(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_NOTES, reference, this::notes);
    }

    @Override
    public EntryId correct(Caller caller, CaseRef reference, EntryId note, NewNote correction, Once once) {
        check(correction);
        return office.gate().add(caller, DaAction.CORRECT_NOTE, reference, once, granted -> {
            var corrected = find(granted, note);
            refuseIf(corrected.supersededBy().isPresent(), "The note was corrected already: correct the correction.");
            refuseIf(corrected.what().isEmpty(), "The note is sealed, because it was made in the wrong case.");
            return add(granted, note, new Noted(correction));
        });
    }

    private EntryId add(Granted granted, EntryId about, Happening what) {
        return office.journal().add(granted, granted.now(), Optional.of(about), what);
    }

    private Note find(Visible visible, EntryId note) {
        return notes(visible).stream()
                .filter(known -> known.id().equals(note))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private List<Note> notes(Visible visible) {
        var noted = office.journal().of(visible, Noted.class);
        var sealed = CaseHistory.sealed(office.journal().of(visible, EntrySealed.class));
        Map<EntryId, EntryId> corrections = noted.stream()
                .filter(entry -> entry.about().isPresent())
                .collect(Collectors.toMap(entry -> entry.about().orElseThrow(), Entry::id));
        return noted.stream()
                .map(entry -> new Note(
                        entry.id(),
                        entry.by(),
                        entry.recordedAt(),
                        sealed.contains(entry.id()) ? Optional.empty() : Optional.of(((Noted) entry.what()).note()),
                        entry.about(),
                        Optional.ofNullable(corrections.get(entry.id()))))
                .toList();
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "RE-2", List.of("D8.26"), List.of(reason)));
        }
    }

    private static void check(NewNote note) {
        new Checks()
                .present("/kind", note.kind(), "Say whether it is a FACT or an OPINION.")
                .text("/text", note.text(), Checks.LONG)
                .text("/decision", note.decision(), Checks.MEDIUM)
                .that(
                        note.decision().isEmpty() || note.rationale().isPresent(),
                        "/rationale",
                        "A decision is noted with its rationale.")
                .text("/rationale", note.rationale(), Checks.MEDIUM)
                .text("/action", note.action(), Checks.MEDIUM)
                .done();
    }
}
