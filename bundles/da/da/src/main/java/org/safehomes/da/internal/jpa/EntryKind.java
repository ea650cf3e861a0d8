package org.safehomes.da.internal.jpa;

import org.safehomes.da.internal.domain.Happening;

/** The name under which each kind of happening is kept. Names stay for ever: entries of years ago carry them. */
enum EntryKind {
    REPORTED(Happening.Reported.class),
    TRIAGED(Happening.Triaged.class),
    OUTSIDE_REVIEWED(Happening.OutsideReviewed.class),
    REASSESSED(Happening.Reassessed.class),
    CONTACT(Happening.Contacted.class),
    SAFE_CONTACT(Happening.SafeContactSaid.class),
    NOTE(Happening.Noted.class),
    NOTE_SEALED(Happening.NoteSealed.class),
    ASSIGNED(Happening.Assigned.class),
    ACCESS_GRANTED(Happening.AccessGranted.class),
    ACCESS_ENDED(Happening.AccessEnded.class),
    EXCLUDED(Happening.Excluded.class),
    TASK_FINISHED(Happening.TaskFinished.class);

    private final Class<? extends Happening> type;

    EntryKind(Class<? extends Happening> type) {
        this.type = type;
    }

    Class<? extends Happening> type() {
        return type;
    }

    static EntryKind of(Happening happening) {
        for (var kind : values()) {
            if (kind.type == happening.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "No kind of entry for " + happening.getClass().getSimpleName() + ".");
    }
}
