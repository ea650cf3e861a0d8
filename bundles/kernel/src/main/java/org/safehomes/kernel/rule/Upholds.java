package org.safehomes.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the place where a guarantee of the catalogue is enforced, and the test that shows it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Upholds.All.class)
public @interface Upholds {

    /** The id in the rule catalogue, such as {@code AC-3}. */
    String value();

    /** Several guarantees in one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface All {
        Upholds[] value();
    }
}
