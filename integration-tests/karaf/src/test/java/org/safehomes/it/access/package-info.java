/** Every operation, by everybody, in every relation to a record. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.access;
