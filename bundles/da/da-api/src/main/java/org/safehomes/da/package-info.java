/**
 * Domestic abuse casework: from a report to a contacted survivor, as OSGi services. The REST services under {@code /api/da}
 * are these, operation by operation.
 *
 * <p>What holds for every method:
 *
 * <ul>
 *   <li>It starts with the {@link org.safehomes.kernel.Caller}, passes the gate, and is in the audit trail (AC-3).
 *   <li>It throws {@link org.safehomes.kernel.problem.NotSignedIn} or {@link org.safehomes.kernel.problem.NotAllowed} by who
 *       calls, {@link org.safehomes.kernel.problem.NoSuchRecord} both for what is missing and for what the caller may not
 *       know of (AC-2), and {@link org.safehomes.kernel.problem.Unavailable} when something it needs is not there. Then
 *       nothing was changed.
 *   <li>Bad input throws {@link org.safehomes.kernel.problem.InvalidInput}, which names every wrong field at once.
 *   <li>Instants are UTC, in whole milliseconds. Nothing takes or returns null.
 * </ul>
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.da;
