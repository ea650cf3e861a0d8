package org.safehomes.outgoing;

import java.util.List;
import java.util.Optional;

/**
 * What is known of where a survivor's letters are safe (SC-6).
 *
 * @param address the one that the survivor said is safe; empty until they have
 * @param unsafe shared and former addresses, and every one at which somebody who is barred lives
 */
public record SafePost(Optional<String> address, List<String> unsafe) {

    public SafePost {
        unsafe = List.copyOf(unsafe);
    }

    /** Says nothing of the addresses. */
    @Override
    public String toString() {
        return "SafePost";
    }
}
