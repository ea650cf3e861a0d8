/** The rules of the sanctuary scheme: facts and parameters in, a decision out. */
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary.internal.rule;
