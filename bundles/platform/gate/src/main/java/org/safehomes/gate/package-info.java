/**
 * The one way to a record. Access, transaction, audit and outbox are one act here; every operation of every module passes
 * it, over REST or in process.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.gate;
