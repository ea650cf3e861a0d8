/** The OpenAPI document of whatever modules are active, put together from the fragments that they carry. */
@org.jspecify.annotations.NullMarked
package org.safehomes.rest.internal.openapi;
