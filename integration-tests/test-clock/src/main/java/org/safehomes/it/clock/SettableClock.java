package org.safehomes.it.clock;

import java.time.Duration;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** The time that every bundle under test sees. Follows the machine until it is set. Safe for use by many threads. */
@ProviderType
public interface SettableClock {

    /** Stops the clock at this instant, in whole milliseconds. */
    void setTo(Instant instant);

    /** Moves the clock on, or back by a negative amount: a stopped one stays stopped, a following one stays ahead. */
    void advance(Duration amount);

    /** Follows the machine again. */
    void followSystem();
}
