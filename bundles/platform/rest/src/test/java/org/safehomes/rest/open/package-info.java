@org.jspecify.annotations.NullMarked
package org.safehomes.rest.open;
