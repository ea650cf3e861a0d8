package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.CALL_CENTRE;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Casework;
import org.safehomes.it.FullCase;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;

/** The cases that the relations of the table are about, each made anew by the officer who owns it and their line manager. */
final class CaseStates {

    private static final String CASES = "/api/da/cases/";

    private final SafeHomes karaf;

    CaseStates(SafeHomes karaf) {
        this.karaf = karaf;
    }

    /**
     * A case and a report that waits.
     *
     * @param phone the survivor is found by it, in this case and no other
     */
    record Pair(String caseRef, String report, String phone) {}

    /**
     * A case with one of everything.
     *
     * @param proposed a report that somebody said lies outside
     * @param outside a report of which two have said so
     * @param counter another case like it, of which nothing else is asked
     * @param counterReport a report by the alleged perpetrator of that one
     * @param order waits for the host, which knows no such kind
     */
    record Made(
            FullCase full,
            Pair pair,
            String proposed,
            String outside,
            String counter,
            String counterReport,
            String order) {

        /** A request about this case; that to open a case for a counter-allegation about the other one. */
        Request filled(Request request) {
            return request.filled(blank -> switch (blank) {
                case "order" -> order;
                case "case" -> request.action().equals("OPEN_COUNTER") ? counter : full.value(blank);
                default -> full.value(blank);
            });
        }
    }

    /** No more than a case and a report, for what lists show. */
    Pair pair(String state) {
        var people = People.next(state);
        var work = Casework.by(karaf.as(OFFICER));
        var pair = new Pair(work.openCase(people.report()), work.report(people.report()), people.phone());
        if (state.equals("plain")) {
            succeeded(karaf.as("k.tran")
                    .post(CASES + pair.caseRef() + "/access/break-glass", Map.of("reason", "It cannot wait.")));
        }
        return in(state, people, pair);
    }

    Made make(String state) {
        var people = People.next(state);
        var full = FullCase.open(
                        karaf.as(OFFICER),
                        karaf.as(state.equals("excluding") ? COLLEAGUE : TEAM_LEADER),
                        Clock.systemUTC(),
                        people.report())
                .withSanctuary();
        // while nothing keeps them from the team
        var proposed = outside(people, false);
        var outside = outside(people, true);
        var pair = in(state, people, new Pair(full.value("case"), full.value("report"), people.phone()));
        var others = People.next(state);
        var counter = pairOnce(state, others);
        return new Made(
                full,
                pair,
                proposed,
                outside,
                counter,
                Casework.by(karaf.as(CALL_CENTRE)).report(others.counter()),
                CaseOrders.waiting(karaf, pair.caseRef()));
    }

    private String pairOnce(String state, People people) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(people.report());
        return state.equals("apart")
                ? caseRef
                : in(state, people, new Pair(caseRef, "", people.phone())).caseRef();
    }

    private Pair in(String state, People people, Pair pair) {
        switch (state) {
            case "named" -> name(pair.caseRef());
            case "basic" -> nameForBasicInformation(pair.caseRef());
            case "handed-over" -> handTo(pair.caseRef(), "b.choudhury");
            case "apart" -> keepApart(people, pair.caseRef());
            case "decided" -> {
                var first = Casework.by(karaf.as(OFFICER))
                        .read(pair.caseRef())
                        .json()
                        .at("/reports/0");
                return new Pair(pair.caseRef(), first.asText(), pair.phone());
            }
            default -> assertThat(state).isIn("plain", "excluding", "linked", "alone");
        }
        return pair;
    }

    private void name(String caseRef) {
        for (var who : List.of(
                "b.choudhury", "i.rahman", "m.adeyemi", "n.gillespie", "o.haddad", "e.ferreira", "h.lindqvist")) {
            done(caseRef, "/access", who);
        }
        done(caseRef, "/access/end", "e.ferreira");
        done(caseRef, "/exclusions", "h.lindqvist");
    }

    private void nameForBasicInformation(String caseRef) {
        for (var who : List.of(CALL_CENTRE, OTHER_TEAM)) {
            succeeded(karaf.as(TEAM_LEADER)
                    .post(
                            CASES + caseRef + "/access",
                            Map.of("staff", who, "reason", "Takes her calls.", "extent", "BASIC")));
        }
    }

    private void done(String caseRef, String part, String who) {
        succeeded(karaf.as(TEAM_LEADER)
                .post(CASES + caseRef + part, Map.of("staff", who, "reason", "To show who may see it.")));
    }

    /** The alleged perpetrator reports too, and an officer of the same team opens that case apart. */
    private void keepApart(People people, String caseRef) {
        var report = Casework.by(karaf.as(CALL_CENTRE)).report(people.counter());
        var opener = karaf.as(COLLEAGUE);
        succeeded(opener.post(
                "/api/da/counter-allegations/" + report,
                () -> opener.get("/api/da/triage/" + report),
                Map.of("counterTo", caseRef, "leadOfficer", "e.ferreira", "reviewer", "m.adeyemi")));
    }

    private void handTo(String caseRef, String owner) {
        var leader = karaf.as(TEAM_LEADER);
        succeeded(leader.put(
                CASES + caseRef + "/owner",
                () -> leader.get(CASES + caseRef),
                Map.of("owner", owner, "reason", "Knows the family.")));
    }

    /** What two people said of a report of people with no connection, or one of them. */
    private String outside(People people, boolean confirmed) {
        var report = people.report();
        report.put("connection", "NONE");
        report.put("behaviours", List.of());
        var path = "/api/da/triage/" + Casework.by(karaf.as(OFFICER)).report(report);
        var officer = karaf.as(OFFICER);
        var outside = Map.of("outcome", "OUTSIDE", "reason", "No connection.", "signposting", "The neighbour team.");
        decide(officer, path, "/decision", outside);
        if (confirmed) {
            decide(karaf.as(COLLEAGUE), path, "/confirmation", Map.of("agree", true, "reason", "No connection."));
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void decide(Rest officer, String path, String part, Map<String, ?> decision) {
        succeeded(officer.post(path + part, () -> officer.get(path), decision));
    }

    private static void succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    }
}
