package org.safehomes.directory.checks;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.safehomes.directory.internal.data.Reading;

/** The files of a bundle under test. */
final class DirectoryFile {

    private static final String DIRECTORY = "/OSGI-INF/directory.json";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DirectoryFile() {}

    /** The directory that the bundle of this test holds. */
    static JsonNode read(Class<?> test) throws IOException {
        return read(test, DIRECTORY);
    }

    /** The policy of the same landlord, as its council bundle has it. */
    static JsonNode policy(Class<?> test) throws IOException {
        return read(test, "/OSGI-INF/council.json");
    }

    /** The same directory as it is served. */
    static DirectoryData served(Class<?> test) throws IOException {
        try (var in = test.getResourceAsStream(DIRECTORY)) {
            var reading = DirectoryReader.read(DIRECTORY, in);
            if (reading instanceof Reading.Taken taken && taken.remarks().isEmpty()) {
                return taken.data();
            }
            throw new AssertionError("The directory is refused, or taken with remarks: " + reading);
        }
    }

    private static JsonNode read(Class<?> test, String file) throws IOException {
        try (var in = test.getResourceAsStream(file)) {
            return STRICT.readTree(in);
        }
    }
}
