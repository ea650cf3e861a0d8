/** Starts Safe Homes in Karaf and talks to it: what every integration test and benchmark stands on. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.karaf;
