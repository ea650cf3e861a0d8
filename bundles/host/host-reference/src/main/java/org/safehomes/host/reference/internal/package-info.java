/** A small host on the installation's own database: complete, and enough to show what an adapter has to do. */
@org.jspecify.annotations.NullMarked
package org.safehomes.host.reference.internal;
