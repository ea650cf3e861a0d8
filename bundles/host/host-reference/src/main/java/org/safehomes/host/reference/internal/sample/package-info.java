/** A borough made up from a seed: its homes, people and staff exist nowhere else. Plain Java, no database. */
@org.jspecify.annotations.NullMarked
package org.safehomes.host.reference.internal.sample;
