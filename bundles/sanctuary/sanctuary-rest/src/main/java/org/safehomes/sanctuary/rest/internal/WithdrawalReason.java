package org.safehomes.sanctuary.rest.internal;

/**
 * The body of a request that says nothing but why.
 *
 * @param reason 1 to 4,000 characters
 */
record WithdrawalReason(String reason) {}
