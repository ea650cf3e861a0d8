package org.safehomes.it.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code @Test} methods of the class run inside Karaf, in a probe bundle of their own. Such a class uses nothing that is
 * not there: the JDK, OSGi, Jupiter, AssertJ, and what bundles export.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InKaraf {}
