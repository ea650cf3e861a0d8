/** Serves the module's services: asks the host and the case first, passes the gate, keeps what happened. */
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary.internal.app;
