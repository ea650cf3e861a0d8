/** The rules of domestic abuse casework: facts and parameters in, decisions out; no clock, no database. */
@org.jspecify.annotations.NullMarked
package org.safehomes.da.internal.rule;
