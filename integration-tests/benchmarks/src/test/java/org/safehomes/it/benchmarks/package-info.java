/** Figures, written down as they were seen. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.benchmarks;
