/** Derby's place in the container: its driver as a service, its messages in the container's log, its orderly end. */
@org.jspecify.annotations.NullMarked
package org.safehomes.derby.internal;
