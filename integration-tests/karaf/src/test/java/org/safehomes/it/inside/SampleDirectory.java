package org.safehomes.it.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;

/** An invented directory, made without a file: for tests of what publishes it. */
final class SampleDirectory implements SupportDirectory {

    private static final Source DATED =
            new Source("A policy of nowhere", Optional.of(LocalDate.of(2024, 9, 2)), List.of("N8.15"));
    private static final Source UNDATED = new Source("A leaflet of nowhere", Optional.empty(), List.of());

    private final String name;

    SampleDirectory(String name) {
        this.name = name;
    }

    @Override
    public About about() {
        return new About(name, "Nowhere", "Nowhere Borough Council", DATED);
    }

    /** Five for the public and one for staff. */
    @Override
    public List<SupportService> services() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(SampleDirectory::helpline),
                        Stream.of(centre(), forStaff()))
                .toList();
    }

    private static SupportService helpline(int number) {
        return new SupportService(
                key("helpline " + number),
                "Helpline " + number,
                new SupportService.Organisation(
                        key("organisation"), "Invented Aid", Optional.empty(), Optional.empty()),
                Optional.of("Somebody to talk to."),
                Audience.PUBLIC,
                Set.of(Need.HELPLINE),
                Set.of(Group.YOUNG_PEOPLE),
                Set.of(Gender.WOMEN),
                List.of("cy"),
                List.of("Nowhere"),
                Optional.of(16),
                Optional.of(25),
                List.of(new SupportService.Phone("020 7946 000" + number, Optional.of("24 hours"))),
                Optional.of("help@example.org"),
                number == 1 ? Optional.empty() : Optional.of("https://example.org/help"),
                Optional.of("Day and night"),
                Optional.of("Free"),
                Optional.of("Call."),
                List.of(),
                number == 2 ? UNDATED : DATED);
    }

    private static SupportService centre() {
        return new SupportService(
                key("centre"),
                "Survivors' centre",
                new SupportService.Organisation(
                        key("organisation"), "Invented Aid", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Audience.PUBLIC,
                Set.of(Need.COUNSELLING, Need.LEGAL_ADVICE),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("https://example.org/centre"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new SupportService.Place(
                        key("place"), Optional.of("Old hall"), "1 Invented Lane", Optional.of("Nowhere"), "E99 1AA")),
                DATED);
    }

    private static SupportService forStaff() {
        return new SupportService(
                key("staff"),
                "Duty desk for staff",
                new SupportService.Organisation(
                        key("desk"), "Duty desk of nowhere", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Audience.STAFF,
                Set.of(Need.DOMESTIC_ABUSE),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new SupportService.Phone("020 7946 0099", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                DATED);
    }

    private static ServiceKey key(String text) {
        return new ServiceKey(UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public List<SupportService> search(Search search) {
        return services().stream()
                .filter(service -> search.text()
                        .map(text -> (service.name() + " "
                                        + service.description().orElse(""))
                                .toLowerCase(Locale.ROOT)
                                .contains(text.toLowerCase(Locale.ROOT)))
                        .orElse(true))
                .filter(service -> search.need().map(service.needs()::contains).orElse(true))
                .toList();
    }

    @Override
    public Optional<SupportService> find(ServiceKey key) {
        return services().stream().filter(service -> service.key().equals(key)).findFirst();
    }

    @Override
    public Optional<MaracContact> marac() {
        return Optional.of(new MaracContact(
                "MARAC desk of nowhere",
                Optional.of("020 7946 0098"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DATED));
    }

    @Override
    public Freshness freshness(Source source) {
        return source.date().isPresent() ? Freshness.STALE : Freshness.UNDATED;
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(new Withheld("The number of a line that is closed", "Nobody answers it.", List.of("N8.30")));
    }
}
