/** Casework over REST. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.scenario;
