/** Requests that tests send to a running system: good ones, and bodies that somebody or something got wrong. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.bodies;
