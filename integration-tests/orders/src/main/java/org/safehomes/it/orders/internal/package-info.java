@org.jspecify.annotations.NullMarked
package org.safehomes.it.orders.internal;
