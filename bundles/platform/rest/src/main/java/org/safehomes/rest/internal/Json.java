package org.safehomes.rest.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * JSON as this product speaks it: what is not exactly right is refused, never bent until it fits. A field that is
 * misspelled, a number where a text belongs or a key that comes twice may be the one that matters in an emergency.
 */
public final class Json {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private static final ObjectMapper MAPPER = strict();

    private Json() {}

    /**
     * Reads a request.
     *
     * @throws MalformedJson if it is not one JSON document within the limits
     * @throws org.safehomes.kernel.problem.InvalidInput if it is not of the type
     */
    static <T> T read(byte[] body, Class<T> type) {
        try (var parser = MAPPER.createParser(body)) {
            if (parser.nextToken() == null) {
                throw MalformedJson.at(parser.currentLocation());
            }
            var value = MAPPER.readerFor(type).<T>readValue(parser);
            if (parser.nextToken() != null) {
                throw MalformedJson.at(parser.currentLocation());
            }
            if (value == null) {
                throw WrongJson.expected("", type);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw WrongJson.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes for equal values, whenever it is called. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper strict() {
        var factory = JsonFactory.builder()
                // RFC 8259: UTF-8, and nothing guessed from the bytes
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
        var builder = JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), new OurTypes())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(List.class, list -> list.setSetterInfo(emptyIfAbsent()))
                .withConfigOverride(Set.class, set -> set.setSetterInfo(emptyIfAbsent()))
                .withCoercionConfigDefaults(all -> all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail)
                        .setAcceptBlankAsEmpty(false))
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
        return builder.build();
    }

    /** A list that was left out is empty; one that holds a null is wrong. */
    private static JsonSetter.Value emptyIfAbsent() {
        return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    }
}
