package org.safehomes.it.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of the services' own types, as a host bundle makes them by constructor. */
final class FromJson {

    private FromJson() {}

    /** @param json null for what was not said */
    static @Nullable Object read(@Nullable JsonNode json, Type wanted) {
        if (wanted instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return Optional.ofNullable(json == null ? null : read(json, of));
            }
            var items = new ArrayList<Object>();
            if (json != null) {
                json.forEach(item -> items.add(read(item, of)));
            }
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(items) : (Collection<?>) List.copyOf(items);
        }
        return json == null ? null : readOne(json, (Class<?>) wanted);
    }

    private static Object readOne(JsonNode json, Class<?> type) {
        if (type == String.class) {
            return json.asText();
        }
        if (type == int.class || type == Integer.class) {
            return json.asInt();
        }
        if (type == long.class || type == Long.class) {
            return json.asLong();
        }
        if (type == boolean.class || type == Boolean.class) {
            return json.asBoolean();
        }
        if (type == Instant.class) {
            return Instant.parse(json.asText());
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(json.asText());
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(json.asText());
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(json.asText()))
                    .findFirst()
                    .orElseThrow();
        }
        return record(json, type);
    }

    /** A record by its members; one that wraps a text by the text. */
    private static Object record(JsonNode json, Class<?> type) {
        var members = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    json.isTextual()
                            ? new Object[] {json.asText()}
                            : Arrays.stream(members)
                                    .map(member -> read(json.get(member.getName()), member.getGenericType()))
                                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + json, e);
        }
    }
}
