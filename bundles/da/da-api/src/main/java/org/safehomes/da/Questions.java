package org.safehomes.da;

import java.util.List;
import java.util.Optional;

/**
 * The questions of the council's instrument. Numbers and answers are this product's; the texts are licensed, so they come
 * only from a pack that the council loads (RA-1).
 *
 * @param instrument the council's instrument, such as {@code DASH}
 * @param numbers the numbers that an assessment answers
 * @param pack the loaded texts; empty while none are
 */
public record Questions(String instrument, List<Integer> numbers, Optional<Pack> pack) {

    public Questions {
        numbers = List.copyOf(numbers);
    }

    /**
     * A loaded pack.
     *
     * @param version the pack's own version, kept with each assessment
     * @param licence under which terms the council holds the texts
     * @param questions one for each number, in rising order
     */
    public record Pack(String version, String licence, List<Question> questions) {
        public Pack {
            questions = List.copyOf(questions);
        }
    }

    /** One question's text. */
    public record Question(int number, String text) {}
}
