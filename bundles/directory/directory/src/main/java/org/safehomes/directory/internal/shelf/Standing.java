package org.safehomes.directory.internal.shelf;

import java.util.List;
import java.util.Optional;
import org.safehomes.directory.SupportDirectory;

/**
 * How things stand: what is served and what there is to say about it.
 *
 * @param served what is registered; empty if nothing is
 * @param choice what is there
 * @param notices all there is to say; at least one
 */
public record Standing(Optional<Served> served, Choice choice, List<Notice> notices) {

    /**
     * A directory that is registered.
     *
     * @param going whether its bundle or file has gone, and it is served for a grace
     */
    public record Served(Copy copy, SupportDirectory directory, boolean going) {}
}
