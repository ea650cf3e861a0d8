package org.safehomes.outgoing;

import java.util.List;

/**
 * What would tell a reader whom a paper is about.
 *
 * @param names of people, whole; each word of them tells
 * @param texts references, addresses and numbers, which tell as wholes. Without what this paper must say, such as the
 *     address of a home that is to be repaired
 * @param given what stands in the paper as a register has it, such as the name of its addressee or the address of a home. A field
 *     that holds just that is not looked through for common words: a street or a provider may be called Sanctuary, and nobody could
 *     write it otherwise. Names and references of the case are looked for there all the same
 */
public record Telltales(List<String> names, List<String> texts, List<String> given) {

    /** Of a paper with nothing in it that a register gives. */
    public Telltales(List<String> names, List<String> texts) {
        this(names, texts, List.of());
    }

    public Telltales {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        given = List.copyOf(given);
    }

    /** Says nothing of them. */
    @Override
    public String toString() {
        return "Telltales[" + names.size() + ", " + texts.size() + "]";
    }
}
