package org.safehomes.directory.internal.data;

import static org.safehomes.directory.internal.data.PlainText.NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.directory.Audience;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Organisation;
import org.safehomes.directory.SupportService.Phone;

/** Reads one service of Open Referral UK. */
final class EntryReading {

    private static final String ONE_BY_ONE =
            "If the file is a page of summaries, fetch each service by itself, with /services/{id}, and put these together.";
    private static final Set<String> CLOSED = Set.of("inactive", "defunct", "temporarily closed");

    private final Value entry;
    private final LocalDate lastDay;
    private final Findings findings;

    /** @param lastDay the last day on which an entry may have been checked */
    EntryReading(Value entry, LocalDate lastDay, Findings findings) {
        this.entry = entry;
        this.lastDay = lastDay;
        this.findings = findings;
    }

    /** @return empty if it is left out, and then the findings say why */
    Optional<Entry> read() {
        var attributes = entry.objects("attributes");
        var hidden = hidden(attributes);
        if (hidden) {
            AddressRule.check(entry);
        }
        var status = entry.member("status");
        if (status.raw().filter(CLOSED::contains).isPresent()) {
            status.remark("It is not active, so the service is left out.");
            return Optional.empty();
        }
        if (status.raw().filter("active"::equals).isEmpty()) {
            status.fault("It is not active, inactive, defunct or temporarily closed.");
        }
        entry.known(Members.SERVICE);
        var id = entry.member("id").key();
        var name = entry.member("name").required(NAME);
        var description = entry.member("description").words();
        var audience = audience();
        var terms = Terms.of(attributes);
        if (terms.needs().isEmpty()) {
            var stated = entry.member("attributes");
            stated.fault("No known need is stated, such as HELPLINE." + (stated.there() ? "" : " " + ONE_BY_ONE));
        }
        var youngest = entry.member("minimum_age").age();
        var oldest = entry.member("maximum_age").age();
        if (youngest.isPresent() && oldest.isPresent() && youngest.get() > oldest.get()) {
            entry.member("minimum_age").fault("It is greater than the maximum.");
        }
        var email = entry.member("email").email();
        var website = entry.member("url").website();
        var referral = entry.member("safehomes_referral").words();
        var languages = languages();
        var areas = lines("service_areas", "name");
        var phones = phones();
        var hours = joined("schedules", each -> each.member("description").words());
        var fees = joined("cost_options", EntryReading::cost)
                .or(() -> entry.member("fees_description").words())
                .or(() -> entry.member("fees").words());
        var source = source();
        var places = new PlacesReading(entry).read();
        var organisation = entry.member("organization");
        var runBy = organisation(organisation);
        if (!hidden && !places.isEmpty() && (refuge(name) || refuge(description.orElse("")))) {
            entry.remark(
                    "It speaks of a refuge and has an address, and is not marked need/REFUGE: check that nobody is hidden there.");
        }
        if (findings.faulty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(entry.where(), organisation.where(), about -> {
            var by = runBy.in(about);
            return new SupportService(
                    id.orElseGet(() -> Keys.named("service", about.name(), by.name(), name)),
                    name,
                    by,
                    description,
                    audience,
                    terms.needs(),
                    terms.groups(),
                    terms.genders(),
                    languages,
                    areas,
                    youngest,
                    oldest,
                    phones,
                    email,
                    website,
                    hours,
                    fees,
                    referral,
                    places.stream().map(each -> each.in(about)).toList(),
                    source.in(about));
        }));
    }

    /** Whether nothing may say where it is, active or not. */
    private boolean hidden(List<Value> attributes) {
        return says(entry.member("safehomes_audience"), "staff")
                || attributes.stream()
                        .anyMatch(each -> says(each.member("taxonomy_term").member("code"), "need/REFUGE"));
    }

    private static boolean says(Value value, String text) {
        return value.raw().map(String::strip).filter(text::equals).isPresent();
    }

    private static boolean refuge(String text) {
        return text.toLowerCase(Locale.ROOT).contains("refuge");
    }

    private Audience audience() {
        return entry.member("safehomes_audience")
                .spelt(
                        text -> switch (text) {
                            case "public" -> Optional.of(Audience.PUBLIC);
                            case "staff" -> Optional.of(Audience.STAFF);
                            default -> Optional.empty();
                        },
                        "It is not public or staff.")
                .orElse(Audience.PUBLIC);
    }

    private RunBy organisation(Value organisation) {
        if (!organisation.isObject()) {
            organisation.fault("It is missing: every service has an organisation. " + ONE_BY_ONE);
            return new RunBy(Optional.empty(), "", Optional.empty(), Optional.empty());
        }
        organisation.known(Members.ORGANIZATION);
        return new RunBy(
                organisation.member("id").key().or(() -> entry.member("organization_id")
                        .key()),
                organisation.member("name").required(NAME),
                organisation.member("description").words(),
                organisation.member("website").website());
    }

    private List<Phone> phones() {
        var given = Stream.concat(
                entry.objects("contacts").stream()
                        .peek(contact -> contact.known(Members.CONTACT))
                        .flatMap(contact -> contact.objects("phones").stream()),
                entry.objects("phones").stream());
        var phones = new ArrayList<Phone>();
        given.forEach(each -> {
            each.known(Members.PHONE);
            if (!each.member("number").holdsSomething()) {
                each.member("number").fault("It is missing or empty.");
            }
            var about = each.member("description").line(NAME);
            each.member("number").phone().ifPresent(number -> phones.add(new Phone(number, about)));
        });
        return phones.stream().distinct().toList();
    }

    private List<String> languages() {
        return entry.objects("languages").stream()
                .map(each -> each.member("code"))
                .flatMap(code -> {
                    if (!code.there()) {
                        code.remark("The language has no code, such as cy, and is left out.");
                    }
                    return code.spelt(Reach::language, "It is not a language's tag, such as cy or pt-BR.").stream();
                })
                .distinct()
                .toList();
    }

    private List<String> lines(String list, String member) {
        return entry.objects(list).stream()
                .flatMap(each -> each.member(member).line(NAME).stream())
                .distinct()
                .toList();
    }

    /** An amount without what it is for, or the other way round, would mislead. */
    private static Optional<String> cost(Value option) {
        var words = Stream.of(
                        option.member("option").line(NAME).map(text -> text + ":"),
                        option.member("amount").amount(),
                        option.member("currency").line(NAME),
                        option.member("amount_description").words())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    /** Several are one text, each on its line. */
    private Optional<String> joined(String list, Function<Value, Optional<String>> words) {
        var texts = new ArrayList<String>();
        for (var each : entry.objects(list)) {
            var text = words.apply(each);
            if (text.isEmpty()) {
                each.remark("There are no words for it, so it is left out.");
            }
            text.ifPresent(texts::add);
        }
        var text = texts.stream().distinct().collect(Collectors.joining("\n"));
        if (text.length() > PlainText.WORDS) {
            entry.member(list)
                    .fault("All of it together is longer than " + PlainText.WORDS + " characters: shorten it.");
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private From source() {
        var stated = entry.member("safehomes_source");
        stated.only(Members.ENTRY_SOURCE);
        return new From(
                stated.member("document").line(NAME),
                entry.member("assured_date").day(lastDay),
                HeadReading.clauses(stated.member("clauses")));
    }

    private record From(Optional<String> document, Optional<LocalDate> date, List<String> clauses) {

        Source in(About about) {
            return new Source(
                    document.orElse(about.source().document()),
                    date.or(() -> about.source().date()),
                    clauses);
        }
    }

    private record RunBy(
            Optional<ServiceKey> key, String name, Optional<String> description, Optional<String> website) {

        Organisation in(About about) {
            return new Organisation(
                    key.orElseGet(() -> Keys.named("organization", about.name(), name)), name, description, website);
        }
    }
}
