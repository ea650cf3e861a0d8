package org.safehomes.kernel.council;

import java.util.List;

/**
 * One value of a council.
 *
 * @param key such as {@code contact.working-days}
 * @param rule the rule it belongs to, such as {@code IN-8}
 * @param value as text: a whole number, true or false, a local time, words, or a comma-separated list
 * @param clauses the policy's clauses; empty for a default of this project
 * @param origin who says so
 * @param unit what the number counts, such as {@code working days}; empty for words
 */
public record Parameter(String key, String rule, String value, List<String> clauses, Origin origin, String unit) {

    /** Who says so. */
    public enum Origin {
        /** The landlord's published policy. */
        POLICY,
        /** The policy is silent: a default of this project, which the council may change. */
        PROJECT_DEFAULT,
        /** The council's own override in {@code etc}. */
        OVERRIDE
    }

    public Parameter {
        clauses = List.copyOf(clauses);
    }

    /** @throws IllegalStateException if the value is not a whole number */
    public int number() {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Parameter " + key + " is not a whole number.", e);
        }
    }

    /** @throws IllegalStateException if the value is neither true nor false */
    public boolean yes() {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException("Parameter " + key + " is neither true nor false.");
        };
    }

    /** Where the value comes from, in a few words: the clauses, or that it is a default or an override. */
    public String source() {
        return switch (origin) {
            case POLICY -> String.join(", ", clauses);
            case PROJECT_DEFAULT -> "default of this project, the policy is silent";
            case OVERRIDE -> "override of this installation";
        };
    }
}
