package org.safehomes.da.internal.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safehomes.da.ListedService;
import org.safehomes.da.LocalDirectory;
import org.safehomes.da.LocalDirectory.Freshness;
import org.safehomes.da.MaracAddressee;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;

/** What a case says of a directory and its entries: in words of the case, so that they stay when the directory goes. */
final class EntryWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private EntryWords() {}

    static LocalDirectory.Served served(SupportDirectory directory) {
        var about = directory.about();
        return new LocalDirectory.Served(
                about.name(),
                about.title(),
                about.source().document(),
                about.source().date(),
                freshness(directory, about.source()));
    }

    static ListedService of(SupportDirectory directory, SupportService entry) {
        return new ListedService(
                entry.key().toString(),
                entry.name(),
                entry.organisation().name(),
                entry.phones().stream()
                        .map(phone -> new ListedService.Phone(phone.number(), phone.about()))
                        .toList(),
                entry.website(),
                entry.referral(),
                directory.about().name(),
                directory.about().title(),
                entry.source().document(),
                entry.source().date(),
                entry.source().clauses(),
                freshness(directory, entry.source()));
    }

    static MaracAddressee.Contact of(SupportDirectory directory, MaracContact contact) {
        return new MaracAddressee.Contact(
                contact.name(),
                contact.phone(),
                contact.email(),
                contact.website(),
                contact.note(),
                directory.about().name(),
                directory.about().title(),
                contact.source().document(),
                contact.source().date(),
                contact.source().clauses(),
                freshness(directory, contact.source()));
    }

    /** Whether somebody can have meant this entry: its name in other words or shorter, or whose service it is. */
    static boolean fit(String said, SupportService entry) {
        var words = words(said);
        var name = words(entry.name());
        return words.containsAll(name)
                || !words.isEmpty()
                        && words(entry.name() + " " + entry.organisation().name())
                                .containsAll(words);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Freshness freshness(SupportDirectory directory, Source source) {
        return switch (directory.freshness(source)) {
            case FRESH -> Freshness.FRESH;
            case STALE -> Freshness.STALE;
            case UNDATED -> Freshness.UNDATED;
        };
    }
}
