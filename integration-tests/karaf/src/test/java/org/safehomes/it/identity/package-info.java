/** Who signs in, and who does not: staff with tokens of an identity provider, and the sample only where it is a demonstration. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.identity;
