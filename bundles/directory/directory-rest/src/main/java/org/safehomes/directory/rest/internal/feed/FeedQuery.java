package org.safehomes.directory.rest.internal.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.SupportService;
import org.safehomes.rest.Checked;
import org.safehomes.rest.FieldChecks;
import org.safehomes.rest.open.OpenRequest;

/**
 * What a list of the feed is asked for. A filter that cannot be answered truthfully is refused: to leave it out would show somebody
 * services that are not open, or not near them.
 *
 * @param text every word of it is in the entry
 * @param minimumAge entries with a limit of at least this many years; as the profile says it, those without a limit do not fit
 * @param maximumAge the same for at most
 */
record FeedQuery(
        int page,
        int perPage,
        Optional<String> text,
        Optional<UUID> term,
        Optional<UUID> taxonomy,
        Optional<UUID> organisation,
        Optional<BigDecimal> minimumAge,
        Optional<BigDecimal> maximumAge) {

    static final int USUAL = 50;
    static final int MOST = 500;

    private static final int LONGEST_TEXT = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");

    /** Opening hours are words here, nothing says where a place is on a map, and there is one shape of answer. */
    private static final List<String> UNANSWERED = List.of(
            "start_time", "end_time", "day", "postcode", "proximity", "modified_after", "minimal", "full", "format");

    /** @throws org.safehomes.kernel.problem.InvalidInput naming every parameter that cannot be taken */
    static FeedQuery ofServices(OpenRequest request) {
        return of(request, true);
    }

    /** The same for a list that is not searched. */
    static FeedQuery ofPage(OpenRequest request) {
        return of(request, false);
    }

    private static FeedQuery of(OpenRequest request, boolean searched) {
        var checks = new FieldChecks();
        request.query()
                .forEach((name, values) -> checks.that(
                        known(name) ? "/" + name : "", values.size() == 1, "Expected each parameter once."));
        var page = checks.optionallyParsed(
                "/page", request.parameter("page"), text -> whole(text, 1_000_000), "Expected a whole number from 1.");
        var perPage = checks.optionallyParsed(
                "/per_page",
                request.parameter("per_page"),
                text -> whole(text, MOST),
                "Expected a whole number from 1 to " + MOST + ".");
        UNANSWERED.forEach(name -> checks.that(
                "/" + name,
                !searched || request.parameter(name).isEmpty(),
                "This feed cannot answer it. Leave it out, and choose among what is listed."));
        var text = checks.optionalText("/search", given(request, "search", searched), LONGEST_TEXT);
        var term = id(checks, request, "taxonomy_term_id", searched);
        var taxonomy = id(checks, request, "taxonomy_id", searched);
        var organisation = id(checks, request, "organization_id", searched);
        var minimum = age(checks, request, "minimum_age", searched);
        var maximum = age(checks, request, "maximum_age", searched);
        checks.verify();
        return new FeedQuery(
                page.value().orElse(1),
                perPage.value().orElse(USUAL),
                text.value(),
                term.value(),
                taxonomy.value(),
                organisation.value(),
                minimum.value(),
                maximum.value());
    }

    private static Checked<Optional<UUID>> id(FieldChecks checks, OpenRequest request, String name, boolean searched) {
        return checks.optionallyParsed(
                "/" + name,
                given(request, name, searched),
                text -> ServiceKey.of(text).value(),
                "Expected the id of one, a UUID.");
    }

    private static Checked<Optional<BigDecimal>> age(
            FieldChecks checks, OpenRequest request, String name, boolean searched) {
        return checks.optionallyParsed(
                "/" + name,
                given(request, name, searched),
                FeedQuery::number,
                "Expected years, a number from 0 to 999.");
    }

    private static Optional<String> given(OpenRequest request, String name, boolean searched) {
        return searched ? request.parameter(name) : Optional.empty();
    }

    private static boolean known(String name) {
        return Stream.concat(
                        UNANSWERED.stream(),
                        Stream.of(
                                "page",
                                "per_page",
                                "search",
                                "taxonomy_term_id",
                                "taxonomy_id",
                                "organization_id",
                                "minimum_age",
                                "maximum_age"))
                .anyMatch(name::equals);
    }

    private static int whole(String text, int most) {
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException();
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    /** Whether an entry fits all but the text, which the directory has searched. */
    boolean fits(SupportService service) {
        return term.map(UUID::toString)
                        .map(id -> Term.of(service).anyMatch(each -> each.id().equals(id)))
                        .orElse(true)
                && taxonomy.map(UUID::toString)
                        .map(id -> Term.of(service)
                                .anyMatch(each -> each.taxonomy().id().equals(id)))
                        .orElse(true)
                && organisation
                        .map(service.organisation().key().value()::equals)
                        .orElse(true)
                && minimumAge
                        .map(least -> service.minimumAge()
                                .filter(age -> compared(age, least) >= 0)
                                .isPresent())
                        .orElse(true)
                && maximumAge
                        .map(most -> service.maximumAge()
                                .filter(age -> compared(age, most) <= 0)
                                .isPresent())
                        .orElse(true);
    }

    private static int compared(int age, BigDecimal limit) {
        return BigDecimal.valueOf(age).compareTo(limit);
    }
}
