/** The audit trail against what was answered. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.audit;
