/** Each landlord, installed from its archive into a Karaf without a network. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.landlord;
