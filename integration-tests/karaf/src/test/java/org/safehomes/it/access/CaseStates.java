package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.FullCase;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;

/** The cases that the relations of the table are about, each made anew by the officer who owns it and their line manager. */
final class CaseStates {

    private static final String CASES = "/api/da/cases/";

    private final SafeHomes karaf;
    private int made;

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
     */
    record Made(FullCase full, Pair pair, String proposed, String outside) {}

    /** No more than a case and a report, for what lists show. */
    Pair pair(String state) {
        var phone = nextPhone();
        var work = Casework.by(karaf.as(OFFICER));
        return in(state, new Pair(work.openCase(report(state, phone)), work.report(report(state, phone)), phone));
    }

    Made make(String state) {
        var phone = nextPhone();
        var full = FullCase.open(
                karaf.as(OFFICER),
                karaf.as(state.equals("excluding") ? COLLEAGUE : TEAM_LEADER),
                Clock.systemUTC(),
                report(state, phone));
        var pair = in(state, new Pair(full.value("case"), full.value("report"), phone));
        return new Made(full, pair, outside(state, false), outside(state, true));
    }

    private String nextPhone() {
        return "07700 900%03d".formatted(made++);
    }

    private Pair in(String state, Pair pair) {
        switch (state) {
            case "named" -> name(pair.caseRef());
            case "handed-over" -> handTo(pair.caseRef(), "b.choudhury");
            case "call-centre" -> handTo(pair.caseRef(), "n.gillespie");
            case "decided" -> {
                var first = Casework.by(karaf.as(OFFICER))
                        .read(pair.caseRef())
                        .json()
                        .at("/reports/0");
                return new Pair(pair.caseRef(), first.asText(), pair.phone());
            }
            default -> assertThat(state).isIn("plain", "excluding", "linked");
        }
        return pair;
    }

    private static Map<String, Object> report(String state, String phone) {
        var report = state.equals("linked") ? Borough.reportAboutLinkedOfficer() : Borough.report();
        var survivor = new HashMap<String, Object>((Map<String, ?>) cast(report.get("survivor")));
        survivor.put("phone", phone);
        report.put("survivor", survivor);
        if (state.equals("excluding")) {
            report.put("exclude", List.of("a.kowalczyk", TEAM_LEADER));
        }
        return report;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> cast(Object map) {
        return (Map<String, ?>) map;
    }

    private void name(String caseRef) {
        for (var who : List.of(
                "b.choudhury", "i.rahman", "m.adeyemi", "n.gillespie", "o.haddad", "e.ferreira", "h.lindqvist")) {
            done(caseRef, "/access", who);
        }
        done(caseRef, "/access/end", "e.ferreira");
        done(caseRef, "/exclusions", "h.lindqvist");
    }

    private void done(String caseRef, String part, String who) {
        succeeded(karaf.as(TEAM_LEADER)
                .post(CASES + caseRef + part, Map.of("staff", who, "reason", "To show who may see it.")));
    }

    private void handTo(String caseRef, String owner) {
        var leader = karaf.as(TEAM_LEADER);
        succeeded(leader.put(
                CASES + caseRef + "/owner",
                leader.get(CASES + caseRef),
                Map.of("owner", owner, "reason", "Knows the family.")));
    }

    /** What two people said of a report of people with no connection, or one of them. */
    private String outside(String state, boolean confirmed) {
        var report = report(state, "07700 900999");
        report.put("connection", "NONE");
        report.put("behaviours", List.of());
        var path = "/api/da/triage/" + Casework.by(karaf.as(OFFICER)).report(report);
        var officer = karaf.as(OFFICER);
        var outside = Map.of("outcome", "OUTSIDE", "reason", "No connection.", "signposting", "The neighbour team.");
        succeeded(officer.post(path + "/decision", officer.get(path), outside));
        if (confirmed) {
            var second = karaf.as(COLLEAGUE);
            succeeded(second.post(
                    path + "/confirmation", second.get(path), Map.of("agree", true, "reason", "No connection.")));
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    }
}
