package org.safehomes.directory.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.safehomes.directory.internal.DirectorySamples;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class ChoiceTest {

    private static Found bundle(String name, String version, long since, long id) {
        return found(new Origin(Origin.Kind.BUNDLE, "test." + name, Version.parseVersion(version), since, id), name);
    }

    private static Found file(String name, long since) {
        return found(
                new Origin(Origin.Kind.FILE, "etc/" + name + ".csv", new Version(0, 0, 0, "ab"), since, Long.MAX_VALUE),
                name);
    }

    private static Found found(Origin origin, String name) {
        return new Found(origin, new Reading.Taken(DirectorySamples.directory(name, 1), List.of()));
    }

    private static Found refused(int faults) {
        return new Found(
                new Origin(Origin.Kind.BUNDLE, "test.bad", Version.emptyVersion, 9, 9),
                new Reading.Refused(IntStream.rangeClosed(1, faults)
                        .mapToObj(row -> new Finding("row " + row, "Give it a name."))
                        .toList()));
    }

    private static String served(String named, Found... found) {
        var there = List.of(found);
        var choice = Choice.of(named, there);
        var reversed = new ArrayList<>(there);
        Collections.reverse(reversed);
        assertThat(Choice.of(named, reversed).copy())
                .as("the order does not matter")
                .isEqualTo(choice.copy());
        return choice.copy().map(Copy::toString).orElse("none");
    }

    private static List<String> warnings(Choice choice) {
        return choice.notices().stream()
                .filter(Notice::warning)
                .map(Notice::text)
                .toList();
    }

    @Test
    void theNamedOneIsServedHoweverOld() {
        assertThat(served("south", bundle("south", "1", 1, 1), bundle("north", "9", 2, 2)))
                .isEqualTo("south of test.south 1.0.0");
    }

    @Test
    void aNamedOneThatIsNotThereIsReplacedByNoneThatIs() {
        var choice = Choice.of("west", List.of(bundle("south", "1", 1, 1), bundle("north", "1", 2, 2)));

        assertThat(choice.copy()).isEmpty();
        assertThat(choice.others()).hasSize(2);
        assertThat(warnings(choice))
                .singleElement()
                .asString()
                .contains(
                        "west is named but not there",
                        "There are: north of test.north 1.0.0, south of test.south 1.0.0.",
                        "safehomes-directory-west");
    }

    @Test
    void ofOneNameTheHigherVersionIsServedAndThenTheLaterOne() {
        assertThat(served("", bundle("south", "2.0.1", 1, 1), bundle("south", "2.0.0", 2, 2)))
                .isEqualTo("south of test.south 2.0.1");
        assertThat(Choice.of("", List.of(bundle("south", "2", 1, 7), bundle("south", "2", 2, 3)))
                        .copy()
                        .orElseThrow()
                        .origin()
                        .since())
                .isEqualTo(2);
        assertThat(Choice.of("", List.of(bundle("south", "2", 1, 3), bundle("south", "2", 1, 7)))
                        .copy()
                        .orElseThrow()
                        .origin()
                        .order())
                .isEqualTo(7);
    }

    @Test
    void withoutANameTheOneInstalledLastIsServedWhateverItsVersion() {
        assertThat(served("", bundle("south", "9", 1, 1), bundle("north", "1", 2, 2)))
                .isEqualTo("north of test.north 1.0.0");
        assertThat(served("", bundle("south", "9", 3, 1), bundle("north", "1", 2, 2)))
                .isEqualTo("south of test.south 9.0.0");
    }

    @Test
    void aFileCountsFromItsChangeAndComesBeforeABundleOfItsName() {
        assertThat(served("", bundle("south", "1", 2, 1), file("north", 1))).isEqualTo("south of test.south 1.0.0");
        assertThat(served("", bundle("south", "1", 2, 1), file("north", 3))).isEqualTo("north of etc/north.csv");
        assertThat(served("", bundle("south", "9", 2, 1), file("south", 1))).isEqualTo("south of etc/south.csv");
    }

    @Test
    void severalAreAWarningThatSaysWhichIsServedAndWhatToDo() {
        var unnamed = Choice.of("", List.of(bundle("south", "1", 1, 1), bundle("north", "1", 2, 2)));
        assertThat(unnamed.others()).extracting(Copy::name).containsExactly("south");
        assertThat(warnings(unnamed))
                .singleElement()
                .asString()
                .contains(
                        "north of test.north 1.0.0 is served, because none is named and it was installed last",
                        "south of test.south 1.0.0",
                        "or set directory in the configuration org.safehomes.directory");

        var named = Choice.of("south", List.of(bundle("south", "1", 1, 1), bundle("north", "1", 2, 2)));
        assertThat(warnings(named))
                .singleElement()
                .asString()
                .contains(
                        "south of test.south 1.0.0 is served, because it is the one named",
                        "Take away what is not meant: north of test.north 1.0.0.");

        var twins = Choice.of("", List.of(bundle("south", "1", 1, 1), bundle("south", "2", 2, 2)));
        assertThat(warnings(twins))
                .singleElement()
                .asString()
                .contains(
                        "south of test.south 2.0.0 is served, because it comes before the others of its name",
                        "Take away what is not meant: south of test.south 1.0.0.");
    }

    @Test
    void oneAloneIsNoWarning() {
        var choice = Choice.of("", List.of(bundle("south", "1", 1, 1)));

        assertThat(choice.notices()).containsExactly(Notice.fine("Directory south of test.south 1.0.0 is served."));
    }

    @Test
    void noneIsAWarningThatSaysHowToGetOne() {
        assertThat(warnings(Choice.of("", List.of())))
                .singleElement()
                .asString()
                .contains("none is installed", "safehomes-directory-<name>", "org.safehomes.directory");
    }

    @Test
    void aRefusedOneIsNamedWithItsFirstFaultsAndTheirNumber() {
        var three = Choice.of("", List.of(bundle("south", "1", 1, 1), refused(3)));
        assertThat(three.copy()).map(Copy::name).contains("south");
        assertThat(warnings(three))
                .containsExactly("Refused: test.bad 0.0.0. row 1: Give it a name. "
                        + "row 2: Give it a name. row 3: Give it a name.");

        assertThat(warnings(Choice.of("", List.of(bundle("south", "1", 1, 1), refused(4)))))
                .singleElement()
                .asString()
                .contains("row 3", "prints 4 findings")
                .doesNotContain("row 4");
    }

    @Test
    void whatSteersATerminalIsNotRepeated() {
        var choice = Choice.of("so\u001b[2Juth\u202e\n", List.of());

        assertThat(warnings(choice)).singleElement().asString().contains("so?[2Juth??");
    }
}
