/** Safe Homes with a real identity provider. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.keycloak;
