package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;

/**
 * A letter to be prepared.
 *
 * @param decision the decision to share on which it goes to its recipient; empty for a letter to the survivor
 * @param title heads the letter, and may be seen from outside: one line of 1 to 120 characters, without a name. To the survivor in
 *     neutral words, or it is held back
 * @param paragraphs what it says; 1 to 100, each of 1 to 4,000 characters
 */
public record NewLetter(Optional<EntryId> decision, String title, List<String> paragraphs) {

    public NewLetter {
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    }
}
