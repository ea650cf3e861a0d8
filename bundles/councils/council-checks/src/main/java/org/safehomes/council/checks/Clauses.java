package org.safehomes.council.checks;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The clause numbers of a policy, as its own text has them. */
public final class Clauses {

    private static final Pattern RANGE = Pattern.compile("([A-Z](?:[0-9]+\\.)?)([0-9]+)-([0-9]+)");

    private Clauses() {}

    /** @param numbers separated by spaces; {@code D8.1-65} stands for 65 clauses, {@code W1-17} for 17 sections */
    public static Set<String> of(String numbers) {
        return Stream.of(numbers.strip().split("\\s+")).flatMap(Clauses::each).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> each(String number) {
        var range = RANGE.matcher(number);
        return range.matches()
                ? IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                        .mapToObj(last -> range.group(1) + last)
                : Stream.of(number);
    }
}
