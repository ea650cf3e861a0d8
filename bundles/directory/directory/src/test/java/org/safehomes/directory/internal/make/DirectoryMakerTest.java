package org.safehomes.directory.internal.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.directory.internal.data.Stated;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class DirectoryMakerTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String FULL =
            """
            {"contents": [{
               "name": "Sample line", "description": "Somebody listens.\\nAlways.", "status": "active", "alert": "not taken",
               "url": "https://example.org/line", "email": "line@example.org", "minimum_age": 16, "maximum_age": 25,
               "assured_date": "2026-11-22",
               "organization": {"name": "Sample Aid", "description": "A charity.", "website": "https://example.org"},
               "contacts": [{"phones": [{"number": "020 7946 0002", "description": "24 hours"}, {"number": "+442079460003"}]}],
               "schedules": [{"description": "Mondays"}, {"description": "Fridays"}],
               "cost_options": [{"amount_description": "Free"}], "languages": [{"code": "cy"}], "service_areas": [{"name": "Sample"}],
               "service_at_locations": [{"location": {"name": "Sample House", "addresses": [
                  {"address_1": "1 Sample Road", "address_2": "Samplebury", "city": "Sampleton", "postal_code": "E99 1AA"}]}}],
               "attributes": [{"taxonomy_term": {"code": "need/HELPLINE"}}, {"taxonomy_term": {"code": "group/LGBT"}},
                  {"taxonomy_term": {"code": "gender/WOMEN"}}],
               "safehomes_referral": "Call.", "safehomes_source": {"document": "A letter", "clauses": ["D1.1"]}},
              {"name": "Sample home", "status": "active", "organization": {"name": "Sample Aid"}, "safehomes_audience": "staff",
               "attributes": [{"taxonomy_term": {"code": "need/REFUGE"}}]}],
             "safehomes_directory": {
               "form": 1, "name": "sample", "title": "Sämple & Co", "publisher": "Sample Borough",
               "source": {"document": "A list", "date": "2026-01-31", "clauses": ["1"]},
               "marac": {"name": "MARAC office", "phone": "020 7946 0001", "email": "marac@example.org",
                  "website": "https://example.org/marac", "note": "By secure mail.",
                  "source": {"document": "Another", "date": "2026-02-01", "clauses": ["2.1"]}},
               "withheld": [{"what": "A number", "reason": "It is misprinted.", "clauses": ["3"]}]}}
            """;

    static DirectoryData data(String json) throws IOException {
        return data("sample.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static DirectoryData data(String name, byte[] bytes) throws IOException {
        var reading = DirectoryReader.read(name, new ByteArrayInputStream(bytes), CLOCK);
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).data();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"date\":\"2026-01-31\""})
    void writesWhatReadsTheSame(String date) throws IOException {
        var data = data(FULL);
        var other = data(
                "{\"safehomes_directory\":{\"form\":1,\"name\":\"a\",\"title\":\"A\",\"publisher\":\"B\",\"source\":"
                        + "{\"document\":\"C\"" + date
                        + "},\"marac\":{\"name\":\"D\"}},\"contents\":[{\"status\":\"active\",\"name\":\"E\","
                        + "\"organization\":{\"name\":\"F\"},\"attributes\":[{\"taxonomy_term\":{\"code\":\"need/PETS\"}}]}]}");

        assertThat(data("sample.json", DirectoryJson.of(data))).isEqualTo(data);
        assertThat(data("sample.json", DirectoryJson.of(other))).isEqualTo(other);
        assertThat(new String(DirectoryJson.of(data), StandardCharsets.UTF_8)).doesNotContain("not taken");
    }

    @Test
    void writesWhatReadsTheSameForTablesOfAnyKind() throws IOException {
        var random = new Random(7);
        var texts =
                new String[] {"", "Sample", "Two\nlines", "A \"quoted\", word", "Ünïcode ☎", "\u05E9\u05DC\u05D5\u05DD"
                };
        for (int i = 0; i < 200; i++) {
            var table = new StringBuilder(
                    "name,organisation,needs,description,hours,fees,referral,areas,phone,checked_on,clauses\n");
            for (int row = 0; row <= random.nextInt(20); row++) {
                table.append("Name ").append(row).append(",Aid ").append(random.nextInt(3));
                table.append(random.nextBoolean() ? ",HELPLINE" : ",PETS;CARE");
                for (int cell = 0; cell < 4; cell++) {
                    var text = texts[random.nextInt(texts.length)].replace("\"", "\"\"");
                    table.append(",\"").append(text).append('"');
                }
                table.append(random.nextBoolean() ? ",North; South" : ",");
                table.append(random.nextBoolean() ? ",+44 20 7946 0001" : ",");
                table.append(random.nextBoolean() ? ",2026-11-01,D1;D2\n" : ",,\n");
            }
            var data = data("sample.csv", table.toString().getBytes(StandardCharsets.UTF_8));

            assertThat(data("sample.json", DirectoryJson.of(data))).isEqualTo(data);
        }
    }

    @Test
    void makesABundleThatSaysWhereItsDirectoryIsAndWhoReadsIt() throws IOException {
        var data = data(FULL);

        try (var jar =
                new JarInputStream(new ByteArrayInputStream(DirectoryMaker.bundle(data, "2026.11.22.a", CLOCK)))) {
            var main = jar.getManifest().getMainAttributes();
            assertThat(main.getValue("Bundle-SymbolicName")).isEqualTo("org.safehomes.directory.sample");
            assertThat(main.getValue("Bundle-Version")).isEqualTo("2026.11.22.a");
            assertThat(main.getValue("Bundle-Name")).isEqualTo("Safe Homes: directory: Sämple & Co");
            assertThat(main.getValue("SafeHomes-Directory")).isEqualTo("OSGI-INF/directory.json");
            assertThat(main.getValue("Require-Capability"))
                    .isEqualTo("osgi.extender;filter:=\"(&(osgi.extender=safehomes.directory)(version>=1.0.0)"
                            + "(!(version>=2.0.0)))\"");
            assertThat(jar.getNextEntry().getName()).isEqualTo("OSGI-INF/directory.json");
            assertThat(data("directory.json", jar.readAllBytes())).isEqualTo(data);
            assertThat(jar.getNextEntry()).isNull();
        }
    }

    @Test
    void makesTheSameBytesOfTheSameDirectory() throws IOException {
        assertThat(DirectoryMaker.bundle(data(FULL), "1", CLOCK))
                .isEqualTo(DirectoryMaker.bundle(data(FULL), "1", CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "1.2.3.4 5", "1.2.3.4.5", "../1", "1\nImport-Package: x", "1234567890", "v1"})
    void refusesWhatIsNoVersion(String version) throws IOException {
        var data = data(FULL);

        assertThatIllegalArgumentException().isThrownBy(() -> DirectoryMaker.bundle(data, version, CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "rest"})
    void refusesTheNamesOfSafeHomesItself(String name) throws IOException {
        var data = data(FULL.replace("\"name\": \"sample\"", "\"name\": \"" + name + "\""));

        assertThatIllegalArgumentException().isThrownBy(() -> DirectoryMaker.bundle(data, "1", CLOCK));
    }

    @Test
    void checksWhatIsSaidBesideTheFileAsIfTheFileSaidIt() throws IOException {
        var said = new Stated(
                java.util.Optional.of("../x"),
                java.util.Optional.of("<b>"),
                java.util.Optional.of("a\u202Eb"),
                java.util.Optional.of(" "),
                java.util.Optional.of("soon"));
        var reading = DirectoryReader.read(
                "sample.json",
                new ByteArrayInputStream(FULL.getBytes(StandardCharsets.UTF_8)),
                said,
                Stated.NOTHING,
                CLOCK);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).faults())
                .extracting(each -> each.where())
                .containsExactlyInAnyOrder("--name", "--title", "--publisher", "--document", "--date");
    }
}
