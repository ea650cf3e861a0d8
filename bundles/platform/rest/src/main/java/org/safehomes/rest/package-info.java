/**
 * What every REST bundle stands on: identity, JSON, problems and headers, required by one annotation.
 *
 * <p>Every error is {@code application/problem+json} (RFC 9457) with the members {@code type}, {@code title}, {@code
 * status}, {@code detail} and {@code correlation}; the last is also the header {@code X-Correlation-Id}. The types are
 * {@code urn:safehomes:problem:} and one of:
 *
 * <table>
 * <caption>Problem types</caption>
 * <tr><th>name</th><th>status</th><th>when, and what it carries besides</th></tr>
 * <tr><td>{@code malformed-json}</td><td>400</td><td>not JSON, or too deep or too long; {@code line}, {@code column}</td></tr>
 * <tr><td>{@code bad-request}</td><td>400</td><td>any other request that cannot be read</td></tr>
 * <tr><td>{@code not-signed-in}</td><td>401</td><td>no, wrong or no longer valid identity; {@code WWW-Authenticate}</td></tr>
 * <tr><td>{@code not-allowed}</td><td>403</td><td>the role does not include this kind of work</td></tr>
 * <tr><td>{@code no-such-record}</td><td>404</td><td>missing or hidden: the two are the same bytes</td></tr>
 * <tr><td>{@code no-such-path}</td><td>404</td><td>no resource at this path</td></tr>
 * <tr><td>{@code method-not-allowed}</td><td>405</td><td>{@code Allow}</td></tr>
 * <tr><td>{@code not-acceptable}</td><td>406</td><td>only JSON is spoken</td></tr>
 * <tr><td>{@code stale-version}</td><td>409, 412</td><td>somebody changed the record; 412 if {@code If-Match} was sent</td></tr>
 * <tr><td>{@code refused-by-rule}</td><td>409</td><td>{@code rule}, {@code clauses}, {@code reasons}</td></tr>
 * <tr><td>{@code conflict}</td><td>409, 412</td><td>any other conflict with the state of the record</td></tr>
 * <tr><td>{@code body-too-large}</td><td>413</td><td></td></tr>
 * <tr><td>{@code unsupported-media-type}</td><td>415</td><td>only UTF-8 JSON is read</td></tr>
 * <tr><td>{@code invalid-input}</td><td>422</td><td>{@code fields}, each with {@code pointer} and {@code message}</td></tr>
 * <tr><td>{@code key-reused}</td><td>422</td><td>an idempotency key came with another request</td></tr>
 * <tr><td>{@code version-required}</td><td>428</td><td>this change needs {@code If-Match}</td></tr>
 * <tr><td>{@code too-many-attempts}</td><td>429</td><td>{@code Retry-After}</td></tr>
 * <tr><td>{@code unexpected}</td><td>500</td><td>nothing but the correlation id</td></tr>
 * <tr><td>{@code parameter-not-set}</td><td>503</td><td>the council has to fill in what its policy leaves blank; {@code
 * parameter}, {@code rule}</td></tr>
 * <tr><td>{@code unavailable}</td><td>503</td><td>{@code Retry-After}</td></tr>
 * </table>
 *
 * <p>{@code /api/openapi.json} is put together from the fragments of the bundles that are active. A bundle carries one by the
 * header {@code SafeHomes-OpenApi} in its manifest, which names the JSON file inside. An identity bundle's says how to sign in:
 * {@code components.securitySchemes} with one scheme, such as {@code http} with {@code bearer}; any scheme that is there is
 * enough. Paths, tags and operation ids belong to one bundle; schemas of the same name are equal. Else the fragment that comes
 * later by the bundle's symbolic name is left out, and the health check warns.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.rest;
