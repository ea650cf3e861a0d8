/** What the whole of Safe Homes does, seen from outside and from inside a real Karaf. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it;
