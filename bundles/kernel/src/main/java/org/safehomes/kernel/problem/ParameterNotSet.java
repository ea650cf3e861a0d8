package org.safehomes.kernel.problem;

import java.util.List;

/**
 * A value is needed that the landlord's policy leaves blank and nobody has filled in. Nothing is invented in its place.
 */
public final class ParameterNotSet extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String rule;

    /**
     * @param parameter its key, such as {@code sanctuary.provider}
     * @param rule the rule that needs it, such as {@code SA-3}
     * @param policy the name of the policy that leaves it blank
     * @param clauses where it does; empty if it is silent
     */
    public ParameterNotSet(String parameter, String rule, String policy, List<String> clauses) {
        super("Parameter " + parameter + " is not set: the policy \"" + policy + "\" "
                + (clauses.isEmpty() ? "does not say it" : "leaves it blank (" + String.join(", ", clauses) + ")")
                + ". The council sets it in the configuration org.safehomes.council: overrides = " + parameter
                + "=<value>. Nothing was changed.");
        this.parameter = parameter;
        this.rule = rule;
    }

    /** The key of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** The rule that needs it. */
    public String rule() {
        return rule;
    }
}
