package org.safehomes.directory;

import java.util.Optional;

/**
 * What is asked of a directory. Every member that is given must fit.
 *
 * @param text every word of it is in the name, the organisation or the description; case does not count; at most 200 characters
 * @param need what it is for
 * @param group whom it is made for; entries made for nobody in particular do not fit
 * @param gender whom it takes; entries that take everybody fit
 * @param language spoken there, as a BCP 47 tag; {@code pt} also finds {@code pt-BR}
 * @param area the place it serves, by name; case does not count; entries that serve everywhere fit
 * @param age in years; entries without a limit fit
 */
public record Search(
        Optional<String> text,
        Optional<Need> need,
        Optional<Group> group,
        Optional<Gender> gender,
        Optional<String> language,
        Optional<String> area,
        Optional<Integer> age) {

    /** What fits every entry. */
    public static final Search ALL = new Search(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What is for this need. */
    public static Search forNeed(Need need) {
        return new Search(
                Optional.empty(),
                Optional.of(need),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
