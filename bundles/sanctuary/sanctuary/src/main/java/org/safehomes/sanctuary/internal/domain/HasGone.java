package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.sanctuary.SanctuaryRequest.State;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Planned;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.SaidOfHome;

/**
 * Whether the perpetrator lives at the home, as it was said last of a request, and since when that is so said: from then on the hours of
 * an emergency count, and not only once somebody has written a schedule (SA-2).
 */
public record HasGone(Answer livesThere, Instant since) {

    /** What an entry says of it; empty if nothing. */
    static Optional<Answer> saidIn(SanctuaryHappening what) {
        return what instanceof Planned planned
                ? planned.work().perpetratorLivesThere()
                : what instanceof SaidOfHome said ? Optional.of(said.said().perpetratorLivesThere()) : Optional.empty();
    }

    /** @param now from when works count that are added once all before them were done */
    HasGone since(State state, Instant now) {
        return state == State.DONE || state == State.REVIEWED ? new HasGone(livesThere, now) : this;
    }

    /** @param again what is said now; empty if nothing is */
    public HasGone then(Optional<Answer> again, Instant at) {
        return again.filter(answer -> answer != livesThere)
                .map(answer -> new HasGone(answer, at))
                .orElse(this);
    }
}
