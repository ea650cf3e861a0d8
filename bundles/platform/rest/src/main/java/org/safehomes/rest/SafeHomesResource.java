package org.safehomes.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.osgi.service.jakartars.whiteboard.annotations.RequireJakartarsWhiteboard;

/**
 * Makes a prototype-scoped component a REST resource that exists only together with identity, JSON and problems.
 *
 * <p>The whiteboard takes a resource away as soon as one of the extensions it selects is gone, so that it cannot answer
 * before its guards: without an identity bundle every path of it is a 404. It sets the same property as {@code
 * JSONRequired} and {@code JakartarsExtensionSelect}, so neither of those goes with it. Bodies are records, in and out.
 */
@ComponentPropertyType
@RequireJakartarsWhiteboard
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SafeHomesResource {

    /** Where the whiteboard's own properties live. */
    String PREFIX_ = "osgi.jakartars.";

    /** Always true: this is what the whiteboard looks for. */
    boolean resource() default true;

    /** The guards, by name. A resource that leaves one out is not guarded by it: leave this as it is. */
    String[] extension_select() default {
        "(osgi.jakartars.name=identity)",
        "(osgi.jakartars.name=json)",
        "(osgi.jakartars.name=problems)",
        "(osgi.jakartars.name=answers)"
    };
}
