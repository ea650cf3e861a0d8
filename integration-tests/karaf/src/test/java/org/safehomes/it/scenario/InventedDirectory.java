package org.safehomes.it.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** One of two invented directories. Both have the national line; only one has more, and names somebody for MARAC. */
record InventedDirectory(String name) implements SupportDirectory {

    static final String HARBOUR = "harbour";
    static final String QUAY = "quay";

    static final String OUTREACH = "00000000-0000-4000-8000-000000000001";
    static final String NEW_LEAF = "00000000-0000-4000-8000-000000000002";
    static final String NATIONAL = "00000000-0000-4000-8000-000000000003";

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @Override
    public About about() {
        return new About(name, "The " + name, "Sample Borough", source());
    }

    private Source source() {
        return new Source("Policy of the " + name, Optional.of(DAY), List.of());
    }

    @Override
    public List<SupportService> services() {
        var national = service(NATIONAL, "National Line", Need.HELPLINE, Set.of());
        return name.equals(HARBOUR)
                ? List.of(
                        service(OUTREACH, "Harbour Outreach", Need.DOMESTIC_ABUSE, Set.of()),
                        national,
                        service(NEW_LEAF, "New Leaf", Need.BEHAVIOUR_CHANGE, Set.of(Group.PERPETRATORS)))
                : List.of(national);
    }

    private SupportService service(String key, String called, Need need, Set<Group> groups) {
        return new SupportService(
                ServiceKey.of(key),
                called,
                new SupportService.Organisation(
                        ServiceKey.of(NATIONAL), "Invented Trust", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Audience.PUBLIC,
                Set.of(need),
                groups,
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new SupportService.Phone("020 7946 0123", Optional.empty())),
                Optional.empty(),
                Optional.of("https://services.example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                source());
    }

    @Override
    public List<SupportService> search(Search search) {
        throw new UnsupportedOperationException("no case searches");
    }

    @Override
    public Optional<SupportService> find(ServiceKey key) {
        return services().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Optional<MaracContact> marac() {
        return name.equals(HARBOUR)
                ? Optional.of(new MaracContact(
                        "Harbour MARAC office",
                        Optional.of("020 7946 0199"),
                        Optional.of("marac@example.org"),
                        Optional.empty(),
                        Optional.empty(),
                        source()))
                : Optional.empty();
    }

    @Override
    public Freshness freshness(Source source) {
        return name.equals(HARBOUR) ? Freshness.FRESH : Freshness.STALE;
    }

    @Override
    public List<Withheld> withheld() {
        return List.of();
    }
}
