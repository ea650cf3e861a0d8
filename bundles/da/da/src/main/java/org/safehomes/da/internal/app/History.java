package org.safehomes.da.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.DaAction;
import org.safehomes.da.Timeline;
import org.safehomes.da.TimelineEntry;
import org.safehomes.da.TimelineSource;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.jpa.Journal;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A case's history: this module's entries and those of every other that is there. */
@Component
public final class History implements Timeline {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final String NOT_ANSWERED =
            "A module did not answer: its entries are not shown here now. Ask again.";

    private final Office office;
    private final List<TimelineSource> sources = new CopyOnWriteArrayList<>();

    @Activate
    public History(@Reference Office office) {
        this.office = office;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSource(TimelineSource source) {
        sources.add(source);
    }

    void unbindSource(TimelineSource source) {
        sources.remove(source);
    }

    @Override
    public List<TimelineEntry> of(Caller caller, CaseRef reference) {
        var own = office.gate().read(caller, DaAction.READ_TIMELINE, reference, visible -> {
            var entries = office.journal().of(visible);
            var sealed = CaseHistory.sealed(entries);
            return entries.stream()
                    .map(entry -> new TimelineEntry(
                            entry.id(),
                            entry.at(),
                            entry.recordedAt(),
                            entry.by(),
                            "da",
                            Journal.kind(entry.what()),
                            sealed.contains(entry.id())
                                    ? "An entry was made here in the wrong case and is sealed."
                                    : entry.what().text()))
                    .toList();
        });
        return Stream.concat(
                        own.stream(), sources.stream().flatMap(source -> asked(source, caller, reference).stream()))
                .sorted(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::recordedAt))
                .toList();
    }

    /** One that fails takes nothing of the others with it, and what is missing is said where it would stand. */
    private List<TimelineEntry> asked(TimelineSource source, Caller caller, CaseRef reference) {
        try {
            return source.entries(caller, reference);
        } catch (RuntimeException | LinkageError e) {
            // the kind of failure alone: a message of another module may hold what a log must not
            LOG.warn("A part of a timeline was not answered: {}.", e.getClass().getName());
            var now = office.now();
            return List.of(new TimelineEntry(
                    EntryId.next(office.ids()), now, now, caller.staff(), "da", "NOT_ANSWERED", NOT_ANSWERED));
        }
    }
}
