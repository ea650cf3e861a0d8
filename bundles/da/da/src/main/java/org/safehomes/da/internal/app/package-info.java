/** The module's services: each gathers its facts, passes the gate, asks the rules and writes what came of it. */
@org.jspecify.annotations.NullMarked
package org.safehomes.da.internal.app;
