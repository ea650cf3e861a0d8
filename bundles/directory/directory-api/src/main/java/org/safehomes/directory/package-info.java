/**
 * The support services of a place, as an OSGi service: whom a caseworker can refer a survivor or a perpetrator to (SU-3).
 *
 * <p>A {@link org.safehomes.directory.SupportDirectory} is registered only while a directory is installed, and another one takes
 * its place while everything runs. Whoever uses it holds a dynamic, optional reference, asks the one that is there now, keeps
 * what it needs of an entry, and says so where none is there.
 *
 * <p>Nothing here is about any person and nothing reads a case, so nothing takes a caller. It is for bundles of the same
 * container and for staff: entries marked {@link org.safehomes.directory.Audience#STAFF} are never shown to the public. No
 * entry holds where a refuge is (RH-8): a directory with such an address is refused.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.directory;
