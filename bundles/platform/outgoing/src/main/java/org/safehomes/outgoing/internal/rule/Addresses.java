package org.safehomes.outgoing.internal.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two ways of writing an address, a mailbox or a number mean the same. In doubt they do. */
final class Addresses {

    private static final Pattern POSTCODE = Pattern.compile("\\b([a-z]{1,2}[0-9][a-z0-9]?)\\s*([0-9][a-z]{2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+[a-z]?");
    private static final Pattern STREET = Pattern.compile("^[0-9]+[a-z]?\\s+\\p{L}{2,}");
    private static final Pattern DOOR = Pattern.compile("\\b([0-9]+[a-z]?)\\s+(\\p{L}{3})");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{6,}");

    private Addresses() {}

    static boolean same(String one, String other) {
        if (Folding.joined(one).isEmpty()) {
            return false;
        }
        return normal(one).equals(normal(other)) || sameDoor(one, other);
    }

    /**
     * The same postcode, and the same numbers before it: however the street is spelt, it is the same door. Where one of them is
     * without a postcode, the same number before a word that begins alike.
     */
    private static boolean sameDoor(String one, String other) {
        var postcode = postcode(one);
        var theirs = postcode(other);
        if (postcode.isPresent() && theirs.isPresent()) {
            return postcode.equals(theirs) && numbers(one).equals(numbers(other));
        }
        var doors = doors(one);
        return doors(other).stream().anyMatch(doors::contains);
    }

    /** Each number with the beginning of the word after it: of "Flat 2, 12 Acacia Road" it is "12 aca". */
    private static Set<String> doors(String address) {
        return DOOR.matcher(Folding.text(address))
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .collect(Collectors.toSet());
    }

    private static Optional<String> postcode(String address) {
        return POSTCODE.matcher(Folding.text(address))
                .results()
                .map(match -> match.group(1) + match.group(2))
                .reduce((first, last) -> last);
    }

    private static Set<String> numbers(String address) {
        var text = POSTCODE.matcher(Folding.text(address)).replaceAll(" ");
        return NUMBERS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What of a postal address tells where it is by itself: its street with the number, and its postcode. */
    static Stream<String> parts(String address) {
        var street = Stream.of(address.split("[,\n]"))
                .map(String::strip)
                .filter(part -> STREET.matcher(Folding.text(part)).find())
                .findFirst();
        return Stream.concat(street.stream(), postcode(address).stream());
    }

    private static String normal(String address) {
        var joined = Folding.joined(address);
        if (PHONE.matcher(address.strip().toLowerCase(Locale.ROOT)).matches()) {
            return joined.replaceFirst("^(0044|44|0)", "");
        }
        return joined;
    }
}
