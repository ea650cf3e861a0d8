/** The spool: what waits outside the database until it can be entered. */
@org.jspecify.annotations.NullMarked
package org.safehomes.gate.internal.spool;
