/** The public feed: {@code /api/directory}, by the UK profile of the Human Services Data Specification 3.0. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.rest.internal.feed;
