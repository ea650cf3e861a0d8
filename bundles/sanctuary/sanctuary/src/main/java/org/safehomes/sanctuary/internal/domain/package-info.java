/** What the module keeps, and what follows from it. Plain Java. */
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary.internal.domain;
