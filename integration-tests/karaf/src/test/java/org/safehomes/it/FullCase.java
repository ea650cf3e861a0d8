package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/**
 * A case with one of everything that a request of {@link Requests} names, and a report that waits. Made by those requests
 * themselves, each of which expects to succeed.
 */
public final class FullCase {

    /** Always as long, so that a body made of a seed is the same but for the moment. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String ROOT = "/api/da/";

    private final Rest leader;
    private final Clock clock;
    private final Map<String, String> blanks = new HashMap<>();

    private FullCase(Rest leader, Clock clock) {
        this.leader = leader;
        this.clock = clock;
    }

    /**
     * Opens one.
     *
     * @param officer takes the report in and owns the case
     * @param leader does the rest: a manager who may see it
     * @param clock that of the system
     */
    public static FullCase open(Rest officer, Rest leader, Clock clock) {
        return open(officer, leader, clock, Borough.report());
    }

    /** Opens one that grows out of a report of its own, as does the one that waits. */
    public static FullCase open(Rest officer, Rest leader, Clock clock, Map<String, Object> report) {
        var full = new FullCase(leader, clock);
        var work = Casework.by(officer);
        full.blanks.put("case", work.openCase(report));
        full.blanks.put("report", work.report(report));
        // a letter before it is known what is safe: the line manager looks at it and ends that task by hand
        work.add(
                full.value("case"),
                "contacts",
                Map.of("at", full.value("now"), "method", "LETTER", "outcome", "SENT", "note", "By the old way."));
        full.blanks.put("task", full.task("UNSAFE_CONTACT"));
        full.add("WRITE_NOTE", "note");
        full.add("ASSESS_RISK", "assessment");
        // after the assessment, so that a new one is due
        full.add("RECORD_INCIDENT", "incident");
        full.add("RECORD_INCIDENT", "sameIncident");
        full.add("PREPARE_MARAC_REFERRAL", "unsent");
        full.send("RECORD_MARAC_SENDING");
        full.blanks.put("referral", full.blanks.get("unsent"));
        full.send("RECORD_MARAC_MEETING");
        full.blanks.put("action", full.action());
        full.add("PREPARE_MARAC_REFERRAL", "unsent");
        full.blanks.put("look", full.look());
        full.add("DECIDE_SHARING", "decision");
        full.add("PREPARE_LETTER", "letter");
        full.add("PREPARE_LETTER", "unsentLetter");
        full.blanks.put("order", full.value("task"));
        full.add("OFFER_SUPPORT", "support");
        // enforcement is proposed on these
        full.add("RECORD_PERPETRATOR_STEPS", "steps");
        return full;
    }

    /** The same, with an order that waits in place of something that is none. */
    public FullCase withOrder(String reference) {
        blanks.put("order", reference);
        return this;
    }

    /** The same, with one of everything of the sanctuary module, for which the host gets orders. */
    public FullCase withSanctuary() {
        blanks.putAll(FullSanctuary.in(leader, this::value));
        return this;
    }

    /** A request about this case, as of now. */
    public Request filled(Request request) {
        return request.filled(this::value);
    }

    /** Sends a filled request with another body, against the version that its record has now. */
    public Answer send(Request filled, byte[] body, String mediaType) {
        var headers = new HashMap<>(Map.of("Content-Type", mediaType));
        if (filled.guarded()) {
            var record = filled.path().contains(blanks.get("report")) ? "triage/" + blanks.get("report") : casePath();
            headers.put("If-Match", read(record).header("ETag"));
        }
        return leader.send(filled.method(), filled.path(), headers, Optional.of(body));
    }

    /** Everything that a change of the case or of the waiting report would show in. */
    public String state() {
        return String.join(
                "\n",
                List.of(
                        read(casePath()).text(),
                        read(casePath() + "/timeline").text(),
                        read(casePath() + "/access").text(),
                        read("triage/" + blanks.get("report")).text()));
    }

    /** What a blank of {@link Requests} stands for here. */
    public String value(String blank) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return switch (blank) {
            case "now" -> INSTANT.format(now);
            case "later" -> INSTANT.format(now.plusSeconds(172_800));
            case "today" -> today.toString();
            case "soon" -> today.plusDays(14).toString();
            default -> Optional.ofNullable(blanks.get(blank)).orElseThrow(() -> new IllegalStateException(blank));
        };
    }

    private void add(String action, String blank) {
        blanks.put(blank, send(action).json().path("id").asText());
    }

    private Answer send(String action) {
        var request = filled(Requests.of(action));
        var answer = leader.send(request.method(), request.path(), Map.of(), Optional.of(request.body()));
        assertThat(answer.status()).as("%s: %s", action, answer).isEqualTo(request.status());
        return answer;
    }

    private String task(String kind) {
        return Pages.of(leader, ROOT + "tasks?scope=TEAM")
                .filter(task -> task.path("about").asText().equals(blanks.get("case")))
                .filter(task -> task.path("kind").asText().equals(kind))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private String action() {
        return Answer.stream(read(casePath() + "/marac-referrals").json().path("items"))
                .flatMap(referral -> Answer.stream(referral.path("meetings")))
                .flatMap(meeting -> Answer.stream(meeting.path("actions")))
                .map(action -> action.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The leader sees the case already: somebody of another team breaks the glass. */
    private String look() {
        var request = filled(Requests.of("BREAK_GLASS"));
        var answer = leader.as("k.tran").post(request.path(), request.body());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(request.status());
        return answer.json().path("id").asText();
    }

    private String casePath() {
        return "cases/" + blanks.get("case");
    }

    private Answer read(String path) {
        var answer = leader.get(ROOT + path);
        assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
        return answer;
    }
}
