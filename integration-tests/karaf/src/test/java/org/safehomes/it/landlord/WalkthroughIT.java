package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.LandlordKaraf;
import org.safehomes.it.karaf.Landlords;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;

/** Whoever looks at Safe Homes for the first time plays the main job with one command, whatever the landlord. */
class WalkthroughIT {

    private static final Pattern SAVED = Pattern.compile("(?m)^ *Saved to (/.+\\.pdf)$");

    /** Where the walkthrough puts what it leaves behind. */
    @TempDir
    Path directory;

    static List<String> landlords() {
        return LandlordKaraf.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("landlords")
    void theMainJobIsPlayedFromTheReportToThePack(String landlord, Landlords landlords) throws Exception {
        var safeHomes = landlords.of(landlord).safeHomes();
        safeHomes.releaseClock();
        var council = council(safeHomes);

        var told = walkthrough(safeHomes.nobody().port());

        assertThat(told.exit()).as(told.text()).isZero();
        assertThat(told.text())
                .contains(council.path("title").asText() + ": \""
                        + council.at("/policy/name").asText())
                .containsSubsequence(
                        "TREAT_AS_DOMESTIC_ABUSE",
                        "Rule IN-5",
                        "Rule IN-8",
                        "no message and no letter before the survivor has said",
                        "13 of 24 questions were answered yes",
                        "Rule MA-7",
                        "A new assessment is needed",
                        "16 of 24 questions were answered yes",
                        "Rule SG-2",
                        "Saved to",
                        "MARAC has what it needs",
                        "was referred to MARAC");
        tellsEveryParameterThatIsNotSet(told.text(), council);
        assertThat(told.text().contains("NO_DIRECT_CONTACT"))
                .as("that nobody contacts the survivor, where the policy says so")
                .isEqualTo(parameter(council, "contact.third-party")
                        .path("value")
                        .asText()
                        .equals("false"));
        leavesThePackAndNothingElse(told.text());
    }

    private static void tellsEveryParameterThatIsNotSet(String told, JsonNode council) {
        Answer.stream(council.path("parameters"))
                .filter(parameter -> parameter.path("origin").asText().equals("NOT_SET"))
                .forEach(parameter -> assertThat(told)
                        .contains("Not set: " + parameter.path("key").asText()));
    }

    private void leavesThePackAndNothingElse(String told) throws IOException {
        var saved = SAVED.matcher(told);
        assertThat(saved.find()).as(told).isTrue();
        var pack = Path.of(saved.group(1));
        assertThat(new String(Files.readAllBytes(pack), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(pack.getFileName().toString())
                .as("a name that tells nothing")
                .matches("E-[0-9A-Z]+\\.pdf");
        assertThat(Files.getPosixFilePermissions(pack))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        try (Stream<Path> left = Files.walk(directory)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(pack);
        }
    }

    @Test
    void whereNothingAnswersItStopsAndSaysWhatToDo() throws Exception {
        var told = walkthrough(Surroundings.freePort());

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.text()).contains("Stopped: nothing answers at http://127.0.0.1:", "./karaf-config/run");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whereSomethingElseAnswersItStopsToo() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var told = walkthrough(server.getAddress().getPort());

            assertThat(told.exit()).isEqualTo(1);
            assertThat(told.text()).contains("Stopped: GET /api/council as n.gillespie was answered 404");
            assertThat(directory).isEmptyDirectory();
        } finally {
            server.stop(0);
        }
    }

    private static JsonNode council(SafeHomes safeHomes) {
        var answer = safeHomes.as(Borough.CALL_CENTRE).get("/api/council");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode parameter(JsonNode council, String key) {
        return Answer.stream(council.path("parameters"))
                .filter(parameter -> parameter.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private record Told(int exit, String text) {}

    private Told walkthrough(int port) throws IOException, InterruptedException {
        var script = Surroundings.demonstration().resolve("../../walkthrough").normalize();
        var said = Surroundings.work("walkthrough").resolve("said-" + port + ".txt");
        var builder = new ProcessBuilder("bash", script.toString(), "http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("TMPDIR", directory.toString());
        var process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("it comes to an end: " + said)
                    .isTrue();
            return new Told(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
        }
    }
}
