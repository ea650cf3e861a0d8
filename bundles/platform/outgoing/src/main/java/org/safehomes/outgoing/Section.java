package org.safehomes.outgoing;

import java.util.List;

/**
 * A part of a paper with a heading of its own.
 *
 * @param heading one line of at most 200 characters
 * @param blocks what stands under it, in reading order; at least one: a section without anything to say says so
 */
public record Section(String heading, List<Block> blocks) {

    /** @throws IllegalArgumentException if the heading or the blocks are not as described */
    public Section {
        Text.requireLine("The heading of a section", heading, 200);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A section has at least one block.");
        }
    }

    /** Says nothing of its content. */
    @Override
    public String toString() {
        return "Section[" + blocks.size() + " blocks]";
    }
}
