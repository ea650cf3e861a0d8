package org.safehomes.kernel.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The landlord's policy that the values come from.
 *
 * @param name as published
 * @param date as published: a day such as {@code 2024-09-02}, or a month such as {@code 2021-09}; empty if the policy bears
 *     none
 * @param inForceFrom the first day, inclusive, on which a value without a day of its own holds: that of the date, or the
 *     first of its month; for an undated policy a decision, which the note explains
 * @param review when the landlord means to review it, in words; empty if it does not say
 * @param note what a reader should know besides; never empty if there is no date
 */
public record PublishedPolicy(String name, Optional<String> date, LocalDate inForceFrom, String review, String note) {}
