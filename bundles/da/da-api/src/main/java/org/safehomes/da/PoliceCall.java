package org.safehomes.da;

import java.time.Instant;

/**
 * That the police were called (IN-3).
 *
 * @param by who called, in words; at most 200 characters
 * @param at when
 */
public record PoliceCall(String by, Instant at) {}
