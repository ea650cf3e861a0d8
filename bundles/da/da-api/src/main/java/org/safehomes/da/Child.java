package org.safehomes.da;

import java.util.Optional;

/**
 * A child whom the abuse may touch (IN-5, D3.1, D7.4).
 *
 * @param name as they are called; at most 200 characters
 * @param age in whole years, 0 to 130; empty if it is not known
 * @param school which school or nursery; at most 200 characters
 * @param related whether they are related to survivor or perpetrator
 * @param experiences whether they see, hear or otherwise experience the effects
 */
public record Child(
        Optional<String> name,
        Optional<Integer> age,
        Optional<String> school,
        Optional<Answer> related,
        Optional<Answer> experiences) {

    /** Whether a child is a victim in their own right. */
    public enum Standing {
        VICTIM,
        /** Something is not known yet: treated as a victim, to be confirmed. */
        TREAT_AS_VICTIM,
        NOT_A_VICTIM
    }
}
