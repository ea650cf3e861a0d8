/** Which directory is served: found in bundles and in a file, chosen, and exchanged while everything runs (SU-3). */
@Capability(namespace = "osgi.extender", name = "safehomes.directory", version = "1.0.0")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.safehomes.directory.SupportDirectory\"",
        uses = SupportDirectory.class,
        effective = "active")
@NullMarked
package org.safehomes.directory.internal.shelf;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
import org.safehomes.directory.SupportDirectory;
