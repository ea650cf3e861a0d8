package org.safehomes.da.internal.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.Group;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;

/** An invented directory: what is in it, whom it names for MARAC, and how old a source may be. */
record SampleDirectory(List<SupportService> services, Optional<MaracContact> marac, LocalDate staleBefore)
        implements SupportDirectory {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Source SOURCE = new Source("Invented Policy", Optional.of(DAY), List.of("X1.2"));

    static SampleDirectory of(SupportService... services) {
        return new SampleDirectory(List.of(services), Optional.empty(), DAY);
    }

    static SupportService service(
            String name, String organisation, Set<Need> needs, Audience audience, Group... groups) {
        return new SupportService(
                key(name),
                name,
                new SupportService.Organisation(key(organisation), organisation, Optional.empty(), Optional.empty()),
                Optional.empty(),
                audience,
                needs,
                Set.of(groups),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new SupportService.Phone("020 7946 0123", Optional.of("9 to 5"))),
                Optional.empty(),
                Optional.of("https://outreach.example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Anybody may call."),
                List.of(),
                SOURCE);
    }

    /** The same service, from another source. */
    static SupportService from(SupportService one, Source source) {
        return new SupportService(
                one.key(),
                one.name(),
                one.organisation(),
                one.description(),
                one.audience(),
                one.needs(),
                one.groups(),
                one.genders(),
                one.languages(),
                one.areas(),
                one.minimumAge(),
                one.maximumAge(),
                one.phones(),
                one.email(),
                one.website(),
                one.hours(),
                one.fees(),
                one.referral(),
                one.places(),
                source);
    }

    private static ServiceKey key(String text) {
        return new ServiceKey(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public About about() {
        return new About("harbour", "Harbour", "Sample Borough", SOURCE);
    }

    @Override
    public List<SupportService> search(Search search) {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Optional<SupportService> find(ServiceKey key) {
        return services.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Freshness freshness(Source source) {
        return source.date()
                .map(day -> day.isBefore(staleBefore) ? Freshness.STALE : Freshness.FRESH)
                .orElse(Freshness.UNDATED);
    }

    @Override
    public List<Withheld> withheld() {
        return List.of();
    }
}
