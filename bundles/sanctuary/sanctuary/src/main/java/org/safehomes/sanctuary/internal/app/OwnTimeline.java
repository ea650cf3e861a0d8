package org.safehomes.sanctuary.internal.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.TimelineEntry;
import org.safehomes.da.TimelineSource;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.domain.SanctuaryEntry;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.jpa.Journal;

/** This module's part of a case's timeline. What a repair cost is kept apart from it, for whoever recharges (RC-1). */
@Component
public final class OwnTimeline implements TimelineSource {

    private static final String SEALED = "An entry was made here in the wrong case and is sealed.";

    private final Office office;

    @Activate
    public OwnTimeline(@Reference Office office) {
        this.office = office;
    }

    @Override
    public List<TimelineEntry> entries(Caller caller, CaseRef reference) {
        return office.gate().read(caller, SanctuaryAction.TELL_TIMELINE, reference, visible -> {
            var entries = office.journal().of(visible);
            var sealed = SanctuaryFile.sealed(entries);
            return entries.stream()
                    .map(entry -> new TimelineEntry(
                            entry.id(),
                            entry.at(),
                            entry.recordedAt(),
                            entry.by(),
                            SanctuaryAction.TELL_TIMELINE.module(),
                            Journal.kind(entry.what()),
                            sealed.contains(entry.id()) ? SEALED : told(entry)))
                    .toList();
        });
    }

    private static String told(SanctuaryEntry entry) {
        return entry.what() instanceof Cost
                ? "What a repair cost was recorded."
                : entry.what().text();
    }
}
