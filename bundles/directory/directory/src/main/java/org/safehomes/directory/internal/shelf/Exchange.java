package org.safehomes.directory.internal.shelf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.search.ServedDirectory;
import org.safehomes.kernel.rule.Upholds;

/**
 * Registers what is chosen, so that at no moment there is none while there is something to serve (SU-3): the next directory is
 * registered before the last one goes, and the last of all stays for a grace. One thread at a time turns it; no lock is held,
 * since whoever listens for services may hold one too.
 */
@Upholds("SU-3")
final class Exchange {

    /** Whoever has looked up the former directory a moment ago still gets it. */
    static final Duration LINGERING = Duration.ofMillis(300);

    private final BundleContext context;
    private final Supplier<LocalDate> today;
    private final LongSupplier nanos;

    private final Deque<Former> formers = new ArrayDeque<>();
    private @Nullable Current current;
    private @Nullable Long goneSince;
    private int ranking;

    /** @param nanos a clock that only goes on, for the grace; it is never set */
    Exchange(BundleContext context, Supplier<LocalDate> today, LongSupplier nanos) {
        this.context = context;
        this.today = today;
        this.nanos = nanos;
    }

    /** What makes one registration differ from the next. */
    private record Contents(DirectoryData data, String version, int staleAfterMonths) {}

    private record Current(
            Copy copy,
            Contents contents,
            ServedDirectory directory,
            ServiceRegistration<SupportDirectory> registration) {}

    private record Former(ServiceRegistration<SupportDirectory> registration, long since) {}

    /** Serves what follows from these, as far as it is time, and tells how things stand then. */
    Standing turn(Settings settings, List<Found> found) {
        var choice = Choice.of(settings.directory(), found);
        choice.copy().ifPresentOrElse(copy -> serve(copy, settings), () -> letGo(settings.grace()));
        while (!formers.isEmpty() && hasPassed(LINGERING, formers.peekFirst().since())) {
            formers.removeFirst().registration().unregister();
        }
        return standing(settings, choice);
    }

    private void serve(Copy copy, Settings settings) {
        goneSince = null;
        var before = current;
        var contents = new Contents(copy.data(), copy.origin().version().toString(), settings.staleAfterMonths());
        if (before != null && before.contents().equals(contents)) {
            current = new Current(copy, contents, before.directory(), before.registration());
            return;
        }
        var directory = new ServedDirectory(copy.data(), settings.staleAfterMonths(), today);
        // ranked above the former one: it is found first from now on, and the former one is missed by nobody
        var properties = FrameworkUtil.asDictionary(Map.of(
                "directory.name",
                copy.name(),
                "directory.version",
                contents.version(),
                Constants.SERVICE_RANKING,
                ++ranking));
        var registration = context.registerService(SupportDirectory.class, directory, properties);
        current = new Current(copy, contents, directory, registration);
        if (before != null) {
            formers.addLast(new Former(before.registration(), nanos.getAsLong()));
        }
    }

    private void letGo(Duration grace) {
        var last = current;
        if (last == null) {
            return;
        }
        if (goneSince == null) {
            goneSince = nanos.getAsLong();
        }
        if (hasPassed(grace, goneSince)) {
            current = null;
            goneSince = null;
            last.registration().unregister();
        }
    }

    private boolean hasPassed(Duration time, long since) {
        return nanos.getAsLong() - since >= time.toNanos();
    }

    private Standing standing(Settings settings, Choice choice) {
        var notices = new ArrayList<>(settings.notices());
        var now = current;
        if (now == null) {
            notices.addAll(choice.notices());
            return new Standing(Optional.empty(), choice, List.copyOf(notices));
        }
        var going = choice.copy().isEmpty();
        if (going) {
            notices.add(
                    Notice.warning("Directory " + now.copy() + " is not there any more. It stays served for at most "
                            + settings.grace().toSeconds() + " seconds after it went."));
        }
        notices.addAll(choice.notices());
        var served = new Standing.Served(now.copy(), now.directory(), going);
        return new Standing(Optional.of(served), choice, List.copyOf(notices));
    }

    /** Takes away whatever is registered. */
    void close() {
        formers.forEach(each -> each.registration().unregister());
        formers.clear();
        if (current != null) {
            current.registration().unregister();
            current = null;
        }
    }
}
