package org.safehomes.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the {@link Action} that an API method performs. A method of a module API without it fails the build. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Performs {

    /** The enum constant's name, such as {@code READ_CASE}. */
    String value();
}
