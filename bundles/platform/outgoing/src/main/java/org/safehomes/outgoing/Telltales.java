package org.safehomes.outgoing;

import java.util.List;

/**
 * What would tell a reader whom a paper is about.
 *
 * @param names of people, whole; each word of them tells
 * @param texts references, addresses and numbers, which tell as wholes. Without what this paper must say, such as the
 *     address of a home that is to be repaired
 */
public record Telltales(List<String> names, List<String> texts) {

    public Telltales {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** Says nothing of them. */
    @Override
    public String toString() {
        return "Telltales[" + names.size() + ", " + texts.size() + "]";
    }
}
