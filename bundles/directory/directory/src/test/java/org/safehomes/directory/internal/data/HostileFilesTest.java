package org.safehomes.directory.internal.data;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.directory.internal.data.Files.csv;
import static org.safehomes.directory.internal.data.Files.faults;
import static org.safehomes.directory.internal.data.Files.json;
import static org.safehomes.directory.internal.data.Files.one;
import static org.safehomes.directory.internal.data.Files.read;
import static org.safehomes.directory.internal.data.Files.service;
import static org.safehomes.directory.internal.data.Files.taken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.rule.Upholds;

/** What an attacker, or a spreadsheet, may make of a file: refused with the reason or loaded whole, never half. */
@Upholds("SU-3")
class HostileFilesTest {

    private static final String HEADER = "name,organisation,needs,description\n";
    private static final int MIB = 1024 * 1024;

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Line " + i + ",Sample Aid,HELPLINE,Somebody listens.\n")
                .collect(Collectors.joining());
    }

    @Test
    void takesTenThousandRowsAndRefusesOneMore() {
        assertThat(taken(csv(HEADER + rows(10_000))).data().services()).hasSize(10_000);
        assertThat(faults(csv(HEADER + rows(10_001))))
                .singleElement()
                .asString()
                .startsWith("the file: It has more than 10000 services");
    }

    @Test
    void refusesAHundredThousandRowsAtTheFirstTooMany() {
        assertThat(faults(csv(HEADER + rows(100_000)))).hasSize(1);
        var services = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"status\":\"active\",\"name\":\"" + i + "\"}")
                .collect(Collectors.joining(","));
        assertThat(faults(json("[" + services + "]"))).last().asString().contains("more faults are not listed");
    }

    @Test
    void listsAHundredFaultsAndCountsTheRest() {
        var bad = ",Sample Aid,HELPLINE,\n";

        assertThat(faults(csv(HEADER + bad.repeat(100)))).hasSize(100);
        assertThat(faults(csv(HEADER + bad.repeat(101))))
                .hasSize(101)
                .last()
                .isEqualTo("the file: 1 more faults are not listed. Mend those above and read the file again.");
    }

    @Test
    void refusesMoreThanSixteenMebibytes() {
        var blank = (HEADER + rows(1)).getBytes(UTF_8);
        var longest = java.util.Arrays.copyOf(blank, 16 * MIB);
        java.util.Arrays.fill(longest, blank.length, longest.length, (byte) '\n');
        var tooLong = java.util.Arrays.copyOf(longest, 17 * MIB);

        assertThat(taken(read("sample.csv", longest)).data().services()).hasSize(1);
        assertThat(faults(read("sample.csv", tooLong))).containsExactly("the file: It is longer than 16 MiB.");
        assertThat(faults(read("sample.json", tooLong))).containsExactly("the file: It is longer than 16 MiB.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"contents\":[",
                "{\"contents\":[{\"attributes\":[",
                "{\"safehomes_directory\":{\"marac\":"
            })
    void refusesWhatIsNestedDeeply(String start) {
        assertThat(faults(json(start + "[".repeat(MIB))))
                .anySatisfy(each -> assertThat(each).contains("nested too deeply"));
    }

    @Test
    void refusesAnEntryOfAMillionMembersBeforeItIsInMemory() {
        var members =
                IntStream.range(0, MIB / 4).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));

        assertThat(faults(json(service(members))))
                .containsExactly("/contents/0: It is too large. Nothing after it was checked.");
        assertThat(faults(json("{" + members + "}"))).contains("the file: It has too many members.");
        assertThat(faults(csv(HEADER + ",".repeat(MIB) + "x\n"))).contains("row 2: It has more than 200 cells.");
    }

    @Test
    void measuresCells() {
        var header = HEADER.replace("\n", ",notes\n");
        var row = "Sample line,Sample Aid,HELPLINE,x,";

        for (var quote : new String[] {"", "\""}) {
            assertThat(taken(csv(header + row + quote + "x".repeat(32_767) + quote))
                            .data()
                            .services())
                    .hasSize(1);
            assertThat(faults(csv(header + row + quote + "x".repeat(32_768) + quote)))
                    .singleElement()
                    .asString()
                    .startsWith("row 2: It has a cell of more than 32767 characters");
        }
    }

    @Test
    void refusesOtherEncodingsAndSaysWhatToDo() throws IOException {
        var table = HEADER + "Café,Sample Aid,HELPLINE,\n";

        assertThat(faults(read("sample.csv", table.getBytes(Charset.forName("windows-1252")))))
                .singleElement()
                .asString()
                .startsWith("line 2, byte " + (HEADER.length() + 3) + ": It is not in UTF-8")
                .contains("CSV UTF-8");
        assertThat(faults(read("sample.csv", ("\uFEFF" + table).getBytes(UTF_16LE))))
                .singleElement()
                .asString()
                .startsWith("the file: It is in UTF-16.")
                .contains("CSV UTF-8");
        assertThat(faults(read("sample.csv", table.getBytes(UTF_16LE)))).isNotEmpty();
        var many = HEADER + rows(1_000) + "Caf";
        assertThat(faults(read("sample.csv", (many + "é,").getBytes(StandardCharsets.ISO_8859_1))))
                .singleElement()
                .asString()
                .startsWith("line 1002, byte " + many.length() + ":");
        assertThat(faults(read("sample.json", service("\"description\":\"é\"").getBytes(StandardCharsets.ISO_8859_1))))
                .singleElement()
                .asString()
                .startsWith("line 1, byte ");
    }

    @Test
    void takesTheEncodingsThatAreDeclared() {
        var withMark = ("\uFEFF" + HEADER + "Café,Sample Aid,HELPLINE,\n").getBytes(UTF_8);
        var page = service("\"description\":\"Café\"");

        assertThat(taken(read("sample.csv", withMark)).data().services())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("Café"));
        assertThat(read("sample.json", page.getBytes(StandardCharsets.UTF_16))).isEqualTo(json(page));
        assertThat(read("sample.json", ("\uFEFF" + page).getBytes(UTF_16LE))).isEqualTo(json(page));
        assertThat(read("sample.json", ("\uFEFF" + page).getBytes(UTF_8))).isEqualTo(json(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b", // NUL
                "a\u001Bb", // escape: runs in a terminal
                "a\u0085b",
                "a\u202Eb", // right-to-left override
                "a\u2066b",
                "a\u200Bb", // no width
                "a\u2028b",
                "a\uE000b",
                "a\tb",
                "a\rb"
            })
    void refusesCharactersThatNobodySees(String text) {
        assertThat(faults(csv(HEADER + "Sample line,Sample Aid,HELPLINE,\"" + text + "\"\n")))
                .singleElement()
                .asString()
                .startsWith("row 2, description: It has a character that nobody sees");
        var escaped = String.format("a\\u%04xb", (int) text.charAt(1));
        assertThat(faults(json(service("\"description\":\"" + escaped + "\""))))
                .singleElement()
                .asString()
                .startsWith("/contents/0/description: It has a character that nobody sees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "a <b>b</b>", "</p>", "<!-- -->", "<?php", "<ScRiPt src=x"})
    void refusesMarkup(String text) {
        assertThat(faults(csv(HEADER + "Sample line,Sample Aid,HELPLINE," + text + "\n")))
                .containsExactly("row 2, description: It has markup such as a tag: write it as plain text.");
        assertThat(faults(json(service("\"safehomes_referral\":\"" + text + "\""))))
                .hasSize(1);
    }

    @Test
    void takesWhatOnlyLooksLikeMarkup() {
        assertThat(taken(json(service("\"description\":\"1 < 2 > 0 & <3, R&D\"")))
                        .data()
                        .services())
                .hasSize(1);
    }

    @Test
    void refusesAMemberThatIsThereTwice() {
        assertThat(faults(json(service("\"url\":\"https://example.org\",\"url\":\"https://example.com\""))))
                .anySatisfy(each -> assertThat(each).endsWith("for the second time in one object: leave one out."));
        assertThat(faults(json("{\"contents\":[" + one("") + "],\"contents\":[" + one("") + "]}")))
                .anySatisfy(each -> assertThat(each).endsWith("for the second time in one object: leave one out."));
    }

    @Test
    void refusesWhatIsNoTableOrJson() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        assertThat(faults(read("sample.csv", bytes.toByteArray())))
                .singleElement()
                .asString()
                .startsWith("the file: It is an archive or a workbook");
        for (var name : new String[] {"sample.csv", "sample.json"}) {
            assertThat(faults(read(name, new byte[0]))).containsExactly("the file: It is empty.");
            assertThat(faults(read(name, "\n \n".getBytes(UTF_8)))).isNotEmpty();
        }
        assertThat(faults(csv(HEADER)))
                .containsExactly("the file: It has no service to take: a directory has at least one.");
        assertThat(faults(json("[]")))
                .containsExactly("the file: It has no service to take: a directory has at least one.");
        for (var text : new String[] {
            "null", "1", "\"x\"", "{}", "{\"contents\":{}}", "{\"contents\":[1]}", "[" + one("") + "] x"
        }) {
            assertThat(faults(json(text))).as(text).isNotEmpty();
        }
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() {
        var page = service("\"description\":\"Somebody listens.\"");

        for (int end = 0; end < page.length(); end++) {
            assertThat(json(page.substring(0, end))).isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void answersWhateverBytesItIsGivenAndRepeatsNoneOfThem() {
        var random = new Random(42);
        var page = service("\"description\":\"SECRET\"").getBytes(UTF_8);
        for (int i = 0; i < 3_000; i++) {
            var bytes = page.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (read(i % 2 == 0 ? "sample.json" : "sample.csv", bytes) instanceof Reading.Refused refused) {
                assertThat(refused.faults()).isNotEmpty().allSatisfy(each -> assertThat(each.toString())
                        .matches("[\\x20-\\x7E]+")
                        .doesNotContain("SECRET"));
            }
        }
    }
}
