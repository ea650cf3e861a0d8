/** Which council this installation serves, from installed data bundles and the configuration. */
@Capability(namespace = "osgi.extender", name = "safehomes.council", version = "1.0.0")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.safehomes.kernel.council.Council\"",
        uses = Council.class,
        effective = "active")
@NullMarked
package org.safehomes.council.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
import org.safehomes.kernel.council.Council;
