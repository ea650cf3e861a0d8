package org.safehomes.it.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tests of the class get the {@link SafeHomes} of one landlord: a bare Karaf without a network, into which the landlord's
 * archive was dropped, with the sample host and its sign-ins. Such classes are in packages named {@code landlord}.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Landlord {

    /** The landlord's name, as its folder in {@code karaf-config/councils} has it. */
    String value();
}
