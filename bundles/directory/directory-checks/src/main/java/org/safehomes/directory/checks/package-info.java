/** What the data of every directory must hold, for the unit tests of the directory bundles. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.checks;
