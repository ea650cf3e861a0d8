package org.safehomes.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;

/** A host of one kind of orders, whose calls can be told to break before or after it did what was asked. */
final class SmallHost implements HostEffect {

    private final String kind;
    private final Traceability trace;
    private final List<String> done = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();
    private @Nullable RuntimeException before;
    private @Nullable RuntimeException after;
    private Runnable meanwhile = () -> {};

    SmallHost(String kind, Traceability trace) {
        this.kind = kind;
        this.trace = trace;
    }

    SmallHost breakingBefore(@Nullable RuntimeException failure) {
        before = failure;
        return this;
    }

    SmallHost breakingAfter(@Nullable RuntimeException failure) {
        after = failure;
        return this;
    }

    /** What happens elsewhere while the host is at work. */
    void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    /** What was done, a second time as often as it was. */
    synchronized List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Traceability traceability() {
        return trace;
    }

    @Override
    public synchronized boolean given(EntryId reference) {
        if (trace != Traceability.SEARCHABLE) {
            throw new AssertionError("This host cannot be asked.");
        }
        return known.contains(reference);
    }

    @Override
    public synchronized void give(EntryId reference, Map<String, String> fields) {
        fail(before);
        if (known.add(reference) || trace != Traceability.UNIQUE) {
            done.add(fields.get("what"));
        }
        meanwhile.run();
        fail(after);
    }

    private static void fail(@Nullable RuntimeException failure) {
        if (failure != null) {
            throw failure;
        }
    }
}
