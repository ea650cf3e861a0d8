package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.directory.OpenReferralUk;
import org.safehomes.it.inside.ConsoleSteps;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/**
 * Somebody who knows the services of a place, and no Java, gives the place its directory: by the guide that comes with the
 * distribution, word for word.
 */
@Upholds("SU-3")
class OwnDirectoryIT {

    private static final Pattern COMMAND = Pattern.compile("karaf@root\\(\\)> (.+)");
    private static final String TABLE = "etc/directory/services.csv";

    @Test
    void aTableBecomesTheDirectoryThatIsServedByTheStepsOfTheGuide(SafeHomes karaf) throws IOException {
        var template = Surroundings.unpackedDistribution().resolve("directory-template");
        var check = command(template, " --check " + TABLE);
        var before = about(karaf).path("name").asText();
        var table = karaf.home().resolve(TABLE);
        Files.createDirectories(table.getParent());
        Files.copy(template.resolve("directory.csv"), table, StandardCopyOption.REPLACE_EXISTING);

        // one cell is wrong: its row and column are said, nothing is made, and nobody sees anything of it
        var good = Files.readString(table);
        Files.writeString(table, good.replaceFirst("DOMESTIC_ABUSE", "DOMESTIC_ABUZE"));
        assertThat(Files.readString(table)).isNotEqualTo(good);
        assertThat(type(karaf, check))
                .containsPattern("row \\d+, needs")
                .doesNotContain("DOMESTIC_ABUZE")
                .contains(ConsoleSteps.FAILED + "Nothing was made.");
        Files.writeString(table, good);

        assertThat(type(karaf, check))
                .contains("Nothing was made, as --check says.")
                .doesNotContain(ConsoleSteps.FAILED);
        var made = type(karaf, check.replace(" --check", ""));
        var next = made.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("bundle:install") || line.startsWith("config:property-set"))
                .toList();
        assertThat(next).as(made).hasSize(2);
        assertThat(Files.readString(template.resolve("README.md")))
                .as("the guide")
                .contains(next.get(1));
        try {
            next.forEach(each -> assertThat(type(karaf, each)).doesNotContain(ConsoleSteps.FAILED));

            await().until(() -> about(karaf).path("name").asText(), "anytown"::equals);
            assertThat(about(karaf).path("publisher").asText()).isEqualTo("Anytown Council");
            assertThat(services(karaf)).hasSize(3);
            assertThat(type(karaf, "safehomes:directory")).contains("anytown");
            assertThat(OpenReferralUk.faults(karaf.nobody(), "/api/directory")).isEmpty();
        } finally {
            assertThat(type(karaf, "bundle:uninstall org.safehomes.directory.anytown"))
                    .doesNotContain(ConsoleSteps.FAILED);
            type(karaf, next.get(1).replace("anytown", before));
            await().until(() -> about(karaf).path("name").asText(), before::equals);
        }
    }

    private static String command(Path template, String end) throws IOException {
        return Files.readString(template.resolve("README.md"))
                .lines()
                .map(COMMAND::matcher)
                .filter(line -> line.find() && line.group(1).endsWith(end))
                .map(line -> line.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String type(SafeHomes karaf, String command) {
        try {
            var output = Files.createTempFile(Surroundings.work("console"), "output", ".txt");
            karaf.inside(ConsoleSteps.class, "type", command, output.toString());
            return Files.readString(output);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode about(SafeHomes karaf) {
        return Optional.of(karaf.as(Borough.OFFICER).get("/api/support-services/about"))
                .filter(answer -> answer.status() == 200)
                .map(Answer::json)
                .orElseThrow();
    }

    private static List<JsonNode> services(SafeHomes karaf) {
        var answer = karaf.as(Borough.OFFICER).get("/api/support-services");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("items")).toList();
    }
}
