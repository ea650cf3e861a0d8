package org.safehomes.da.internal.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.safehomes.store.Seal;

/** Between what we know and what is kept: a record of ours as JSON, sealed for its place in the database. */
final class SealedJson {

    private static final String COLUMN = "sealed";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a newer node may have written a field that this one does not know
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SealedJson() {}

    static byte[] seal(Seal seal, String table, String row, Object content) {
        try {
            return seal.seal(table, COLUMN, row, JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw unreadable(table);
        }
    }

    static <T> T open(Seal seal, String table, String row, byte[] sealed, Class<T> type) {
        try {
            return JSON.readValue(seal.open(table, COLUMN, row, sealed), type);
        } catch (JsonProcessingException e) {
            throw unreadable(table);
        }
    }

    /** As JSON, to be sealed by somebody else. */
    static String text(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw unreadable("the spool");
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw unreadable("the spool");
        }
    }

    /** Without the cause: its message quotes what it could not read. */
    private static IllegalStateException unreadable(String table) {
        return new IllegalStateException("A sealed row of " + table + " is not what this release reads.");
    }
}
