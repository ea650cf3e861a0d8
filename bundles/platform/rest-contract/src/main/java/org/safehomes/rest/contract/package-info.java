/**
 * What every module's REST bundle is held to, for its unit tests: each operation of the API is one request and the reverse,
 * the OpenAPI document says what the resources do, and whatever is wrong is refused in words before a service is asked.
 *
 * <p>A module says of itself what {@link org.safehomes.rest.contract.RestModule} asks, and has a test that extends each
 * {@code Contract}. Its own tests, of what only it answers, extend {@link org.safehomes.rest.contract.RestModuleTest}.
 */
@org.jspecify.annotations.NullMarked
package org.safehomes.rest.contract;
