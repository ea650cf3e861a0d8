package org.safehomes.directory.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Organisation;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.directory.SupportService.Place;

/** An invented entry: bare, or with all that an entry may have. */
public final class Entry {

    private final String name;
    private final boolean full;
    private Audience audience = Audience.PUBLIC;
    private Set<Need> needs = Set.of(Need.HELPLINE);
    private Set<Group> groups = Set.of();
    private Optional<Integer> minimumAge = Optional.empty();
    private Optional<Integer> maximumAge = Optional.empty();
    private Source source = Nowhere.DATED;
    private List<Place> places = List.of();

    private Entry(String name, boolean full) {
        this.name = name;
        this.full = full;
    }

    public static Entry bare(String name) {
        return new Entry(name, false);
    }

    public static Entry full(String name) {
        return new Entry(name, true).ages(16, 25).at("E99 1AA").group(Group.LGBT);
    }

    public Entry staff() {
        audience = Audience.STAFF;
        return this;
    }

    public Entry need(Need need) {
        needs = Set.of(need);
        return this;
    }

    public Entry group(Group group) {
        groups = Set.of(group);
        return this;
    }

    public Entry ages(int from, int to) {
        minimumAge = Optional.of(from);
        maximumAge = Optional.of(to);
        return this;
    }

    public Entry from(Source other) {
        source = other;
        return this;
    }

    public Entry at(String postcode) {
        places = List.of(
                new Place(Nowhere.key(postcode), given("Old hall"), "1 Invented Lane", given("Nowhere"), postcode));
        return this;
    }

    SupportService made() {
        return new SupportService(
                Nowhere.key(name),
                name,
                new Organisation(Nowhere.key("aid"), "Invented Aid", given("Helps."), given("https://example.org")),
                given("Somebody to talk to."),
                audience,
                needs,
                groups,
                full ? Set.of(Gender.WOMEN, Gender.NON_BINARY) : Set.of(),
                full ? List.of("cy") : List.of(),
                full ? List.of("Nowhere") : List.of(),
                minimumAge,
                maximumAge,
                full
                        ? List.of(
                                new Phone("020 7946 0001", Optional.of("24 hours")),
                                new Phone("020 7946 0002", Optional.empty()))
                        : List.of(),
                given("help@example.org"),
                given("https://example.org/help"),
                given("Day and night"),
                given("Free"),
                given("Call."),
                places,
                source);
    }

    private Optional<String> given(String text) {
        return full ? Optional.of(text) : Optional.empty();
    }
}
