/** What an administrator may ask on the Karaf shell. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.internal.shell;
