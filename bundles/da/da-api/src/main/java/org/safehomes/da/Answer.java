package org.safehomes.da;

/** An answer to a question that may not have been answered. Not knowing is never a no. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN
}
