package org.safehomes.directory.internal.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeCommandTest {

    private static final String TABLE = "name,organisation,needs,checked_on,colour\n"
            + "Sample line,Sample Aid,HELPLINE,2026-11-01,red\nSample desk,Sample Aid,MONEY,2025-11-21,\nOld desk,Other Aid,CARE,,\n";

    @TempDir
    Path karaf;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final MakeCommand command = new MakeCommand();

    @BeforeEach
    void setUp() throws IOException {
        System.setProperty("karaf.base", karaf.toString());
        System.setProperty("karaf.data", karaf.resolve("data").toString());
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        command.session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : null);
        command.clock = DirectoryMakerTest.CLOCK;
        command.file = "services.csv";
        command.name = "sample";
        command.title = "Sample";
        command.publisher = "Sample Borough";
        command.document = "A list";
        write(TABLE);
    }

    @AfterEach
    void tearDown() {
        System.clearProperty("karaf.base");
        System.clearProperty("karaf.data");
    }

    private void write(String table) throws IOException {
        Files.writeString(karaf.resolve("services.csv"), table);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<Path> made() throws IOException {
        var folder = karaf.resolve("data/directories");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void makesABundleAndSaysWhatIsInItAndWhatToDoNext() throws IOException {
        command.execute();

        var jar = karaf.resolve("data/directories/directory-sample-2026.11.22.t120000.jar");
        assertThat(made()).containsExactly(jar);
        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Bundle-Version"))
                    .isEqualTo("2026.11.22.t120000");
        }
        assertThat(lines())
                .containsExactly(
                        "Remark: row 1, colour: The column means nothing here and is left out.",
                        "Directory sample: 3 services of 2 organisations.",
                        "For the public: 3. For staff alone: 0. Refuges: 0. With a place to go to: 0.",
                        "Without a date: 1. Of more than 12 months ago: 1. These are shown with the advice to check them first.",
                        "MARAC contact: none. Withheld: 0.",
                        "Made " + jar,
                        "Next, install it and have it served:",
                        "  bundle:install -s " + jar.toUri(),
                        "  config:property-set --pid org.safehomes.directory directory sample");
    }

    @Test
    void makesNothingOfAFileWithAFault() throws IOException {
        write(TABLE + "Bad,Other Aid,,,\n");

        assertThatIllegalArgumentException()
                .isThrownBy(command::execute)
                .withMessage("Nothing was made. Mend what is listed above and run it again.");
        assertThat(lines()).singleElement().asString().startsWith("row 5, needs: ");
        assertThat(made()).isEmpty();
    }

    @Test
    void asksForWhatATableDoesNotSay() throws IOException {
        command.name = null;
        command.title = null;
        command.publisher = null;
        command.document = null;

        assertThatIllegalArgumentException().isThrownBy(command::execute);
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "--name: It is missing or empty.",
                        "--title: It is missing or empty.",
                        "--publisher: It is missing or empty.",
                        "--document: It is missing or empty.");
        assertThat(made()).isEmpty();
    }

    @Test
    void onlyChecksIfAskedTo() throws IOException {
        command.check = true;

        command.execute();

        assertThat(lines())
                .contains("Directory sample: 3 services of 2 organisations.")
                .endsWith("Nothing was made, as --check says.");
        assertThat(made()).isEmpty();
    }

    @Test
    void neverWritesOverABundle() throws IOException {
        command.version = "1";
        command.execute();
        var before = Files.readAllBytes(made().get(0));
        write(TABLE.replace("Old", "New"));

        assertThatIllegalArgumentException().isThrownBy(command::execute).withMessageContaining("--version");
        assertThat(made()).hasSize(1);
        assertThat(made().get(0)).hasBinaryContent(before);
    }

    @Test
    void saysSoIfThereIsNoSuchFile() {
        for (var name : new String[] {"none.csv", "", "a\u0000b"}) {
            command.file = name;

            assertThatIllegalArgumentException()
                    .isThrownBy(command::execute)
                    .withMessageStartingWith("There is no such file.");
        }
    }
}
