package org.safehomes.directory.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.safehomes.directory.internal.DirectorySamples;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.data.Reading;

/** Reads "south 3" as a directory named south with three entries, and "faults 5" as a file with five faults. */
public final class SampleReading {

    private SampleReading() {}

    static Reading read(String fileName, InputStream in) throws IOException {
        var words = new String(in.readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
        return switch (words[0]) {
            case "faults" ->
                new Reading.Refused(IntStream.rangeClosed(1, Integer.parseInt(words[1]))
                        .mapToObj(row -> new Finding("row " + row + ", name", "Give it one."))
                        .toList());
            case "throws" -> throw new IllegalStateException("what a file holds");
            case "fails" -> throw new IOException("what a file holds");
            case "overflows" -> throw new StackOverflowError();
            default ->
                new Reading.Taken(
                        DirectorySamples.directory(words[0], Integer.parseInt(words[1])),
                        List.of(new Finding("column 9", "It means nothing here.")));
        };
    }
}
