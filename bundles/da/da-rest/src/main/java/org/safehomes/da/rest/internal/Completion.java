package org.safehomes.da.rest.internal;

/** The body of a request that says what was done about a task or an action. */
record Completion(String how) {}
