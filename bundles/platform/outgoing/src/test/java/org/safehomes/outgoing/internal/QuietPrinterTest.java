package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Block;

/** What is printed is in the file and nowhere else. All logging goes to java.util.logging here. */
class QuietPrinterTest {

    private static final String SECRET = "Quillfeather";

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listenToEverything() {
        recorder.setLevel(Level.ALL);
        root.addHandler(recorder);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void listenNoMore() {
        root.setLevel(before);
        root.removeHandler(recorder);
    }

    @Test
    void printingWritesNoLineAtTheUsualLevel() {
        root.setLevel(Level.INFO);
        new PaperPrinter().pdf(Papers.sample());
        assertThat(lines).isEmpty();
    }

    @Test
    void noLevelShowsWhatIsPrinted() {
        var file = new PaperPrinter()
                .pdf(Papers.of(
                        Papers.fields(SECRET, SECRET.repeat(500) + "王\u0007"),
                        new Block.Bullets(List.of(SECRET)),
                        Papers.grid(List.of(SECRET), SECRET)));
        assertThat(Pdf.text(file)).contains(SECRET);
        assertThat(lines).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void aWarningThatQuotesTheTextIsLoggedWithoutIt() {
        new PaperPrinter().pdf(Papers.sample());
        lines.clear();
        XRLog.log(
                Level.SEVERE,
                LogMessageId.LogMessageId1Param.GENERAL_FORCED_OUTPUT_TO_AVOID_INFINITE_LOOP,
                SECRET,
                new IllegalStateException(SECRET));
        XRLog.log(
                Level.SEVERE,
                LogMessageId.LogMessageId2Param.GENERAL_FATAL_INFINITE_LOOP_BUG_IN_LINE_BREAKING_ALGO,
                SECRET,
                1);
        assertThat(lines)
                .hasSize(2)
                .anyMatch(line -> line.contains("GENERAL_FORCED_OUTPUT") && line.contains("IllegalStateException"))
                .noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void aBrokenPrinterSaysSoAndNothingMore() {
        var printer = new PaperPrinter(paper -> {
            throw new IOException(SECRET, new IllegalArgumentException("No glyph for " + SECRET));
        });
        assertThatThrownBy(() -> printer.pdf(Papers.sample()))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("the printer of documents")
                .satisfies(problem -> assertThat(trace(problem))
                        .contains("IOException", "IllegalArgumentException", "QuietPrinterTest")
                        .doesNotContain(SECRET));
    }

    @Test
    void aPrinterThatLacksAPartOrRunsOutOfStackIsUnavailableToo() {
        assertThatThrownBy(() -> new PaperPrinter(paper -> {
                            throw new NoClassDefFoundError(SECRET);
                        })
                        .pdf(Papers.sample()))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new PaperPrinter(paper -> {
                            throw new StackOverflowError();
                        })
                        .pdf(Papers.sample()))
                .isInstanceOf(Unavailable.class);
    }

    private static String trace(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
