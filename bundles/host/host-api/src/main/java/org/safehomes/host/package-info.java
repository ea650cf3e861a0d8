/**
 * What a housing management system offers Safe Homes. An integrator implements these interfaces for the council's host and
 * registers each as an OSGi service; {@code host-reference} is a complete, small example.
 *
 * <p>Rules for every implementation:
 *
 * <ul>
 *   <li>Each interface is a service of its own. A host that lacks one leaves it out: the modules that need it say so.
 *   <li>Methods are called from many threads at once and answer within a few seconds, or throw {@link HostUnavailable}.
 *   <li>Nothing that is asked here may show in the host where a tenant or another officer can see it: no search log on a
 *       person's file, no "last viewed by".
 *   <li>Missing is empty, never null. Money is whole pence. Dates are calendar dates in Europe/London; times are UTC instants.
 *   <li>Effects carry our random reference. Before creating anything, look for that reference: it must happen once. A host
 *       that cannot says so by its {@link org.safehomes.host.Traceability}, and is never ordered from twice blindly.
 * </ul>
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.host;
