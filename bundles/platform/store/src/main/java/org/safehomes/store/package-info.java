/**
 * The one database: its connections, each module's tables and persistence unit, and the keys its secrets are sealed with.
 * Used by the gate and by the reference host; modules reach the database only through the gate.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.store;
