/** Orders of the host, as a module makes them, which a test can stop at a point. Spoken to by files in Karaf's data directory. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.it.orders;
