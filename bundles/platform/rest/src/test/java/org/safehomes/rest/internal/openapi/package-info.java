@org.jspecify.annotations.NullMarked
package org.safehomes.rest.internal.openapi;
