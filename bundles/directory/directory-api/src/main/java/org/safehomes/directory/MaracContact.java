package org.safehomes.directory;

import java.util.Optional;

/**
 * Whom a referral to MARAC goes to, for staff alone. What the source does not give is empty.
 *
 * @param name such as that of the coordinator's office; 1 to 200 characters
 * @param note what to know before sending; at most 4,000 characters
 */
public record MaracContact(
        String name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> note,
        Source source) {}
