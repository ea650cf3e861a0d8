/** Makes a directory bundle from a file, for whoever has a table and no build tools. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.internal.make;
