package org.safehomes.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one class that is a rule of a published policy. The class is pure: facts and parameters in, a {@link
 * org.safehomes.kernel.Decision} out; no clock, no database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyRule {

    /** The id in the rule catalogue, such as {@code IN-8}. */
    String id();

    /** The clauses it stands on: a letter for the policy and the clause's number. Empty for a decision of this project. */
    String[] clauses() default {};

    /** The first day it applies, ISO-8601, inclusive. Empty: as long as there has been a Safe Homes. */
    String from() default "";

    /** The last day it applies, ISO-8601, inclusive. Empty: no end is known. */
    String until() default "";

    /** Which day chooses this version, such as {@code the day of service}; never empty for a rule that has a first or last day. */
    String decidedBy() default "";
}
