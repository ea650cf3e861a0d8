package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.FullCase;
import org.safehomes.it.Pages;
import org.safehomes.it.access.CaseOrders;
import org.safehomes.it.bodies.AnswerContract;
import org.safehomes.it.bodies.OddBodies;
import org.safehomes.it.bodies.OddBody;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;

/** Whatever is sent, it is done, or refused in words that tell nothing of the inside; and what is refused changes nothing. */
class GeneratedBodiesIT {

    private static final int FOR_EACH = 20;

    /** A case grows with what is taken: a fresh one now and then keeps the reading of it short. */
    private static final int IN_ONE_CASE = 200;

    /** After how many refusals in a row the case is read again; with thousands of bodies not after each. */
    private static final int READ_AGAIN = Integer.getInteger("safehomes.bodies.readAgain", 1);

    /** What the system reads of a body, in bytes. */
    private static final int LONGEST = 256 * 1024;

    /** In place of a status, where no answer was seen. */
    private static final int CUT_OFF = 0;

    private static final Tally TALLY = new Tally();

    @AfterAll
    static void writeWhatWasAnswered() {
        TALLY.writeIfAsked();
    }

    static Stream<Request> onRecords() {
        return Requests.withBody().filter(request -> !request.action().equals("REPORT"));
    }

    @ParameterizedTest
    @MethodSource("onRecords")
    void whateverIsSentIsDoneOrRefusedAndARefusalChangesNothing(Request request, SafeHomes karaf) {
        var seeds = OddBodies.seeds(FOR_EACH).toArray();
        for (int start = 0; start < seeds.length; start += IN_ONE_CASE) {
            var about = fullCase(request, karaf);
            about.withOrder(CaseOrders.waiting(karaf, about.value("case")));
            send(request, about, Arrays.copyOfRange(seeds, start, Math.min(start + IN_ONE_CASE, seeds.length)));
        }
    }

    /** What the sanctuary module does by itself in a case of its own changes no case that is looked at for others. */
    private static FullCase fullCase(Request request, SafeHomes karaf) {
        var full = FullCase.open(karaf.as(Borough.OFFICER), karaf.as(Borough.TEAM_LEADER), Clock.systemUTC());
        return ofSanctuary(request) ? full.withSanctuary() : full;
    }

    private static boolean ofSanctuary(Request request) {
        return request.path().startsWith("/api/sanctuary/");
    }

    private static void send(Request request, FullCase about, long[] seeds) {
        var filled = about.filled(request);
        var before = state(request, about);
        int refused = 0;
        for (int i = 0; i < seeds.length; i++) {
            var body = OddBodies.ofSeed(filled.body(), seeds[i]);
            int status = status(request, filled, about, body);
            TALLY.count(request.action(), status);
            if (status != CUT_OFF && status < 400) {
                before = state(request, about);
                refused = 0;
            } else if (++refused % READ_AGAIN == 0 || i == seeds.length - 1) {
                assertThat(state(request, about))
                        .as("after %d refusals in a row, the last %s%n-> %s", refused, body, status)
                        .isEqualTo(before);
            }
        }
    }

    /** Of the sanctuary module clocks run out meanwhile, and a task that tells of one is a change of the case by the system. */
    private static String state(Request request, FullCase about) {
        return ofSanctuary(request) ? about.state().replaceAll("\"version\" ?: ?\\d+", "") : about.state();
    }

    private static int status(Request request, Request filled, FullCase about, OddBody body) {
        try {
            var answer = about.send(filled, body.bytes(), body.mediaType());
            check(body, answer);
            return answer.status();
        } catch (UncheckedIOException e) {
            // refused while it was still being sent: the connection may close before the answer is seen
            if (body.bytes().length <= LONGEST) {
                throw new UncheckedIOException(request.action() + " " + body, e.getCause());
            }
            return CUT_OFF;
        }
    }

    @Test
    void aReportThatIsRefusedLeavesNoneBehind(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var before = waiting(officer);
        var taken = new HashSet<String>();
        taken.add(Casework.by(officer).report(Borough.report()));
        OddBodies.of(Requests.of("REPORT").body(), FOR_EACH).forEach(body -> {
            if (body.bytes().length > LONGEST) {
                return; // the others send these, and know how to take a connection that closes
            }
            var answer = officer.send(
                    "POST", "/api/da/reports", Map.of("Content-Type", body.mediaType()), Optional.of(body.bytes()));
            check(body, answer);
            TALLY.count("REPORT", answer.status());
            if (answer.status() < 400) {
                taken.add(answer.json().path("reference").asText());
            }
        });

        var more = waiting(officer);
        more.removeAll(before);
        // not each of those taken: some are of another team
        assertThat(more).isNotEmpty().isSubsetOf(taken);
    }

    private static Set<String> waiting(Rest officer) {
        return Pages.of(officer, "/api/da/triage")
                .map(report -> report.path("reference").asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void check(OddBody body, Answer answer) {
        AnswerContract.check(body, answer.status(), answer.header("Content-Type"), answer.text());
        assertThat(answer.header("Cache-Control")).as("%s%n-> %s", body, answer).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options"))
                .as("%s%n-> %s", body, answer)
                .isEqualTo("nosniff");
    }
}
