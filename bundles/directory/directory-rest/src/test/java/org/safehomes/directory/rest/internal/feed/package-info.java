@org.jspecify.annotations.NullMarked
package org.safehomes.directory.rest.internal.feed;
