package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.guarded;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One good request for each operation of the module {@code da}.
 *
 * <p>The blanks: <code>{case}</code> and <code>{report}</code>; the entries <code>{note}</code>, <code>{incident}</code>,
 * <code>{sameIncident}</code>, <code>{task}</code>, <code>{referral}</code> that was sent, <code>{unsent}</code> that was
 * not, and <code>{action}</code> of MARAC; a <code>{look}</code> through broken glass; an <code>{order}</code> for the host; <code>{decision}</code> to share, and on it
 * <code>{letter}</code> and <code>{unsentLetter}</code>; <code>{now}</code> and <code>{later}</code> as instants, <code>{today}</code> and
 * <code>{soon}</code> as days.
 */
public final class DaRequests {

    private static final String REPORT = "triage/{report}";
    private static final String CASE = "cases/{case}";
    private static final String NEW_NOTE = "{\"kind\":\"FACT\",\"text\":\"She is safe tonight.\"}";
    private static final String WHO = "{\"staff\":\"n.gillespie\",\"reason\":\"Knows the family.\"}";
    private static final String OWNER =
            """
            {"owner":"s.okafor","reason":"Is back.","preferenceMet":"NO","explanation":"She asked for him by name."}""";
    private static final String WHY = "{\"reason\":\"It belongs elsewhere.\"}";
    private static final String SETTLED = "{\"decision\":\"WAS_DONE\",\"reason\":\"The contractor has it.\"}";
    private static final String HOW = "{\"how\":\"Called on Tuesday.\"}";

    private static final String COUNTER = "counter-allegations/{report}";
    private static final String AGAINST =
            "{\"counterTo\":\"{case}\",\"leadOfficer\":\"e.ferreira\",\"reviewer\":\"m.adeyemi\"}";
    private static final String REVIEW = "{\"judgement\":\"JUSTIFIED\",\"reason\":\"It could not wait.\"}";

    private static final String NEW_REPORT =
            """
            {"channel":"PHONE","reporterKind":"NEIGHBOUR","immediateRisk":"NO",
             "survivor":{"name":"Nadine Osei","home":"999000000001","age":34},
             "connection":"INTIMATE","behaviours":["PHYSICAL_OR_SEXUAL","ECONOMIC"],"exclude":["t.marlowe"],
             "children":[{"name":"Ama","age":7,"experiences":"YES"}],"survivorAgreed":"NOT_KNOWN","homelessApplicant":"NO",
             "lettings":{"alone":"YES","supportOffered":"YES","securityOffered":"NOT_KNOWN","note":"At the sign-up."}}""";

    private static final String ASSESSMENT = "{\"assessedAt\":\"{now}\",\"answers\":"
            + IntStream.rangeClosed(1, 24)
                    .mapToObj(number ->
                            "{\"question\":%d,\"answer\":\"%s\"}".formatted(number, number <= 15 ? "YES" : "NOT_KNOWN"))
                    .collect(Collectors.joining(",", "[", "]"))
            + ",\"judgement\":{\"level\":\"HIGH\",\"rationale\":\"He has found her before.\"}}";

    private static final String ACCEPTED =
            """
            {"instrument":"DASH","version":"2009","assessedAt":"{now}","assessor":"Harbour Outreach","level":"MEDIUM",
             "score":11,"summary":"She plans to leave.","judgement":{"level":"HIGH","rationale":"He knows the day."}}""";

    private static final String INCIDENT =
            """
            {"happenedAt":"{now}","toldBy":"SURVIVOR","samePeople":true,"behaviours":["STALKING"],
             "knownTo":"Harbour Outreach","whatHappened":"He waited outside her work."}""";

    private static final String REFERRAL =
            """
            {"referrerContact":"020 7946 0110","concerns":"He has found her twice.","judgement":"It is getting worse.",
             "consent":"GIVEN","basis":{"article6":"VITAL_INTERESTS","condition":"Safeguarding of individuals at risk",
             "proportionality":"Only what keeps her safe.","withoutConsent":"Not needed."},
             "survivorAware":false,"notToldReason":"He reads her messages.","afraidOf":"His brother.",
             "safeToTalkTo":"Her sister.","unsafeToTalkTo":"His mother.","previousMarac":"None is known.",
             "furtherPerpetrators":[{"name":"Dele Walsh","age":40}],
             "children":[{"name":"Ama","age":7,"school":"Harbour Primary","related":"YES","experiences":"NOT_KNOWN"}]}""";

    private static final String RECEIVED =
            "{\"agency\":\"Harbour Outreach\",\"referredOn\":\"{today}\",\"note\":\"Told by telephone.\"}";

    private static final String SENDING = "{\"sentAt\":\"{now}\",\"sentTo\":\"The coordinator's secure mailbox\"}";

    private static final String MEETING =
            """
            {"heldOn":"{today}","guidance":"Change the locks first.",
             "actions":[{"what":"Order new locks","owner":"s.okafor","dueOn":"{soon}"}]}""";

    private static final String AGENCY_MEETING =
            """
            {"state":"HELD","agencies":["Harbour Outreach","Harbour Primary"],"on":"{today}",
             "outcome":"The school watches the gate."}""";

    private static final String SHARING =
            """
            {"share":true,"recipient":{"kind":"SPECIALIST_SERVICE","name":"Harbour Outreach","address":"Secure mailbox"},
             "what":"How to reach her safely.","why":"She asked for their help.","agreement":"The borough's agreement",
             "consent":"GIVEN","basis":{"article6":"PUBLIC_TASK","condition":"Safeguarding of individuals at risk",
             "special":{"article9":"SUBSTANTIAL_PUBLIC_INTEREST","criminal":true,"schedule1":"SAFEGUARDING"},
             "proportionality":"Only what they need.","withoutConsent":"She is at risk."}}""";

    private static final String WITHDRAWAL = "{\"decision\":\"{decision}\",\"said\":\"Not now.\"}";

    private static final String EXPLANATION =
            "{\"on\":\"{today}\",\"topics\":[\"CONFIDENTIALITY\",\"ITS_LIMITS\"],\"note\":\"In Twi.\"}";

    private static final String BARRED =
            """
            {"tie":"REPRESENTATIVE","name":"Quayside Law","address":"5 Quay Street, Northtown","reason":"They wrote for him."}""";

    private static final String LETTER =
            "{\"decision\":\"{decision}\",\"title\":\"Request\",\"paragraphs\":[\"Please call her on Tuesday.\"]}";

    private static final List<Request> FIRST = List.of(
            post("REPORT", "reports", NEW_REPORT, 201),
            get("LIST_TRIAGE", "triage?limit=2&cursor=abc"),
            get("READ_REPORT", REPORT),
            get("MATCH_REPORT", REPORT + "/matches"),
            guarded("DECIDE_TRIAGE", "POST", REPORT + "/decision", "{\"outcome\":\"NEW\"}", 200),
            guarded("CONFIRM_OUTSIDE", "POST", REPORT + "/confirmation", "{\"agree\":false,\"reason\":\"x\"}", 200),
            guarded("REASSESS_REPORT", "POST", REPORT + "/reassessment", WHY, 200),
            get("MATCH_COUNTER", COUNTER + "/matches"),
            guarded("OPEN_COUNTER", "POST", COUNTER, AGAINST, 204),
            get("LIST_COUNTERS", "counter-allegations"),
            get("LIST_CASES", "cases"),
            post("SEARCH_CASES", "cases/search", "{\"home\":\"999000000001\"}", 200),
            get("READ_CASE", CASE),
            guarded("ASSIGN_CASE", "PUT", CASE + "/owner", OWNER, 200),
            get("READ_SAFE_CONTACT", CASE + "/safe-contact"),
            guarded(
                    "RECORD_SAFE_CONTACT",
                    "PUT",
                    CASE + "/safe-contact",
                    """
                    {"methods":["PHONE","IN_PERSON"],"number":"020 7946 0102","voicemail":false,
                     "windows":[{"days":["TUESDAY"],"from":"10:00","until":"14:00"}],"venue":"The library"}""",
                    204),
            post("ASK_CONTACT", CASE + "/contacts/check", "{\"method\":\"LETTER\",\"at\":\"{now}\"}", 200),
            post(
                    "RECORD_CONTACT",
                    CASE + "/contacts",
                    "{\"at\":\"{now}\",\"method\":\"PHONE\",\"outcome\":\"REACHED\",\"note\":\"She is well.\"}",
                    201),
            get("LIST_CONTACTS", CASE + "/contacts"),
            post("WRITE_NOTE", CASE + "/notes", NEW_NOTE, 201),
            get("LIST_NOTES", CASE + "/notes"),
            post("CORRECT_NOTE", CASE + "/notes/{note}/correction", NEW_NOTE, 201),
            post("SEAL_ENTRY", CASE + "/entries/{note}/seal", WHY, 201),
            get("READ_QUESTIONS", "risk-questions"),
            get("LIST_ASSESSMENTS", CASE + "/risk-assessments"),
            post("ASSESS_RISK", CASE + "/risk-assessments", ASSESSMENT, 201),
            post("ACCEPT_ASSESSMENT", CASE + "/risk-assessments/accepted", ACCEPTED, 201),
            post(
                    "POSTPONE_ASSESSMENT",
                    CASE + "/risk-assessments/postponement",
                    "{\"until\":\"{later}\",\"reason\":\"She is in hospital.\"}",
                    204),
            get("LIST_INCIDENTS", CASE + "/incidents"),
            post("RECORD_INCIDENT", CASE + "/incidents", INCIDENT, 201),
            post(
                    "MATCH_INCIDENT",
                    CASE + "/incidents/{incident}/same",
                    "{\"sameAs\":\"{sameIncident}\",\"reason\":\"Both speak of Monday.\"}",
                    201),
            get("DECIDE_MARAC", CASE + "/marac"),
            get("LIST_MARAC_REFERRALS", CASE + "/marac-referrals"),
            post("PREPARE_MARAC_REFERRAL", CASE + "/marac-referrals", REFERRAL, 201),
            post("RECEIVE_MARAC_REFERRAL", CASE + "/marac-referrals/received", RECEIVED, 201),
            get("READ_MARAC_PACK", CASE + "/marac-referrals/{referral}/pack"),
            get("PRINT_MARAC_PACK", CASE + "/marac-referrals/{referral}/pack.pdf"),
            post("RECORD_MARAC_SENDING", CASE + "/marac-referrals/{unsent}/sending", SENDING, 201),
            post("RECORD_MARAC_MEETING", CASE + "/marac-referrals/{referral}/meetings", MEETING, 201),
            post("FINISH_MARAC_ACTION", CASE + "/marac-actions/{action}/completion", HOW, 201),
            get("LIST_AGENCY_MEETINGS", CASE + "/agency-meetings"),
            post("RECORD_AGENCY_MEETING", CASE + "/agency-meetings", AGENCY_MEETING, 201),
            get("LIST_SHARING_DECISIONS", CASE + "/sharing-decisions"),
            post("DECIDE_SHARING", CASE + "/sharing-decisions", SHARING, 201),
            get("LIST_LETTERS", CASE + "/letters"),
            post("PREPARE_LETTER", CASE + "/letters", LETTER, 201),
            get("PRINT_LETTER", CASE + "/letters/{letter}/letter.pdf"),
            post("CHECK_LETTER", CASE + "/letters/{letter}/check", "", 200),
            post("SEND_LETTER", CASE + "/letters/{letter}/sending", "{\"lifeAtRisk\":\"He is near.\"}", 201),
            post("CANCEL_LETTER", CASE + "/letters/{unsentLetter}/cancellation", WHY, 201),
            get("LIST_DISCLOSURES", CASE + "/disclosures"),
            post("WITHDRAW_CONSENT", CASE + "/sharing-decisions/withdrawals", WITHDRAWAL, 201),
            post("EXPLAIN_CONFIDENTIALITY", CASE + "/confidentiality", EXPLANATION, 201),
            get("LIST_BARRED_RECIPIENTS", CASE + "/barred-recipients"),
            post("BAR_RECIPIENT", CASE + "/barred-recipients", BARRED, 201),
            get("READ_SUBJECT_ACCESS_REPLY", "subject-access-reply"),
            get("READ_ACCESS", CASE + "/access"),
            post("GRANT_ACCESS", CASE + "/access", WHO, 204),
            post("END_ACCESS", CASE + "/access/end", WHO, 204),
            post("EXCLUDE", CASE + "/exclusions", WHO, 204),
            post("BREAK_GLASS", CASE + "/access/break-glass", WHY, 201),
            get("LIST_LOOKS", CASE + "/access/break-glass"),
            post("REVIEW_LOOK", CASE + "/access/break-glass/{look}/review", REVIEW, 201),
            post("DECLARE_LINK", "links", "{\"person\":\"p-9999\"}", 204),
            get("READ_TIMELINE", CASE + "/timeline"),
            get("READ_CLOSING", CASE + "/closing"),
            get("LIST_HOST_ORDERS", "host-orders"),
            post("SETTLE_HOST_ORDER", "host-orders/{case}/{order}/settlement", SETTLED, 204),
            get("READ_SURVIVOR", CASE + "/survivor"),
            post("DECIDE_ANONYMITY", CASE + "/anonymity", WHY, 200),
            guarded("LIFT_ANONYMITY", "POST", CASE + "/anonymity/lifting", WHY, 204),
            get("READ_FILE_MARK", CASE + "/file-mark"),
            post("PUT_FILE_MARK", CASE + "/file-mark", WHY, 201),
            post("REMOVE_FILE_MARK", CASE + "/file-mark/removal", WHY, 201),
            get("READ_BASIC", CASE + "/basic"),
            post("FIND_BASIC", "basic-search", "{\"phone\":\"020 7946 0101\"}", 200),
            get("LIST_TASKS", "tasks?scope=TEAM"),
            post("FINISH_TASK", "tasks/{case}/{task}/completion", HOW, 204));

    /** All of them, part by part; a blank is filled by what a part before it made. */
    public static final List<Request> ALL = Stream.of(
                    FIRST,
                    SurvivorRequests.ALL,
                    SafeguardingRequests.ALL,
                    LegalRequests.ALL,
                    AccountabilityRequests.ALL,
                    WorkListRequests.ALL)
            .flatMap(List::stream)
            .toList();

    private DaRequests() {}

    /** Those that say something in a body. */
    public static Stream<Request> withBody() {
        return ALL.stream().filter(request -> !request.body().isEmpty());
    }

    /** The request for one operation. */
    public static Request of(String action) {
        return ALL.stream()
                .filter(request -> request.action().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
