/** What differs from council to council: dated values with the clause of the policy they stand on. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.kernel.council;
