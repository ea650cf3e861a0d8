/** What is asked of the directory that is served. Reads nothing but memory. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.internal.search;
