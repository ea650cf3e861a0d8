/**
 * Writes the OpenAPI 3.1 fragment of a REST bundle while it is built.
 *
 * <p>Nothing is said twice: paths, parameters, statuses and headers are read from the resources' own code, the words from the
 * Javadoc of the services that they call, roles and problem types from the classes that decide about them.
 */
@org.jspecify.annotations.NullMarked
package org.safehomes.build.openapi;
