package org.safehomes.da.internal.domain;

import java.time.Instant;
import org.safehomes.da.BreakGlass.Review;

/** Something that happened to who sees a case. */
public sealed interface AccessHappening extends Happening
        permits AccessHappening.GlassBroken, AccessHappening.GlassReviewed {

    /** Somebody looked who had no other access. */
    record GlassBroken(String reason, Instant until) implements AccessHappening {
        @Override
        public String text() {
            return "The glass was broken: the case can be read until " + until + ". " + reason;
        }
    }

    /** The look was reviewed. */
    record GlassReviewed(Review review) implements AccessHappening {
        @Override
        public String text() {
            return "The look through broken glass was reviewed: " + Happening.words(review.judgement()) + ". "
                    + review.reason();
        }
    }
}
