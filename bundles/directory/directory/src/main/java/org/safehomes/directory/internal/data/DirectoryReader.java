package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file that should hold a directory: JSON in the form of Open Referral UK 3.0, or a table as CSV. It takes the whole or
 * nothing: a directory that lacks the service after a fault would send somebody away who could be helped.
 */
public final class DirectoryReader {

    /** The longest file. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private DirectoryReader() {}

    /**
     * Reads one that says, or whose name says, which directory it is.
     *
     * @param fileName ends in {@code .json} or {@code .csv}
     * @param in is read to its end, or as far as a file may be long; is not closed
     * @throws IOException if the input fails; whatever it holds is no cause
     */
    public static Reading read(String fileName, InputStream in) throws IOException {
        return read(fileName, in, Clock.systemUTC());
    }

    /**
     * The same.
     *
     * @param clock no entry was checked later than on the day after its day in London
     */
    public static Reading read(String fileName, InputStream in, Clock clock) throws IOException {
        return read(fileName, in, Stated.NOTHING, Stated.by(fileName), clock);
    }

    /**
     * Reads one of which something is said beside it.
     *
     * @param over takes the place of what the file says of itself
     * @param under is said of a file that says nothing of itself
     */
    public static Reading read(String fileName, InputStream in, Stated over, Stated under, Clock clock)
            throws IOException {
        var findings = new Findings();
        var bytes = in.readNBytes(MOST_BYTES + 1);
        var lower = fileName.toLowerCase(Locale.ROOT);
        if (bytes.length > MOST_BYTES) {
            findings.fault("the file", "It is longer than 16 MiB.");
        } else if (lower.endsWith(".json") || lower.endsWith(".csv")) {
            var json = lower.endsWith(".json");
            var text = FileText.of(bytes, json, findings);
            if (text.isPresent()) {
                var lastDay = LocalDate.ofInstant(clock.instant(), OFFICE).plusDays(1);
                return reading(text.get(), json, over, under, lastDay, findings);
            }
        } else {
            findings.fault("the file", "Its name ends neither in .json nor in .csv.");
        }
        return new Reading.Refused(findings.faults());
    }

    private static Reading reading(
            String text, boolean json, Stated over, Stated under, LocalDate lastDay, Findings findings) {
        var entries = new Entries(lastDay, findings);
        var found = json ? new JsonPage(text, entries, findings).read() : new CsvTable(text, entries, findings).read();
        var head = head(found, over, under);
        var value = new Value(
                head, path -> over.option(path, found.isEmpty()).orElse("/safehomes_directory" + path), findings);
        var read = new HeadReading(value, lastDay).read();
        if (!findings.faulty()) {
            var services = entries.in(read.about());
            if (!findings.faulty()) {
                return new Reading.Taken(
                        new DirectoryData(read.about(), services, read.marac(), read.withheld()), findings.remarks());
            }
        }
        return new Reading.Refused(findings.faults());
    }

    private static ObjectNode head(Optional<ObjectNode> found, Stated over, Stated under) {
        var head = found.orElseGet(() -> JsonNodeFactory.instance.objectNode().put("form", 1));
        if (found.isEmpty()) {
            under.over(head);
        }
        over.over(head);
        return head;
    }
}
