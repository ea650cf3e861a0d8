package org.safehomes.kernel.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.problem.ParameterNotSet;

/**
 * One value of a council, or that nobody has set it.
 *
 * @param key such as {@code contact.working-days}
 * @param rule the rule it belongs to, such as {@code IN-8}
 * @param given as text: a whole number, true or false, a local time, words, or a comma-separated list; empty exactly if the
 *     origin is {@link Origin#NOT_SET}
 * @param unit what the number counts, such as {@code working days}; empty for words
 * @param origin who says so
 * @param clauses the policy's clauses; for a value that is not set, those that leave it blank; empty for a default of this
 *     project and for an override
 * @param policy the name of the landlord's policy that is in force
 * @param inForceFrom the first day, inclusive
 * @param note what a reader should know besides; may be empty
 */
public record Parameter(
        String key,
        String rule,
        Optional<String> given,
        String unit,
        Origin origin,
        List<String> clauses,
        String policy,
        LocalDate inForceFrom,
        String note) {

    /** Who says so. */
    public enum Origin {
        /** The landlord's published policy. */
        POLICY,
        /** The policy is silent: a default of this project, which the council may change. */
        DEFAULT,
        /** The council's own override in {@code etc}. */
        OVERRIDE,
        /** Nobody: the policy leaves it blank, and only the council can fill it. */
        NOT_SET
    }

    /** @throws IllegalArgumentException if there is a value that is not set, or a set one without a value */
    public Parameter {
        if (given.isEmpty() != (origin == Origin.NOT_SET)) {
            throw new IllegalArgumentException("Parameter " + key + " has a value exactly if it is set.");
        }
        clauses = List.copyOf(clauses);
    }

    /**
     * The value as text.
     *
     * @throws ParameterNotSet if nobody has set it, saying who can
     */
    public String value() {
        return given.orElseThrow(() -> new ParameterNotSet(key, rule, policy, clauses));
    }

    /**
     * The value as a whole number.
     *
     * @throws ParameterNotSet if nobody has set it
     * @throws IllegalStateException if the value is not a whole number
     */
    public int number() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Parameter " + key + " is not a whole number.", e);
        }
    }

    /**
     * The value as an answer.
     *
     * @throws ParameterNotSet if nobody has set it
     * @throws IllegalStateException if the value is neither true nor false
     */
    public boolean yes() {
        return switch (value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException("Parameter " + key + " is neither true nor false.");
        };
    }

    /** This parameter with the council's own value. No clause says it: the policy's would lend it a weight it has not. */
    public Parameter overriddenBy(String value) {
        return new Parameter(
                key, rule, Optional.of(value), unit, Origin.OVERRIDE, List.of(), policy, inForceFrom, note);
    }

    /** Where the value comes from, in a few words: the clauses, or that it is a default, an override or not set. */
    public String source() {
        return switch (origin) {
            case POLICY -> String.join(", ", clauses);
            case DEFAULT -> "default of this project, the policy is silent";
            case OVERRIDE -> "override of this installation";
            case NOT_SET ->
                clauses.isEmpty()
                        ? "the policy does not say it"
                        : "the policy leaves it blank: " + String.join(", ", clauses);
        };
    }
}
