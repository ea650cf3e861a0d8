package org.safehomes.sanctuary.rest.internal;

/**
 * Why an entry is sealed.
 *
 * @param reason 1 to 4,000 characters
 */
record SealReason(String reason) {}
