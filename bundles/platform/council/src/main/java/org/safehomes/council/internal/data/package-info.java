/** The data of one council bundle: taken as a whole or refused as a whole. */
@org.jspecify.annotations.NullMarked
package org.safehomes.council.internal.data;
