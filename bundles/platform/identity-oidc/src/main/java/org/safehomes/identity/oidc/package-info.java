/**
 * Staff sign in at the landlord's own identity provider and come with its access token. The token is checked here, offline, with
 * the provider's public keys; what its bearer may do is not read from it but asked of the host at each operation.
 */
@org.jspecify.annotations.NullMarked
package org.safehomes.identity.oidc;
