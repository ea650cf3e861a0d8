/** The domestic abuse services over HTTP, under {@code /api/da}: a request becomes one call, its answer one response. */
@org.jspecify.annotations.NullMarked
package org.safehomes.da.rest.internal;
