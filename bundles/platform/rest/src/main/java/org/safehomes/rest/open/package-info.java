/**
 * What is answered to everybody, without signing in. A module that publishes something extends {@link
 * org.safehomes.rest.open.OpenServlet} in a servlet context of its own, apart from the resources that need an identity: neither can
 * become the other by a setting that is missing.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.rest.open;
