/** What every module speaks: references, decisions, callers and the kinds of work they may do. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.kernel;
