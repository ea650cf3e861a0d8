/** Rows, sealed and opened. */
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary.internal.jpa;
