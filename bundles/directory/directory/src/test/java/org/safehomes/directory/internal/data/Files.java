package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Files with invented services, and what becomes of them on 22 November 2026. */
final class Files {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static final String HEAD = "{\"form\":1,\"name\":\"sample\",\"title\":\"Sample\",\"publisher\":\"Sample Borough\","
            + "\"source\":{\"document\":\"A list\",\"date\":\"2026-01-31\"}}";

    private Files() {}

    /** A directory of one service with a need, an organisation and these members besides. */
    static String service(String members) {
        return directory(HEAD, one(members));
    }

    static String one(String members) {
        return "{\"status\":\"active\",\"name\":\"Sample line\",\"organization\":{\"name\":\"Sample Aid\"},"
                + "\"attributes\":[{\"taxonomy_term\":{\"code\":\"need/HELPLINE\"}}]"
                + (members.isEmpty() ? "" : "," + members)
                + "}";
    }

    static String directory(String head, String services) {
        return "{\"safehomes_directory\":" + head + ",\"contents\":[" + services + "]}";
    }

    static Reading json(String text) {
        return read("sample.json", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading csv(String text) {
        return read("sample.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(String name, byte[] bytes) {
        try {
            return DirectoryReader.read(name, new ByteArrayInputStream(bytes), CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading.Taken taken(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return (Reading.Taken) reading;
    }

    static List<String> faults(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .faults().stream().map(Finding::toString).toList();
    }

    static List<String> remarks(Reading reading) {
        return taken(reading).remarks().stream().map(Finding::toString).toList();
    }
}
