package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.guarded;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;

/** One good request for each operation of the work with the survivor. They need no blanks but those of {@link DaRequests}. */
final class SurvivorRequests {

    private static final String CASE = "cases/{case}";

    private static final String PREFERENCES =
            """
            {"officerGender":"WOMAN","officerEthnicOrigin":"Ghanaian","interpreter":{"language":"SPOKEN","which":"Twi"},
             "formats":["LARGE_PRINT"],"oneOfficerBecause":"She is afraid of groups.","note":"Asante Twi."}""";

    private static final String STAFF_RISK =
            """
            {"assessedAt":"{now}","places":["HOME","ELSEWHERE"],"hazards":"He may come back.",
             "precautions":"Two officers, by day.","validUntil":"{later}","outcome":"NOT_ALONE"}""";

    private static final String MEETING =
            """
            {"state":"HELD","at":"{now}","place":"OFFICE","where":"The small room","placeReason":"She knows it.",
             "officers":["s.okafor","j.penhallow"],"interpreter":"PROFESSIONAL","formats":["LARGE_PRINT"],
             "withoutReason":"She reads well today.","lifeAtRisk":"He is near.",
             "held":{"distressing":true,"note":"She wants to stay."}}""";

    private static final String PLAN =
            """
            {"staying":"OWN_HOME","stayingNote":"The back room.","immediateDanger":"NO","perpetrator":"NEARBY",
             "perpetratorNote":"At his brother's.","pregnant":"NOT_KNOWN","childrenPresent":"YES",
             "needs":[{"need":"EXTRA_SECURITY","needed":"YES","note":"A letter box that does not burn."},
              {"need":"REFUGE","needed":"NO"}],
             "contactEveryDays":3,"agreed":"A word at the door means not now."}""";

    static final List<Request> ALL = List.of(
            get("READ_PREFERENCES", CASE + "/preferences"),
            guarded("RECORD_PREFERENCES", "PUT", CASE + "/preferences", PREFERENCES, 204),
            get("LIST_STAFF_RISK_ASSESSMENTS", CASE + "/staff-risk-assessments"),
            post("ASSESS_STAFF_RISK", CASE + "/staff-risk-assessments", STAFF_RISK, 201),
            get("LIST_SURVIVOR_MEETINGS", CASE + "/meetings"),
            post("RECORD_SURVIVOR_MEETING", CASE + "/meetings", MEETING, 201),
            get("READ_SAFETY_PLAN", CASE + "/safety-plan"),
            post("RECORD_SAFETY_PLAN", CASE + "/safety-plan", PLAN, 201));

    private SurvivorRequests() {}
}
