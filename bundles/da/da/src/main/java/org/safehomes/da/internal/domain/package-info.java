/** What is kept of a report and a case, in plain Java. */
@org.jspecify.annotations.NullMarked
package org.safehomes.da.internal.domain;
