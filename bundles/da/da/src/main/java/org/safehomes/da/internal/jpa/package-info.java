/** How reports, cases, their entries and tasks are kept. Names, contact, addresses and free text are sealed before they get here. */
@org.jspecify.annotations.NullMarked
package org.safehomes.da.internal.jpa;
