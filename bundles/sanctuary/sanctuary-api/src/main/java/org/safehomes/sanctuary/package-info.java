/**
 * A survivor who wants to stay is made safer at home, and damage that leaves them at risk is repaired at once, as OSGi
 * services. The REST services under {@code /api/sanctuary} are these, operation by operation. What holds for every method of
 * {@link org.safehomes.da} holds here.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary;
