/** What holds inside the container. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.inside;
