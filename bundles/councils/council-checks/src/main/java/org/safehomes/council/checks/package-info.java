/** What the data of every council must hold, for the unit tests of the council bundles. */
@org.jspecify.annotations.NullMarked
package org.safehomes.council.checks;
