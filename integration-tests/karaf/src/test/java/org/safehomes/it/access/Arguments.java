package org.safehomes.it.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.Version;

/** The arguments of a service's method, out of the path and the body of the request that asks for the same. */
final class Arguments {

    private static final Pattern REFERENCE = Pattern.compile("[CRE]-[0-9A-Z]{16}");
    private static final int PAGE = 50;

    private final Caller caller;
    private final JsonNode body;
    private final Deque<String> records = new ArrayDeque<>();
    private final Deque<String> entries = new ArrayDeque<>();

    Arguments(Caller caller, String path, JsonNode body) {
        this.caller = caller;
        this.body = body;
        REFERENCE.matcher(path).results().map(found -> found.group()).forEach(token -> (token.startsWith("E")
                        ? entries
                        : records)
                .add(token));
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(this::value).toArray();
    }

    private Object value(Parameter parameter) {
        var type = parameter.getType();
        if (type == Caller.class) {
            return caller;
        }
        if (type == CaseRef.class || type == ReportRef.class || type == RecordRef.class) {
            return RecordRef.of(records.remove());
        }
        if (body.has(parameter.getName())) {
            return FromJson.read(body.get(parameter.getName()), parameter.getParameterizedType());
        }
        if (type == EntryId.class) {
            return new EntryId(entries.remove());
        }
        if (type == Version.class) {
            return Version.any();
        }
        if (type == Once.class) {
            return Once.unprotected();
        }
        if (type == int.class) {
            return PAGE;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return FromJson.read(type.isRecord() ? body : null, parameter.getParameterizedType());
    }
}
