package org.safehomes.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.safehomes.directory.internal.DirectorySamples.DAY;
import static org.safehomes.directory.internal.DirectorySamples.directory;
import static org.safehomes.directory.internal.DirectorySamples.key;
import static org.safehomes.directory.internal.DirectorySamples.service;
import static org.safehomes.directory.internal.DirectorySamples.source;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.internal.DirectorySamples.Sample;

class ServedDirectoryTest {

    private static ServedDirectory of(Sample... samples) {
        return new ServedDirectory(
                directory("south", List.of(samples).stream().map(Sample::made).toList()), 12, () -> DAY);
    }

    private static Search text(String text) {
        return search(text, null, null, null, null, null, null);
    }

    private static Search search(
            String text, Need need, Group group, Gender gender, String language, String area, Integer age) {
        return new Search(
                Optional.ofNullable(text),
                Optional.ofNullable(need),
                Optional.ofNullable(group),
                Optional.ofNullable(gender),
                Optional.ofNullable(language),
                Optional.ofNullable(area),
                Optional.ofNullable(age));
    }

    private static List<String> names(List<SupportService> services) {
        return services.stream().map(SupportService::name).toList();
    }

    @Test
    void everythingIsByNameWhateverItsCaseAndAccents() {
        var directory = of(service("zebra"), service("Älpha"), service("beta"), service("Alpine"));

        assertThat(names(directory.services())).containsExactly("Älpha", "Alpine", "beta", "zebra");
        assertThat(directory.search(Search.ALL)).isEqualTo(directory.services());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> directory.services().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> directory.search(Search.ALL).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> directory.withheld().clear());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "women | true",
                "WOMENS harbour | true",
                "womens | true",
                "women’s | true",
                "cafe | true",
                "CAFÉ trust | true",
                "strasse | true",
                "honour-based | true",
                "based honour | true",
                "'' | true",
                "men | false",
                "harbour north | false",
                "afe | false",
                "ﬁrst | true"
            })
    void everyWordIsLookedForInNameOrganisationAndDescription(String text, boolean found) {
        var directory =
                of(service("Women's Café").by("Harbour Trust", "First help after honour-based abuse, Hohe Straße."));

        assertThat(directory.search(text(text)).isEmpty()).isEqualTo(!found);
    }

    @Test
    void aTextOfAnyLengthAndScriptIsAnswered() {
        var directory = of(service("آفتاب"), service("हिन्दी सहायता"));

        assertThat(names(directory.search(text("सहायता")))).containsExactly("हिन्दी सहायता");
        assertThat(names(directory.search(text("آفتاب")))).containsExactly("آفتاب");
        assertThat(directory.search(text("x".repeat(100_000)))).isEmpty();
        assertThat(directory.search(text("!?"))).hasSize(2);
    }

    @Test
    void aNeedFindsWhatIsForItAlone() {
        var directory = of(
                service("line").needs(Need.HELPLINE, Need.DOMESTIC_ABUSE),
                service("home").needs(Need.REFUGE));

        assertThat(names(directory.search(Search.forNeed(Need.HELPLINE)))).containsExactly("line");
        assertThat(directory.search(Search.forNeed(Need.PETS))).isEmpty();
    }

    @Test
    void aGroupFindsWhatIsMadeForItAndAGenderAlsoWhatTakesEverybody() {
        var directory = of(
                service("a for LGBT men").groups(Group.LGBT).genders(Gender.MEN),
                service("b for all"),
                service("c for women").genders(Gender.WOMEN));

        assertThat(names(directory.search(search(null, null, Group.LGBT, null, null, null, null))))
                .containsExactly("a for LGBT men");
        assertThat(names(directory.search(search(null, null, null, Gender.MEN, null, null, null))))
                .containsExactly("a for LGBT men", "b for all");
    }

    @ParameterizedTest
    @CsvSource({"pt,true", "PT-br,true", "pt-BR,true", "cy,true", "p,false", "pt-PT,false", "cy-GB,false", "'',false"})
    void aLanguageAlsoFindsItsNarrowerTags(String language, boolean found) {
        var directory = of(service("one").languages("pt-BR", "cy"), service("two"));

        assertThat(names(directory.search(search(null, null, null, null, language, null, null))))
                .isEqualTo(found ? List.of("one") : List.of());
    }

    @Test
    void anAreaFindsWhatServesItAndWhatServesEverywhere() {
        var directory =
                of(service("a here").areas("East Harbour"), service("b there").areas("East"), service("c all"));

        assertThat(names(directory.search(search(null, null, null, null, null, "east harbour", null))))
                .containsExactly("a here", "c all");
    }

    @ParameterizedTest
    @CsvSource({"15,'open,to'", "16,'from,open,to'", "25,'from,open,to'", "26,'from,open'"})
    void agesAreInclusive(int age, String found) {
        var directory = of(service("from").ages(16, null), service("to").ages(null, 25), service("open"));

        assertThat(names(directory.search(search(null, null, null, null, null, null, age))))
                .containsExactly(found.split(","));
    }

    @Test
    void everyMemberMustFit() {
        var directory = of(
                service("a")
                        .needs(Need.HELPLINE)
                        .groups(Group.LGBT)
                        .languages("cy")
                        .areas("East"),
                service("b")
                        .needs(Need.HELPLINE)
                        .groups(Group.LGBT)
                        .languages("cy")
                        .areas("West"));

        assertThat(names(directory.search(search("a", Need.HELPLINE, Group.LGBT, Gender.WOMEN, "cy", "EAST", 30))))
                .containsExactly("a");
        assertThat(directory.search(search("b", Need.HELPLINE, Group.LGBT, Gender.WOMEN, "cy", "EAST", 30)))
                .isEmpty();
    }

    @Test
    void aKeyFindsItsEntryAndNoOther() {
        var directory = of(service("one"), service("two"));

        assertThat(directory.find(key("two"))).map(SupportService::name).contains("two");
        assertThat(directory.find(key("three"))).isEmpty();
        assertThat(directory.marac()).isEmpty();
        assertThat(directory.about().name()).isEqualTo("south");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 12, 2026-08-31, FRESH",
        "2025-08-31, 12, 2026-09-01, STALE",
        "2025-08-31, 6, 2026-02-28, FRESH",
        "2025-08-31, 6, 2026-03-01, STALE",
        "2026-02-28, 6, 2026-08-28, FRESH",
        "2026-02-28, 6, 2026-08-29, STALE",
        "2030-01-01, 1, 2026-08-29, FRESH",
        "+999999999-12-31, 1200, 2026-08-29, FRESH",
        "-999999999-01-01, 1200, 2026-08-29, STALE",
        ", 12, 2026-08-29, UNDATED"
    })
    void exactlySoManyMonthsOldIsFreshAndADayMoreIsStale(
            LocalDate day, int months, LocalDate today, Freshness freshness) {
        var directory = new ServedDirectory(directory("south", 0), months, () -> today);

        assertThat(directory.freshness(source(day))).isEqualTo(freshness);
    }

    @Test
    void tenThousandEntriesAreSearchedAHundredTimesInNoTime() {
        var directory = new ServedDirectory(directory("south", 10_000), 12, () -> DAY);
        var asked = search("service 9999 south", Need.DOMESTIC_ABUSE, null, Gender.WOMEN, null, "East", 30);

        var began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(directory.search(asked)).hasSize(1);
        }
        // measured 0.01 s each; the bound is for a busy machine
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }
}
