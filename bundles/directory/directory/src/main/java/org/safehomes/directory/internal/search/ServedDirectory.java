package org.safehomes.directory.internal.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.search.Entry.Asked;
import org.safehomes.kernel.rule.Upholds;

/**
 * One directory, ready to be asked by any number of threads. It is all in memory and never changes: whoever still holds it
 * after another one was put in its place gets the answers that it always gave (SU-3).
 */
@Upholds("SU-3")
public final class ServedDirectory implements SupportDirectory {

    private final DirectoryData data;
    private final int staleAfterMonths;
    private final Supplier<LocalDate> today;
    private final List<Entry> entries;
    private final List<SupportService> services;
    private final Map<ServiceKey, SupportService> byKey;
    private final Map<Need, List<Entry>> byNeed = new EnumMap<>(Need.class);

    /**
     * Prepares it for searching.
     *
     * @param staleAfterMonths what is older than this is stale; at least 1
     * @param today the day where the office is
     */
    public ServedDirectory(DirectoryData data, int staleAfterMonths, Supplier<LocalDate> today) {
        this.data = data;
        this.staleAfterMonths = staleAfterMonths;
        this.today = today;
        entries = data.services().stream()
                .map(Entry::of)
                .sorted(Comparator.comparing((Entry each) -> each.name().joined())
                        .thenComparing(each -> each.service().name())
                        .thenComparing(each -> each.service().key().value()))
                .toList();
        services = entries.stream().map(Entry::service).toList();
        byKey = services.stream().collect(Collectors.toUnmodifiableMap(SupportService::key, Function.identity()));
        for (var need : Need.values()) {
            byNeed.put(
                    need,
                    entries.stream()
                            .filter(each -> each.service().needs().contains(need))
                            .toList());
        }
    }

    @Override
    public About about() {
        return data.about();
    }

    @Override
    public List<SupportService> services() {
        return services;
    }

    @Override
    public List<SupportService> search(Search search) {
        var asked = Asked.of(search);
        var among = search.need().map(byNeed::get).orElse(entries);
        return among.stream()
                .filter(each -> each.fits(asked))
                .map(Entry::service)
                .toList();
    }

    @Override
    public Optional<SupportService> find(ServiceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public Optional<MaracContact> marac() {
        return data.marac();
    }

    @Override
    public Freshness freshness(Source source) {
        if (source.date().isEmpty()) {
            return Freshness.UNDATED;
        }
        var date = source.date().get();
        var now = today.get();
        // a day to come first: the calendar ends somewhere, and adding months to its end would throw
        return date.isAfter(now) || !date.plusMonths(staleAfterMonths).isBefore(now)
                ? Freshness.FRESH
                : Freshness.STALE;
    }

    @Override
    public List<Withheld> withheld() {
        return List.copyOf(data.withheld());
    }
}
