package org.safehomes.directory.internal.data;

import static org.safehomes.directory.internal.data.PlainText.NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportDirectory.Withheld;

/** Reads {@code safehomes_directory}: which directory a file is. */
final class HeadReading {

    private static final Pattern KEY = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Value head;
    private final LocalDate lastDay;

    HeadReading(Value head, LocalDate lastDay) {
        this.head = head;
        this.lastDay = lastDay;
    }

    /** What it says; of no use if there are faults. */
    record Head(About about, Optional<MaracContact> marac, List<Withheld> withheld) {}

    Head read() {
        head.only(Members.HEAD);
        if (!head.member("form").isInteger(1)) {
            head.member("form").fault("It is not 1, the only form that can be read.");
        }
        var name = head.member("name");
        if (!name.there()) {
            name.fault("It is missing or empty.");
        }
        var key = name.spelt(
                text -> KEY.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                "It is not a key: write at most 60 lower-case letters and digits, with single hyphens between.");
        var source = head.member("source");
        source.only(Members.SOURCE);
        var document = source.member("document").required(NAME);
        var of = new Source(document, source.member("date").day(lastDay), clauses(source.member("clauses")));
        var about = new About(
                key.orElse(""),
                head.member("title").required(NAME),
                head.member("publisher").required(NAME),
                of);
        return new Head(
                about,
                marac(head.member("marac"), of),
                head.objects("withheld").stream().map(HeadReading::withheld).toList());
    }

    private Optional<MaracContact> marac(Value marac, Source ofDirectory) {
        if (!marac.there()) {
            return Optional.empty();
        }
        if (!marac.isObject()) {
            marac.fault("It is not an object.");
            return Optional.empty();
        }
        marac.only(Members.MARAC);
        var source = marac.member("source");
        source.only(Members.SOURCE);
        return Optional.of(new MaracContact(
                marac.member("name").required(NAME),
                marac.member("phone").phone(),
                marac.member("email").email(),
                marac.member("website").website(),
                marac.member("note").words(),
                new Source(
                        source.member("document").line(NAME).orElse(ofDirectory.document()),
                        source.member("date").day(lastDay).or(ofDirectory::date),
                        clauses(source.member("clauses")))));
    }

    private static Withheld withheld(Value each) {
        each.only(Members.WITHHELD);
        var what = each.member("what").required(NAME);
        var reason = each.member("reason").required(PlainText.WORDS);
        if (AddressRule.says(what) || AddressRule.says(reason)) {
            each.fault("It reads like an address: say what is withheld without it.");
        }
        return new Withheld(what, reason, clauses(each.member("clauses")));
    }

    static List<String> clauses(Value clauses) {
        return clauses.items().stream()
                .flatMap(each -> each.line(NAME).stream())
                .distinct()
                .toList();
    }
}
