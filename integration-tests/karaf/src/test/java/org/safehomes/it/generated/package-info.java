/** The running system under requests that nobody wrote by hand. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.generated;
