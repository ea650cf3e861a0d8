/** What may leave and what may not: facts in, a decision out. */
@org.jspecify.annotations.NullMarked
package org.safehomes.outgoing.internal.rule;
