package org.safehomes.council.internal.data;

import static org.safehomes.council.internal.data.Checks.NAME;
import static org.safehomes.council.internal.data.Checks.day;
import static org.safehomes.council.internal.data.Checks.firstDay;
import static org.safehomes.council.internal.data.Checks.optionalWords;
import static org.safehomes.council.internal.data.Checks.shaped;
import static org.safehomes.council.internal.data.Checks.words;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.council.internal.data.CouncilJson.PolicyJson;
import org.safehomes.kernel.council.PublishedPolicy;

/**
 * Reads {@code council.json} strictly: a misspelt field that is quietly dropped would become a missed deadline, so the first
 * fault refuses the whole file.
 */
public final class CouncilDataReader {

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
            var where = ParameterReading.place(i, each);
            if (each == null) {
                throw new CouncilDataFault(where + " is null");
            }
            var parameter = new ParameterReading(each, where).under(policy);
            refuseClash(parameter, parameters, where);
            parameters.add(parameter);
        }
        return new CouncilData(shaped(NAME, json.name(), "name"), words(json.title(), "title"), policy, parameters);
    }

    private static PublishedPolicy policy(@Nullable PolicyJson json) throws CouncilDataFault {
        if (json == null) {
            throw new CouncilDataFault("policy is missing");
        }
        var name = words(json.name(), "policy.name");
        var review = optionalWords(json.review(), "policy.review");
        var note = optionalWords(json.note(), "policy.note");
        if (json.date() != null && json.inForceFrom() != null) {
            throw new CouncilDataFault("policy.inForceFrom is for a policy without a date");
        }
        if (json.date() != null) {
            var date = words(json.date(), "policy.date");
            return new PublishedPolicy(name, Optional.of(date), firstDay(date, "policy.date"), review, note);
        }
        if (json.inForceFrom() == null) {
            throw new CouncilDataFault("policy.date is missing; an undated policy has inForceFrom and a note instead");
        }
        if (note.isEmpty()) {
            throw new CouncilDataFault("policy.note is missing: it says why an undated policy holds from that day");
        }
        return new PublishedPolicy(name, Optional.empty(), day(json.inForceFrom(), "policy.inForceFrom"), review, note);
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
}
