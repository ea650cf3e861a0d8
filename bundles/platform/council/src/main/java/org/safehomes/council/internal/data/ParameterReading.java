package org.safehomes.council.internal.data;

import static org.safehomes.council.internal.data.Checks.CLAUSE;
import static org.safehomes.council.internal.data.Checks.KEY;
import static org.safehomes.council.internal.data.Checks.RULE;
import static org.safehomes.council.internal.data.Checks.day;
import static org.safehomes.council.internal.data.Checks.optionalWords;
import static org.safehomes.council.internal.data.Checks.shaped;
import static org.safehomes.council.internal.data.Checks.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safehomes.council.internal.data.CouncilJson.ParameterJson;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.council.PublishedPolicy;

/** Reads one parameter of {@code council.json}: a value with who says it, or that the policy leaves it blank. */
final class ParameterReading {

    private final ParameterJson json;
    private final String where;

    /** @param where the place to name in a fault */
    ParameterReading(ParameterJson json, String where) {
        this.json = json;
        this.where = where;
    }

    /** @param policy gives the first day to what has none of its own */
    DatedParameter under(PublishedPolicy policy) throws CouncilDataFault {
        var origin = origin();
        var clauses = clauses(origin);
        var type = origin == Origin.NOT_SET ? typeOfBlank() : typeOfValue();
        var given = origin == Origin.NOT_SET ? Optional.<String>empty() : Optional.of(value(type));
        var from = json.from() == null ? policy.inForceFrom() : day(json.from(), where + " from");
        var until = json.until() == null ? LocalDate.MAX : day(json.until(), where + " until");
        if (until.isBefore(from)) {
            throw new CouncilDataFault(where + " ends on " + until + ", before it begins on " + from);
        }
        var parameter = new Parameter(
                shaped(KEY, json.key(), where + " key"),
                shaped(RULE, json.rule(), where + " rule"),
                given,
                optionalWords(json.unit(), where + " unit"),
                origin,
                clauses,
                policy.name(),
                from,
                optionalWords(json.note(), where + " note"));
        return new DatedParameter(parameter, type, until);
    }

    private Origin origin() throws CouncilDataFault {
        return switch (words(json.origin(), where + " origin")) {
            case "policy" -> Origin.POLICY;
            case "default" -> Origin.DEFAULT;
            case "not-set" -> Origin.NOT_SET;
            default -> throw new CouncilDataFault(where + ": origin is none of policy, default, not-set");
        };
    }

    private List<String> clauses(Origin origin) throws CouncilDataFault {
        var clauses = json.clauses();
        if (clauses == null) {
            throw new CouncilDataFault(where + " has no clauses; a default has an empty list");
        }
        if (clauses.isEmpty() && origin == Origin.POLICY) {
            throw new CouncilDataFault(where + " comes from the policy but names no clause");
        }
        if (!clauses.isEmpty() && origin == Origin.DEFAULT) {
            throw new CouncilDataFault(where + " is a default but names clauses");
        }
        if (origin == Origin.NOT_SET && json.note() == null) {
            throw new CouncilDataFault(where + " is not set, and no note tells the reader why");
        }
        var checked = new ArrayList<String>();
        for (var clause : clauses) {
            checked.add(shaped(CLAUSE, clause, where + " clause"));
        }
        return checked;
    }

    private ParameterType typeOfValue() throws CouncilDataFault {
        if (json.type() != null) {
            throw new CouncilDataFault(where + " has a type besides its value");
        }
        if (json.value() == null || json.value().isNull()) {
            throw new CouncilDataFault(where + " has no value");
        }
        return ParameterType.of(json.value())
                .orElseThrow(() -> new CouncilDataFault(where + ": value is no number, true or false, text or list"));
    }

    private String value(ParameterType type) throws CouncilDataFault {
        return Optional.ofNullable(json.value())
                .flatMap(type::textOf)
                .orElseThrow(() -> new CouncilDataFault(where + ": value is not " + type.description()));
    }

    /** What an override may set, since no value tells. */
    private ParameterType typeOfBlank() throws CouncilDataFault {
        if (json.value() != null) {
            throw new CouncilDataFault(where + " is not set but has a value");
        }
        var named = words(json.type(), where + " type");
        return ParameterType.named(named)
                .orElseThrow(() -> new CouncilDataFault(where + ": type is none of "
                        + Arrays.stream(ParameterType.values())
                                .map(ParameterType::word)
                                .collect(Collectors.joining(", "))));
    }

    /** The place of a parameter in the file, for faults. */
    static String place(int index, @Nullable ParameterJson json) {
        return "parameters[" + index + "]" + (json == null || json.key() == null ? "" : " (" + json.key() + ")");
    }
}
