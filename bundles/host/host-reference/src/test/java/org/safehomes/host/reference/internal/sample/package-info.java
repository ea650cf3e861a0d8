@org.jspecify.annotations.NullMarked
package org.safehomes.host.reference.internal.sample;
