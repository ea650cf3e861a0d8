package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;

/**
 * One good request for each operation of the module {@code sanctuary}.
 *
 * <p>The blanks: <code>{case}</code>; a <code>{request}</code> with a <code>{work}</code> that is planned and an
 * <code>{orderedWork}</code>; a request that is <code>{done}</code> and one to be <code>{withdrawn}</code>; a <code>{loan}</code>; an entry that is <code>{wrong}</code>; a
 * <code>{repair}</code>; <code>{now}</code> as an instant.
 */
public final class SanctuaryRequests {

    private static final String CASE = "cases/{case}/";
    private static final String REQUEST = CASE + "requests/{request}";

    private static final String ASKED =
            """
            {"why":"He kept a key.","consent":"GIVEN","perpetratorLivesThere":"NO","arsonThreat":"NOT_KNOWN",
             "atHome":"The children after four.","access":"By appointment.","fitter":"FEMALE"}""";

    private static final String ASSESSED =
            """
            {"assessedAt":"{now}","assessor":"POLICE","points":[{"place":"FRONT_DOOR","weak":true,"note":"The frame gives."}],
             "recommended":["LOCKS","DOOR_CHAIN"],"raiseToPolice":false,"note":"By their own form."}""";

    private static final String WORK =
            """
            {"measure":"LOCKS","why":"He kept a key.","where":"FRONT_DOOR","quantity":1,"perpetratorLivesThere":"NO","estimatePence":9500}""";

    private static final String DAMAGE =
            """
            {"reportedAt":"{now}","damaged":"ENTRANCE_DOOR","where":"FRONT_DOOR","leavesAtRisk":"YES","note":"Kicked in."}""";

    public static final List<Request> ALL = List.of(
            get("READ_OFFER", CASE + "offer"),
            get("LIST_REQUESTS", CASE + "requests"),
            post("ASK_SANCTUARY", CASE + "requests", ASKED, 201),
            post(
                    "SAY_WHO_LIVES_THERE",
                    REQUEST + "/perpetrator-lives-there",
                    "{\"perpetratorLivesThere\":\"NO\",\"note\":\"He took his things.\"}",
                    201),
            post(
                    "CONSIDER_LAW",
                    REQUEST + "/legal-considerations",
                    "{\"implications\":\"He may come in.\",\"advice\":\"Legal\",\"goAhead\":true}",
                    201),
            post("ASSESS_HOME", REQUEST + "/assessments", ASSESSED, 201),
            post("PLAN_WORK", REQUEST + "/works", WORK, 201),
            post("ORDER_WORK", REQUEST + "/works/{work}/order", "", 201),
            get("PRINT_WORK", REQUEST + "/works/{orderedWork}/order.pdf"),
            post(
                    "RECORD_WORK_STEP",
                    REQUEST + "/works/{orderedWork}/steps",
                    "{\"step\":\"VISIT_FAILED\",\"at\":\"{now}\",\"note\":\"Nobody was in.\"}",
                    201),
            post(
                    "REVIEW_REQUEST",
                    CASE + "requests/{done}/reviews",
                    "{\"safer\":\"YES\",\"note\":\"She sleeps again.\",\"more\":false}",
                    201),
            post("WITHDRAW_REQUEST", CASE + "requests/{withdrawn}/withdrawal", "{\"reason\":\"She moves.\"}", 201),
            post("SEAL_SANCTUARY_ENTRY", CASE + "entries/{wrong}/seal", "{\"reason\":\"Another case's.\"}", 201),
            get("LIST_EQUIPMENT", CASE + "equipment"),
            post(
                    "LEND_EQUIPMENT",
                    CASE + "equipment",
                    "{\"measure\":\"SAFE_PHONE\",\"label\":\"phone 7\",\"lentAt\":\"{now}\",\"note\":\"With a charger.\"}",
                    201),
            post(
                    "TAKE_BACK_EQUIPMENT",
                    CASE + "equipment/{loan}/return",
                    "{\"at\":\"{now}\",\"lost\":false,\"note\":\"Unbroken.\"}",
                    201),
            get("LIST_REPAIRS", CASE + "repairs"),
            post("REPORT_DAMAGE", CASE + "repairs", DAMAGE, 201),
            post(
                    "RECORD_REPAIR_STEP",
                    CASE + "repairs/{repair}/steps",
                    "{\"step\":\"VISIT_FAILED\",\"at\":\"{now}\",\"note\":\"Nobody was in.\"}",
                    201),
            get("READ_REPAIR_COST", CASE + "repairs/{repair}/cost"),
            post(
                    "RECORD_REPAIR_COST",
                    CASE + "repairs/{repair}/cost",
                    "{\"pence\":12345,\"cause\":\"PERPETRATORS_VIOLENCE\"}",
                    201));

    private SanctuaryRequests() {}
}
