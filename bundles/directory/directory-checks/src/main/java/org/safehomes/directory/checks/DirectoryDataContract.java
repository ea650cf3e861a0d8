package org.safehomes.directory.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.Clauses;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.kernel.rule.Upholds;

/**
 * What the directory of every landlord must hold. The test of a directory's bundle extends it and says what two people with the
 * policy in hand find there.
 */
public abstract class DirectoryDataContract {

    /** What a number needs to be dialled, in any spelling. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){4,}");

    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    /** The directory, read anew for each test. */
    protected JsonNode file;

    protected List<Entry> entries;

    private JsonNode policy;

    /** The landlord's short name. */
    protected abstract String name();

    /** Who answers for the directory. */
    protected abstract String publisher();

    /** The day of the policy; the first of its month if it names none; empty if it is undated. */
    protected abstract Optional<LocalDate> day();

    /** Every clause number of the policy, as {@link Clauses#of} takes them. */
    protected abstract String clauses();

    /**
     * What the policy names, a line for each entry in its order: name, organisation, needs, groups and genders, areas, numbers
     * and web address, clauses, separated by {@code |}.
     */
    protected abstract String table();

    /** What is not repeated, a line each: what, then the clauses, separated by {@code |}. */
    protected abstract String withheld();

    /** Which entry each rehousing scheme of the policy is (RH-5), a line each: the scheme's key, then the entry. */
    protected abstract String schemes();

    @BeforeEach
    void read() throws IOException {
        file = DirectoryFile.read(getClass());
        policy = DirectoryFile.policy(getClass());
        entries = Entry.stream(file.path("contents")).map(Entry::of).toList();
    }

    @Test
    @Upholds("SU-3")
    void itHasWhatThePolicyNamesAndNothingElse() {
        assertThat(entries.stream().map(Entry::line))
                .containsExactlyElementsOf(
                        rows(table()).map(row -> String.join(" | ", row)).toList());
    }

    @Test
    void itIsServedWholeAndWithoutARemark() throws IOException {
        var served = DirectoryFile.served(getClass());

        assertThat(served.services()).hasSameSizeAs(entries).allSatisfy(service -> {
            var entry = entry(service.name());
            assertThat(names(service.needs())).containsExactlyInAnyOrderElementsOf(entry.needs());
            assertThat(names(service.groups())).containsExactlyInAnyOrderElementsOf(entry.groups());
            assertThat(names(service.genders())).containsExactlyInAnyOrderElementsOf(entry.genders());
            assertThat(service.areas()).containsExactlyElementsOf(entry.areas());
            assertThat(Stream.concat(service.phones().stream().map(Phone::number), service.website().stream()))
                    .containsExactlyElementsOf(entry.reach());
            assertThat(service.audience()).isEqualTo(entry.staff() ? Audience.STAFF : Audience.PUBLIC);
            assertThat(service.source().clauses()).containsExactlyElementsOf(entry.clauses());
            assertThat(service.source().date()).isEqualTo(day());
        });
        assertThat(served.about().source().date()).isEqualTo(day());
        assertThat(served.withheld()).hasSameSizeAs(file.at("/safehomes_directory/withheld"));
        assertThat(served.marac().isPresent())
                .isEqualTo(file.path("safehomes_directory").has("marac"));
    }

    @Test
    void whatIsBlankOrWrongInThePolicyIsWithheldWithTheReason() {
        var pieces = file.at("/safehomes_directory/withheld");
        assertThat(Entry.stream(pieces)
                        .map(each -> each.path("what").asText() + " | "
                                + String.join(" ", Entry.texts(each.path("clauses"), ""))))
                .containsExactlyElementsOf(
                        rows(withheld()).map(row -> String.join(" | ", row)).toList());
        assertThat(Entry.texts(pieces, "/reason")).allMatch(reason -> reason.length() > 20);
    }

    @Test
    void itIsOfThePolicyWhichTheLandlordGoesBy() {
        var about = file.path("safehomes_directory");
        var date = about.at("/source/date").asText();

        assertThat(about.path("form").asInt()).isEqualTo(1);
        assertThat(about.path("name").asText())
                .isEqualTo(name())
                .isEqualTo(policy.path("name").asText());
        assertThat(about.path("title").asText()).isEqualTo(policy.path("title").asText());
        assertThat(about.path("publisher").asText()).isEqualTo(publisher());
        assertThat(about.at("/source/document").asText())
                .isEqualTo(policy.at("/policy/name").asText());
        assertThat(date).isEqualTo(day().map(LocalDate::toString).orElse(""));
        assertThat(date).startsWith(policy.at("/policy/date").asText());
    }

    @Test
    void everyClauseIsOneOfThisPolicys() {
        var known = Clauses.of(clauses());
        var lists = file.findValues("clauses");

        assertThat(lists).hasSizeGreaterThan(entries.size()).allSatisfy(list -> assertThat(Entry.texts(list, ""))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(known));
    }

    @Test
    void everyTermIsOneThatStaffCanSearchForAndNamesItself() {
        assertThat(entries).allSatisfy(each -> {
            assertThat(each.needs()).isNotEmpty().isSubsetOf(constants(Need.values()));
            assertThat(each.groups()).isSubsetOf(constants(Group.values()));
            assertThat(each.genders()).isSubsetOf(constants(Gender.values()));
        });
        Map<String, String> names = new HashMap<>();
        assertThat(file.findValues("taxonomy_term")).allSatisfy(term -> {
            var code = term.path("code").asText();
            assertThat(code).matches("(need|group|gender)/[A-Z_]+");
            assertThat(names.putIfAbsent(code, term.path("name").asText())).isIn(null, names.get(code));
        });
        assertThat(names.values()).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void theSchemesOfThePolicyAndNoOtherFindAnotherHome() {
        var found = rows(schemes()).toList();

        assertThat(found.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(Entry.texts(parameter("rehousing.schemes"), ""));
        assertThat(entries.stream()
                        .filter(entry -> entry.needs().contains(Need.REHOUSING.name()))
                        .map(Entry::name))
                .containsExactlyInAnyOrderElementsOf(
                        found.stream().map(row -> row.get(1)).toList());
    }

    @Test
    void theHelplineAndTheSanctuaryProvidersOfThePolicyAreThere() {
        Optional.of(parameter("support.helpline").asText())
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> assertThat(entries)
                        .map(entry -> entry.name() + " " + String.join(" ", entry.reach()))
                        .contains(line));
        assertThat(Entry.texts(parameter("sanctuary.provider"), "")).allSatisfy(provider -> assertThat(entries)
                .filteredOn(entry -> entry.needs().contains(Need.SANCTUARY.name()))
                .anyMatch(entry -> entry.organisation().equals(provider)));
    }

    /** A survivor who asks for a helpline or for support is never given the one that perpetrators call. */
    @Test
    void whatIsForPerpetratorsIsForThemAlone() {
        assertThat(entries).allSatisfy(entry -> assertThat(entry.needs().equals(List.of(Need.BEHAVIOUR_CHANGE.name())))
                .as(entry.name())
                .isEqualTo(entry.groups().equals(List.of(Group.PERPETRATORS.name()))));
    }

    /** Nobody who hunts for a survivor finds a refuge here (RH-8). */
    @Test
    void noEntryHasAnAddressForNoPolicyPrintsOne() {
        assertThat(file.findValues("service_at_locations")).isEmpty();
        everyText(text -> assertThat(POSTCODE.matcher(text).find()).as(text).isFalse());
    }

    @Test
    void noTextHidesANumberOrAnAddressWhereNobodyChecksIt() {
        var reach = entries.stream().flatMap(entry -> entry.reach().stream()).toList();

        assertThat(reach)
                .allMatch(each ->
                        each.matches("https://[a-z./-]+") || each.equals("999") || each.matches("0[0-9 ]{10,13}"));
        everyText(text -> {
            if (!reach.contains(text)
                    && !text.equals(file.at("/safehomes_directory/source/date").asText())) {
                assertThat(NUMBER.matcher(text).find()).as(text).isFalse();
                assertThat(text).doesNotContain("http", "www.", "@", ".uk", ".org");
            }
        });
    }

    @Test
    void everyTextIsPlainShortAndHasAnEnd() {
        everyText(text -> assertThat(text)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(600)
                .doesNotContainPattern("\\p{Cntrl}|\\p{Cf}|[<>]|^[=+@-]|\\?\\?")
                .isEqualTo(text.strip()));
        assertThat(file.findValuesAsText("reason")).allMatch(sentence -> sentence.endsWith("."));
        assertThat(entries).extracting(Entry::name).doesNotHaveDuplicates().allMatch(each -> each.length() <= 200);
        assertThat(Entry.texts(file.path("contents"), "/status")).containsOnly("active");
        assertThat(Entry.texts(file.path("contents"), "/description")).allMatch(sentence -> sentence.endsWith("."));
    }

    /** The entry of this name. */
    protected Entry entry(String name) {
        return entries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of what is made for this group. */
    protected List<String> namesFor(Group group) {
        return entries.stream()
                .filter(each -> each.groups().contains(group.name()))
                .map(Entry::name)
                .toList();
    }

    /** Why this is withheld. */
    protected String reason(String what) {
        return Entry.stream(file.at("/safehomes_directory/withheld"))
                .filter(each -> each.path("what").asText().equals(what))
                .findFirst()
                .orElseThrow()
                .path("reason")
                .asText();
    }

    private void everyText(Consumer<String> check) {
        var texts = new ArrayList<String>();
        collect(file, texts);
        assertThat(texts).hasSizeGreaterThan(entries.size()).allSatisfy(check);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    private JsonNode parameter(String key) {
        return Entry.stream(policy.path("parameters"))
                .filter(each -> each.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow()
                .path("value");
    }

    private static List<String> constants(Enum<?>[] values) {
        return names(List.of(values));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Stream<List<String>> rows(String table) {
        return table.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }
}
