package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening.FileMarkOrdered;
import org.safehomes.da.internal.domain.Happening.FileMarkPut;
import org.safehomes.da.internal.domain.Happening.FileMarkRemoved;
import org.safehomes.da.internal.rule.MarkOnOwnFile;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.host.PersonalFiles;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;

/**
 * The one thing of a case that the host is ever told: a mark whose code says only that there is a team to ask, under a
 * reference that is no case's.
 */
final class OwnFile {

    /** Says nothing that a person who sees it by chance could learn from. */
    static final String CODE = "ASK-TEAM";

    private final Office office;

    OwnFile(Office office) {
        this.office = office;
    }

    /** Whether the file may be marked, as everything is at this moment. */
    Decision<Boolean> may(Visible visible, CaseContent content, PersonalFiles files) {
        var wanted = office.parameter("survivor-file.record", visible.now()).yes();
        var held = office.holdings().of(List.of(content.survivor()), List.of(content.perpetrator()));
        var shared = content.survivor().person().flatMap(files::of).map(PersonalFiles.PersonalFile::shared);
        return new MarkOnOwnFile().decide(wanted, content.logged().map(Decision::outcome), held, shared);
    }

    /** A mark that was ordered and not taken off since. */
    Optional<Ordered> ordered(Visible visible) {
        Optional<Ordered> latest = Optional.empty();
        for (var entry : office.journal().of(visible)) {
            latest = after(latest, entry);
        }
        return latest;
    }

    private static Optional<Ordered> after(Optional<Ordered> before, Entry entry) {
        if (entry.what() instanceof FileMarkOrdered ordered) {
            return Optional.of(new Ordered(entry.id(), ordered.reference(), false));
        }
        if (entry.what() instanceof FileMarkPut) {
            return before.map(known -> new Ordered(known.id(), known.reference(), true));
        }
        return entry.what() instanceof FileMarkRemoved ? Optional.empty() : before;
    }

    /** Takes off what is there or may be there. @return the entry that says so; empty if nothing was ever ordered */
    Optional<EntryId> takeOff(Granted granted, String why) {
        return ordered(granted).map(mark -> {
            office.files().remove(mark.reference());
            return office.journal().add(granted, new FileMarkRemoved(mark.reference(), why));
        });
    }

    /** @param put whether the host has answered that it is there */
    record Ordered(EntryId id, String reference, boolean put) {}
}
