package org.safehomes.directory.internal.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.directory.Search;
import org.safehomes.directory.SupportService;

/** A service with all that a search compares, prepared once. */
record Entry(SupportService service, Words name, Words text, Set<Words> areas, List<String> languages) {

    static Entry of(SupportService service) {
        var text = service.name() + "\n" + service.organisation().name() + "\n"
                + service.description().orElse("");
        return new Entry(
                service,
                Words.of(service.name()),
                Words.of(text),
                service.areas().stream().map(Words::of).collect(Collectors.toUnmodifiableSet()),
                service.languages().stream().map(Entry::tag).toList());
    }

    private static String tag(String language) {
        return language.trim().toLowerCase(Locale.ROOT);
    }

    /** What a search asks for, prepared once for all entries. */
    record Asked(Search search, Words text, Words area, String language) {
        static Asked of(Search search) {
            return new Asked(
                    search,
                    Words.of(search.text().orElse("")),
                    Words.of(search.area().orElse("")),
                    tag(search.language().orElse("")));
        }
    }

    boolean fits(Asked asked) {
        var search = asked.search();
        return search.need().map(service.needs()::contains).orElse(true)
                && search.group().map(service.groups()::contains).orElse(true)
                && search.gender()
                        .map(each ->
                                service.genders().isEmpty() || service.genders().contains(each))
                        .orElse(true)
                && search.age().map(this::takes).orElse(true)
                && (search.language().isEmpty() || speaks(asked.language()))
                && (search.area().isEmpty() || areas.isEmpty() || areas.contains(asked.area()))
                && text.hold(asked.text());
    }

    private boolean takes(int age) {
        return service.minimumAge().map(least -> age >= least).orElse(true)
                && service.maximumAge().map(most -> age <= most).orElse(true);
    }

    /** A tag also stands for the narrower ones: {@code pt} for {@code pt-BR}. */
    private boolean speaks(String language) {
        return languages.stream().anyMatch(each -> each.equals(language) || each.startsWith(language + "-"));
    }
}
