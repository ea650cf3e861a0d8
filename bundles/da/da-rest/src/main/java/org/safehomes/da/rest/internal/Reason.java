package org.safehomes.da.rest.internal;

/** The body of a request that says nothing but why. */
record Reason(String reason) {}
