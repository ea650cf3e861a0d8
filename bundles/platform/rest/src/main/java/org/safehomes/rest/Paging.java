package org.safehomes.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which page of a list is asked for, by the query parameters {@code limit} and {@code cursor}.
 *
 * @param limit how many items at most, 1 to 200; 50 if none was asked for
 * @param cursor what the page before gave as {@code next}; opaque, and empty for the first page
 */
public record Paging(int limit, Optional<String> cursor) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_=.~-]{1,500}");

    /** @throws IllegalArgumentException if the limit is not 1 to 200 */
    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " items.");
        }
    }

    /** @throws org.safehomes.kernel.problem.InvalidInput if a parameter is given and cannot be taken */
    public static Paging of(UriInfo uri) {
        var query = uri.getQueryParameters();
        var limit = Optional.ofNullable(query.getFirst("limit"));
        var cursor = Optional.ofNullable(query.getFirst("cursor"));
        new FieldChecks()
                .that("/limit", limit.isEmpty() || isLimit(limit.get()), "Expected a whole number from 1 to 200.")
                .that(
                        "/cursor",
                        cursor.isEmpty() || CURSOR.matcher(cursor.get()).matches(),
                        "Expected the cursor of an earlier page, unchanged.")
                .verify();
        return new Paging(limit.map(Integer::parseInt).orElse(USUAL), cursor);
    }

    private static boolean isLimit(String text) {
        return WHOLE.matcher(text).matches() && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
    }
}
