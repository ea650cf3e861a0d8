package org.safehomes.da.internal.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.safehomes.da.Questions.Pack;
import org.safehomes.da.Questions.Question;
import org.safehomes.da.internal.rule.DashScore;
import org.safehomes.kernel.input.Checks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of the instrument's questions, from the file that the council names. They are licensed, so none are shipped;
 * without them assessments are made all the same, by number.
 */
@Component(service = QuestionTexts.class, configurationPid = "org.safehomes.da")
@Designate(ocd = QuestionTexts.Settings.class)
public final class QuestionTexts {

    /** What the council sets. */
    @ObjectClassDefinition(name = "Safe Homes: domestic abuse")
    public @interface Settings {
        @AttributeDefinition(
                description = "The file with the question texts of the risk instrument, licensed to the council (RA-1):"
                        + " JSON with format 1, instrument, version, licence, and questions with number and text. Empty:"
                        + " assessments are made by number, without texts. Read at start and when this changes.")
        String questionsFile() default "";
    }

    private static final Logger LOG = LoggerFactory.getLogger(QuestionTexts.class);
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final @Nullable Loaded loaded;
    private final @Nullable String trouble;

    /** A pack that cannot be read is left out and said so: casework goes on without texts. */
    @Activate
    public QuestionTexts(Settings settings) {
        var file = settings.questionsFile().strip();
        Loaded read = null;
        String wrong = null;
        if (!file.isEmpty()) {
            try {
                read = read(Path.of(file));
            } catch (IOException | IllegalArgumentException e) {
                wrong = "The question texts are not used: " + reason(e)
                        + " Correct questionsFile in org.safehomes.da or the file it names.";
                LOG.warn("{}", wrong);
            }
        }
        this.loaded = read;
        this.trouble = wrong;
    }

    /** The texts of an instrument; empty if none are loaded for it. */
    Optional<Pack> pack(String instrument) {
        return Optional.ofNullable(loaded)
                .filter(file -> file.instrument().equalsIgnoreCase(instrument))
                .map(Loaded::pack);
    }

    /** Why the named file is not used; empty if it is, or none is named. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private static Loaded read(Path file) throws IOException {
        var read = JSON.readValue(Files.readAllBytes(file), Loaded.class);
        require(read != null, "there is no pack.");
        require(read.format() == FORMAT, "format is not " + FORMAT + ".");
        require(filled(read.instrument()), "instrument is missing.");
        require(filled(read.version()) && read.version().length() <= Checks.NUMBER, "version is missing or too long.");
        require(filled(read.licence()), "licence is missing: say under which terms the council holds the texts.");
        require(
                read.questions() != null
                        && read.questions().stream().allMatch(Objects::nonNull)
                        && read.questions().stream()
                                .map(Question::number)
                                .toList()
                                .equals(DashScore.QUESTIONS)
                        && read.questions().stream().allMatch(question -> filled(question.text())),
                "questions are not numbers 1 to " + DashScore.QUESTIONS.size() + " in order, each with a text.");
        return read;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("in the file, " + otherwise);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof JsonProcessingException json) {
            var at = json.getLocation();
            return "the file is not the JSON that is expected, near line " + (at == null ? 1 : at.getLineNr()) + ".";
        }
        return e instanceof IOException ? "the file cannot be read." : e.getMessage();
    }

    /** The file as it is written. */
    record Loaded(int format, String instrument, String version, String licence, List<Question> questions) {
        Pack pack() {
            return new Pack(version, licence, questions);
        }
    }
}
