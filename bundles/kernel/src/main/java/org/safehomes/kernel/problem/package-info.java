/** What can go wrong, in the words of the domain and without a word of HTTP. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.kernel.problem;
