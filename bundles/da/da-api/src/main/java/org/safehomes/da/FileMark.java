package org.safehomes.da;

import org.safehomes.kernel.Decision;

/**
 * Whether the survivor's own file in the host carries a discreet mark (AN-3).
 *
 * @param marked whether it does now
 * @param may whether it may, and why
 */
public record FileMark(boolean marked, Decision<Boolean> may) {}
