/** The sanctuary services over HTTP, under {@code /api/sanctuary}: a request becomes one call, its answer one response. */
@org.jspecify.annotations.NullMarked
package org.safehomes.sanctuary.rest.internal;
