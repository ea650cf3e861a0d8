package org.safehomes.outgoing;

import java.util.List;

/**
 * A paper with all that the door must know to let it leave. It is put together anew whenever the door is asked, from what is
 * known then: between preparing and sending somebody may have become barred, or an address unsafe.
 *
 * @param barred everybody who must never receive anything of the case; empty if nobody is known to be, and then nobody is held
 *     back by name, key or address: see {@link Door#ask(Recipient, List)}
 * @param telltales what would tell whom it is about
 * @param post what is known of safe addresses; only what goes to the survivor is measured by it
 */
public record Dispatch(Recipient recipient, Paper paper, List<Barred> barred, Telltales telltales, SafePost post) {

    public Dispatch {
        barred = List.copyOf(barred);
    }
}
