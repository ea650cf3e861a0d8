@org.jspecify.annotations.NullMarked
package org.safehomes.it.clock.internal;
