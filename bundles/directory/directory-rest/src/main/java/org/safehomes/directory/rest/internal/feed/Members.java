package org.safehomes.directory.rest.internal.feed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object. What is not known and what is empty is left out, as the profile asks: nothing is null. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Members() {}

    Members(Map<String, Object> first) {
        members.putAll(first);
    }

    /** @param value an optional one stands for what is in it */
    Members put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(known -> put(name, known));
        } else if (!(value instanceof Collection<?> list && list.isEmpty())) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
