/**
 * What leaves the house: documents that other bundles compose from typed parts, and the one door that lets
 * them out as files, or does not.
 * A document holds plain text only, never markup, so that nothing that somebody typed can change what is printed.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.outgoing;
