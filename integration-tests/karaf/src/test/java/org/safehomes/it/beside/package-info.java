/** Safe Homes in a Karaf that a host runs. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.beside;
