package org.safehomes.da;

/** How great the risk of serious harm is, in rising order. */
public enum RiskLevel {
    STANDARD,
    MEDIUM,
    HIGH
}
