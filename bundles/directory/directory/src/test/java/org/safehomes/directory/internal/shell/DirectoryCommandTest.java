package org.safehomes.directory.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.safehomes.directory.internal.BareFramework;
import org.safehomes.directory.internal.shelf.Shelf;
import org.safehomes.directory.internal.shelf.Shelves;

/** What an administrator reads, from files as they are written. */
class DirectoryCommandTest {

    private static final String SOUTH =
            """
            { "safehomes_directory": {
                "form": 1, "name": "south", "title": "South", "publisher": "South Borough",
                "source": { "document": "An invented policy", "date": "2025-11-30" },
                "marac": { "name": "The coordinator of South", "source": { "clauses": ["X4"] } },
                "withheld": [ { "what": "The night line's number", "reason": "It is misprinted.", "clauses": ["X9"] } ] },
              "contents": [
                { "name": "Harbour line", "status": "active", "organization": { "name": "Harbour Trust" },
                  "contacts": [ { "phones": [ { "number": "020 7946 0123" } ] } ],
                  "assured_date": "2025-12-01",
                  "attributes": [ { "taxonomy_term": { "code": "need/HELPLINE" } } ],
                  "safehomes_source": { "clauses": ["X8.1"] } },
                { "name": "Later life", "status": "active", "organization": { "name": "Harbour Trust" },
                  "service_areas": [ { "name": "East Harbour" } ],
                  "safehomes_audience": "staff",
                  "attributes": [ { "taxonomy_term": { "code": "need/HELPLINE" } },
                    { "taxonomy_term": { "code": "group/OLDER_PEOPLE" } } ] } ] }""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private BareFramework framework;
    private Shelf shelf;

    @BeforeEach
    void start() throws BundleException {
        framework = new BareFramework(folder.resolve("storage"), folder);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        Shelves.close(shelf);
        framework.stop();
    }

    private DirectoryCommand command(String directory, String file) {
        shelf = Shelves.open(framework, directory, file);
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var command = new DirectoryCommand();
        command.session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : null);
        command.shelf = shelf;
        return command;
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsWhatIsServedHowOldItIsAndWhatIsWithheld() throws Exception {
        framework.install("test.south", "1.2", SOUTH);

        command("", "").execute();

        assertThat(lines())
                .containsExactly(
                        "Directory south: South, published by South Borough",
                        "From the bundle test.south 1.2.0",
                        "Source: An invented policy, of 2025-11-30",
                        "Entries: 1 public, 1 for staff; 1 stale, 0 undated",
                        "MARAC contact: The coordinator of South",
                        "Withheld: The night line's number: It is misprinted. (X9)",
                        "To be checked before relying on them: 1 stale and 0 undated entries. Put the day of checking into the "
                                + "directory: assured_date, or checked_on in a table.");
    }

    @Test
    void printsWhatIsThereBesidesAndWhatIsRefusedRowByRow() throws Exception {
        framework.install("test.south", "1", SOUTH);
        framework.install("test.north", "1", SOUTH.replace("south", "north"));
        framework.install(
                "test.faulty",
                "1",
                SOUTH.replace("need/HELPLINE", "need/NOBODY").replace("2025-12-01", "yesterday"));

        command("south", "").execute();

        assertThat(lines())
                .contains("Not served: north from the bundle test.north 1.0.0, of 2025-11-30, 2 entries")
                .contains("Refused: test.faulty 1.0.0")
                .anySatisfy(line ->
                        assertThat(line).startsWith("  Fault: /contents/0/").contains("assured_date"))
                .anySatisfy(line -> assertThat(line).startsWith("  Fault: /contents/1/"))
                .anySatisfy(line -> assertThat(line).startsWith("WARNING: More than one directory is there"))
                .anySatisfy(line -> assertThat(line).startsWith("WARNING: Refused: test.faulty"))
                .noneSatisfy(line -> assertThat(line).containsAnyOf("NOBODY", "yesterday"));
    }

    @Test
    void saysThatNothingIsServedAndWhatToDo() {
        command("west", "etc/west.csv").execute();

        assertThat(lines())
                .contains("No directory is served.")
                .anySatisfy(line -> assertThat(line).contains("west is named but not there"))
                .anySatisfy(line -> assertThat(line).contains("There is no file etc/west.csv"));
    }

    @Test
    void printsWhichFileIsServedAndWhatWasLeftOutOfIt() throws Exception {
        Files.writeString(
                folder.resolve("west.csv"),
                "name,organisation,needs,colour\nHarbour line,Harbour Trust,HELPLINE,blue\n",
                StandardCharsets.UTF_8);

        command("west", "west.csv").execute();

        assertThat(lines())
                .anySatisfy(line -> assertThat(line).startsWith("Directory west: "))
                .anySatisfy(line -> assertThat(line).startsWith("From the file west.csv ("))
                .anySatisfy(line -> assertThat(line).startsWith("  Left out: "))
                .contains("Entries: 1 public, 0 for staff; 0 stale, 1 undated");
    }

    @Test
    void listsTheEntriesForANeedAGroupAndAnArea() throws Exception {
        framework.install("test.south", "1", SOUTH);
        var command = command("", "");

        command.need = "helpline";
        command.execute();
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "Harbour line",
                                "Harbour Trust",
                                "public",
                                "helpline",
                                "everywhere",
                                "020 7946 0123",
                                "2025-12-01",
                                "X8.1"))
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence("Later life", "staff", "East Harbour", "2025-11-30 (stale)"))
                .contains("2 entries.");

        printed.reset();
        command.group = "older-people";
        command.area = "east harbour";
        command.execute();
        assertThat(lines()).contains("1 entry.").noneSatisfy(line -> assertThat(line)
                .contains("Harbour line"));

        printed.reset();
        command.area = "West";
        command.execute();
        assertThat(lines()).contains("0 entries.").anySatisfy(line -> assertThat(line)
                .contains("No entry fits"));
    }

    @Test
    void whatCannotBeTakenIsAnsweredWithWhatToDo() throws Exception {
        framework.install("test.south", "1", SOUTH);
        var command = command("", "");

        command.need = "houses";
        assertThatIllegalArgumentException()
                .isThrownBy(command::execute)
                .withMessageContaining("--need takes one of: DOMESTIC_ABUSE, HELPLINE");
        command.need = null;
        command.surplus = List.of("HELPLINE");
        assertThatIllegalArgumentException()
                .isThrownBy(command::execute)
                .withMessageContaining("safehomes:directory --need HELPLINE");
    }

    @Test
    void entriesOfNoDirectoryAreAnsweredWithWhatIsMissing() {
        var command = command("west", "");
        command.need = "HELPLINE";

        assertThatIllegalArgumentException()
                .isThrownBy(command::execute)
                .withMessageContaining("safehomes-directory-west");
    }
}
