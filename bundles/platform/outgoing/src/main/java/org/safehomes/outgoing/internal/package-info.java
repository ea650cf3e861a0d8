/** The printer: papers become XHTML, XHTML becomes tagged PDF. */
@org.jspecify.annotations.NullMarked
package org.safehomes.outgoing.internal;
