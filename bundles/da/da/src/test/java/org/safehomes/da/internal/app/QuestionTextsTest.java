package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack of texts is taken whole and right, or not at all, and then it is said why. */
class QuestionTextsTest {

    @TempDir
    Path folder;

    private static String pack(int questions) {
        return "{\"format\":1,\"instrument\":\"DASH\",\"version\":\"sample 1\",\"licence\":\"invented\",\"questions\":["
                + IntStream.rangeClosed(1, questions)
                        .mapToObj(number -> "{\"number\":" + number + ",\"text\":\"Sample question " + number + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private QuestionTexts texts(String content) throws IOException {
        var file = folder.resolve("questions.json");
        Files.writeString(file, content);
        return new QuestionTexts(named(file.toString()));
    }

    private static QuestionTexts.Settings named(String file) {
        return new QuestionTexts.Settings() {
            @Override
            public String questionsFile() {
                return file;
            }

            @Override
            public Class<QuestionTexts.Settings> annotationType() {
                return QuestionTexts.Settings.class;
            }
        };
    }

    @Test
    void a_good_pack_gives_every_question_its_text() throws IOException {
        var texts = texts(pack(24));

        assertThat(texts.trouble()).isEmpty();
        var pack = texts.pack("dash").orElseThrow();
        assertThat(pack.version()).isEqualTo("sample 1");
        assertThat(pack.questions()).hasSize(24);
        assertThat(pack.questions().get(23).text()).isEqualTo("Sample question 24");
        assertThat(texts.pack("DARA")).as("texts of another instrument").isEmpty();
    }

    @Test
    void without_a_pack_there_are_no_texts_and_no_trouble() {
        var texts = new QuestionTexts(named(""));
        assertThat(texts.pack("DASH")).isEmpty();
        assertThat(texts.trouble()).isEmpty();
    }

    @Test
    void the_shipped_sample_is_a_good_pack() throws IOException {
        var sample = Path.of("../../../karaf-config/demo/etc/questions-sample.json");
        assertThat(texts(Files.readString(sample)).pack("DASH")).isPresent();
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        var texts = new QuestionTexts(named(folder.resolve("none.json").toString()));
        assertThat(texts.pack("DASH")).isEmpty();
        assertThat(texts.trouble().orElseThrow()).contains("cannot be read").contains("questionsFile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1           | \"format\":2           | format is not 1",
                "\"instrument\":\"DASH\"| \"instrument\":\" \"   | instrument is missing",
                "\"version\":\"sample 1\"| \"version\":\"\"      | version is missing",
                "\"licence\":\"invented\"| \"licence\":\"\"      | licence is missing",
                "\"number\":24          | \"number\":25          | questions are not numbers 1 to 24",
                "\"Sample question 7\"  | \"\"                   | questions are not numbers 1 to 24",
                "\"licence\"            | \"license\"            | not the JSON that is expected",
                "]}                     | ]                      | not the JSON that is expected",
            })
    void whatever_is_wrong_in_the_file_is_named(String good, String bad, String reason) throws IOException {
        var right = pack(24);
        var wrong = right.replace(good.strip(), bad.strip());
        assertThat(wrong).as("the test changes something").isNotEqualTo(right);

        var texts = texts(wrong);

        assertThat(texts.pack("DASH")).isEmpty();
        assertThat(texts.trouble().orElseThrow()).contains(reason.strip());
    }

    @Test
    void a_file_that_holds_nothing_is_said_too() throws IOException {
        assertThat(texts("null").trouble().orElseThrow()).contains("there is no pack");
        var withNull = pack(24).replace("{\"number\":3,\"text\":\"Sample question 3\"}", "null");
        assertThat(texts(withNull).trouble().orElseThrow()).contains("questions are not numbers");
    }

    @Test
    void too_few_questions_are_no_pack() throws IOException {
        assertThat(texts(pack(23)).pack("DASH")).isEmpty();
    }
}
