package org.safehomes.directory.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportDirectory.Withheld;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Organisation;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.directory.internal.data.DirectoryData;

/** Invented directories of invented services. */
public final class DirectorySamples {

    public static final LocalDate DAY = LocalDate.of(2025, 8, 31);

    private DirectorySamples() {}

    public static ServiceKey key(String text) {
        return new ServiceKey(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Source source(LocalDate day) {
        return new Source("An invented policy", Optional.ofNullable(day), List.of("X8"));
    }

    /** A service that takes everybody, until it is told otherwise. */
    public static Sample service(String name) {
        return new Sample(name);
    }

    public static DirectoryData directory(String name, SupportService... services) {
        return directory(name, List.of(services));
    }

    public static DirectoryData directory(String name, List<SupportService> services) {
        return new DirectoryData(
                new About(name, "Place " + name, "Council of " + name, source(DAY)),
                services,
                Optional.empty(),
                List.of(new Withheld("The night line", "Its number is misprinted.", List.of("X9"))));
    }

    /** One of as many entries as this. */
    public static DirectoryData directory(String name, int entries) {
        return directory(
                name,
                IntStream.range(0, entries)
                        .mapToObj(each ->
                                service("Service " + each + " of " + name).made())
                        .toList());
    }

    /** What a test says about a service. */
    public static final class Sample {
        private final String name;
        private String organisation = "Harbour Trust";
        private Optional<String> description = Optional.empty();
        private Audience audience = Audience.PUBLIC;
        private Set<Need> needs = Set.of(Need.DOMESTIC_ABUSE);
        private Set<Group> groups = Set.of();
        private Set<Gender> genders = Set.of();
        private List<String> languages = List.of();
        private List<String> areas = List.of();
        private Optional<Integer> minimumAge = Optional.empty();
        private Optional<Integer> maximumAge = Optional.empty();
        private Source source = source(DAY);

        private Sample(String name) {
            this.name = name;
        }

        public Sample by(String each, String says) {
            organisation = each;
            description = Optional.of(says);
            return this;
        }

        public Sample forStaff() {
            audience = Audience.STAFF;
            return this;
        }

        public Sample needs(Need... each) {
            needs = Set.of(each);
            return this;
        }

        public Sample groups(Group... each) {
            groups = Set.of(each);
            return this;
        }

        public Sample genders(Gender... each) {
            genders = Set.of(each);
            return this;
        }

        public Sample languages(String... each) {
            languages = List.of(each);
            return this;
        }

        public Sample areas(String... each) {
            areas = List.of(each);
            return this;
        }

        public Sample ages(Integer least, Integer most) {
            minimumAge = Optional.ofNullable(least);
            maximumAge = Optional.ofNullable(most);
            return this;
        }

        public Sample from(LocalDate day) {
            source = source(day);
            return this;
        }

        public SupportService made() {
            return new SupportService(
                    key(name),
                    name,
                    new Organisation(key(organisation), organisation, Optional.empty(), Optional.empty()),
                    description,
                    audience,
                    needs,
                    groups,
                    genders,
                    languages,
                    areas,
                    minimumAge,
                    maximumAge,
                    List.of(new Phone("020 7946 0123", Optional.of("day and night"))),
                    Optional.empty(),
                    Optional.of("https://harbour.example.org"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    source);
        }
    }
}
