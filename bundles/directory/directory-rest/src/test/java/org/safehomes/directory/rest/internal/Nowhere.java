package org.safehomes.directory.rest.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Search;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;

/** A directory of an invented place. What is from before 2024 is stale. */
public final class Nowhere implements SupportDirectory {

    public static final Source DATED =
            new Source("A policy of nowhere", Optional.of(LocalDate.of(2024, 9, 2)), List.of("N8.15"));
    public static final Source OLD = new Source("An old list", Optional.of(LocalDate.of(2019, 1, 31)), List.of());
    public static final Source UNDATED = new Source("A leaflet of nowhere", Optional.empty(), List.of());

    private final List<SupportService> services = new ArrayList<>();
    private final List<Search> asked = new ArrayList<>();

    /** With these entries and no other. */
    public static Nowhere with(Entry... entries) {
        var nowhere = new Nowhere();
        for (var entry : entries) {
            nowhere.services.add(entry.made());
        }
        nowhere.services.sort(Comparator.comparing(SupportService::name));
        return nowhere;
    }

    /** The key of what has this name. */
    public static ServiceKey key(String name) {
        return new ServiceKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was searched for, in order. */
    public List<Search> asked() {
        return asked;
    }

    @Override
    public About about() {
        return new About("nowhere", "Nowhere", "Nowhere Borough Council", DATED);
    }

    @Override
    public List<SupportService> services() {
        return List.copyOf(services);
    }

    /** Only by the name: the rest is the provider's work. */
    @Override
    public List<SupportService> search(Search search) {
        asked.add(search);
        var words = search.text().orElse("").toLowerCase(Locale.ROOT);
        return services.stream()
                .filter(service -> service.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    @Override
    public Optional<SupportService> find(ServiceKey key) {
        return services.stream().filter(service -> service.key().equals(key)).findFirst();
    }

    @Override
    public Optional<MaracContact> marac() {
        return Optional.of(new MaracContact(
                "MARAC desk of nowhere",
                Optional.of("020 7946 0098"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OLD));
    }

    @Override
    public Freshness freshness(Source source) {
        return source.date()
                .map(date -> date.getYear() < 2024 ? Freshness.STALE : Freshness.FRESH)
                .orElse(Freshness.UNDATED);
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(new Withheld("The number of a closed line", "Nobody answers it.", List.of("N8.30")));
    }
}
