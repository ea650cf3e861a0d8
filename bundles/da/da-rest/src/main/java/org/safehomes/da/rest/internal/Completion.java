package org.safehomes.da.rest.internal;

/**
 * The body of a request that says what was done about a task or an action.
 *
 * @param how what was done; 1 to 4,000 characters
 */
record Completion(String how) {}
