/** How a rule of a published policy is marked in the code, and the catalogue of all of them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.kernel.rule;
