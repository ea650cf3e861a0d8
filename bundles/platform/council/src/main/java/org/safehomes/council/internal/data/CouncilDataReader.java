package org.safehomes.council.internal.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safehomes.council.internal.data.CouncilJson.ParameterJson;
import org.safehomes.council.internal.data.CouncilJson.PolicyJson;
import org.safehomes.kernel.council.Parameter;

/**
 * Reads {@code council.json} strictly: a misspelt field that is quietly dropped would become a missed deadline, so the first
 * fault refuses the whole file.
 */
public final class CouncilDataReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[0-9]{1,2}");
    private static final Pattern CLAUSE = Pattern.compile("[A-Z][0-9]+(\\.[0-9]+)?");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private CouncilDataReader() {}

    /** @throws CouncilDataFault naming the first fault; nothing of the file may be used then */
    public static CouncilData read(InputStream in) throws CouncilDataFault {
        return council(parse(in));
    }

    private static CouncilJson parse(InputStream in) throws CouncilDataFault {
        try {
            var json = MAPPER.readValue(in, CouncilJson.class);
            if (json == null) {
                throw new CouncilDataFault("the file says null");
            }
            return json;
        } catch (UnrecognizedPropertyException e) {
            throw new CouncilDataFault("unknown field " + path(e));
        } catch (JsonMappingException e) {
            throw new CouncilDataFault(
                    e.getPath().isEmpty() ? "the file is not one JSON object" : "wrong kind of value for " + path(e));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new CouncilDataFault("not valid JSON at line " + at.getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new CouncilDataFault("the file cannot be read");
        }
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static CouncilData council(CouncilJson json) throws CouncilDataFault {
        var policy = policy(json.policy());
        if (json.parameters() == null || json.parameters().isEmpty()) {
            throw new CouncilDataFault("parameters is missing or empty");
        }
        var parameters = new ArrayList<DatedParameter>();
        for (int i = 0; i < json.parameters().size(); i++) {
            var each = json.parameters().get(i);
            if (each == null) {
                throw new CouncilDataFault("parameters[" + i + "] is null");
            }
            var where = "parameters[" + i + "]" + (each.key() == null ? "" : " (" + each.key() + ")");
            var parameter = parameter(each, policy, where);
            refuseClash(parameter, parameters, where);
            parameters.add(parameter);
        }
        return new CouncilData(shaped(NAME, json.name(), "name"), words(json.title(), "title"), policy, parameters);
    }

    private static CouncilData.Policy policy(@Nullable PolicyJson json) throws CouncilDataFault {
        if (json == null) {
            throw new CouncilDataFault("policy is missing");
        }
        return new CouncilData.Policy(
                words(json.name(), "policy.name"),
                day(words(json.date(), "policy.date"), "policy.date"),
                json.review() == null ? "" : words(json.review(), "policy.review"));
    }

    private static DatedParameter parameter(ParameterJson json, CouncilData.Policy policy, String where)
            throws CouncilDataFault {
        var origin = origin(json.origin(), where);
        var clauses = clauses(json.clauses(), origin, where);
        if (json.value() == null || json.value().isNull()) {
            throw new CouncilDataFault(where + " has no value");
        }
        var type = ParameterType.of(json.value())
                .orElseThrow(() -> new CouncilDataFault(where + ": value is no number, true or false, text or list"));
        var value = type.textOf(json.value())
                .orElseThrow(() -> new CouncilDataFault(where + ": value is not " + type.description()));
        var from = json.from() == null ? policy.date() : day(json.from(), where + " from");
        var until = json.until() == null ? LocalDate.MAX : day(json.until(), where + " until");
        if (until.isBefore(from)) {
            throw new CouncilDataFault(where + " ends on " + until + ", before it begins on " + from);
        }
        var parameter = new Parameter(
                shaped(KEY, json.key(), where + " key"),
                shaped(RULE, json.rule(), where + " rule"),
                value,
                clauses,
                origin,
                json.unit() == null ? "" : words(json.unit(), where + " unit"));
        return new DatedParameter(
                parameter, type, from, until, json.note() == null ? "" : words(json.note(), where + " note"));
    }

    private static Parameter.Origin origin(@Nullable String origin, String where) throws CouncilDataFault {
        return switch (words(origin, where + " origin")) {
            case "policy" -> Parameter.Origin.POLICY;
            case "default" -> Parameter.Origin.PROJECT_DEFAULT;
            default -> throw new CouncilDataFault(where + ": origin is neither policy nor default");
        };
    }

    private static List<String> clauses(@Nullable List<@Nullable String> clauses, Parameter.Origin origin, String where)
            throws CouncilDataFault {
        if (clauses == null) {
            throw new CouncilDataFault(where + " has no clauses; a default has an empty list");
        }
        if (clauses.isEmpty() && origin == Parameter.Origin.POLICY) {
            throw new CouncilDataFault(where + " comes from the policy but names no clause");
        }
        if (!clauses.isEmpty() && origin == Parameter.Origin.PROJECT_DEFAULT) {
            throw new CouncilDataFault(where + " is a default but names clauses");
        }
        var checked = new ArrayList<String>();
        for (var clause : clauses) {
            checked.add(shaped(CLAUSE, clause, where + " clause"));
        }
        return checked;
    }

    private static void refuseClash(DatedParameter parameter, List<DatedParameter> earlier, String where)
            throws CouncilDataFault {
        for (var other : earlier) {
            if (other.key().equals(parameter.key())) {
                if (other.overlaps(parameter)) {
                    throw new CouncilDataFault(where + " overlaps an earlier variant of the same key");
                }
                if (other.type() != parameter.type()) {
                    throw new CouncilDataFault(where + " has another type than an earlier variant of the same key");
                }
            }
        }
    }

    private static LocalDate day(String text, String where) throws CouncilDataFault {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CouncilDataFault(where + " is not a date such as 2021-09-01");
        }
    }

    private static String shaped(Pattern shape, @Nullable String text, String where) throws CouncilDataFault {
        if (!shape.matcher(words(text, where)).matches()) {
            throw new CouncilDataFault(where + " is not spelt like one");
        }
        return words(text, where);
    }

    private static String words(@Nullable String text, String where) throws CouncilDataFault {
        if (text == null || text.isBlank()) {
            throw new CouncilDataFault(where + " is missing or empty");
        }
        return text;
    }
}
