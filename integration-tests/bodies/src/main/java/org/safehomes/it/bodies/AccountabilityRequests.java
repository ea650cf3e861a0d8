package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;

/** One good request for each operation about the perpetrator, money and complaints. */
final class AccountabilityRequests {

    private static final String CASE = "cases/{case}";
    private static final String PERPETRATOR = CASE + "/perpetrator";

    private static final String STEPS =
            """
            {"on":"{today}","done":[
             {"step":"SURVIVOR_VIEWS_HEARD","words":"She wants him kept away."},
             {"step":"AGENCIES_CONSULTED","words":"They agree.","with":["Harbour Outreach"]},
             {"step":"REFERRED_FOR_HELP","words":"He wants to stop.","with":[]},
             {"step":"MANAGER_CONSULTED","words":"Agreed."},
             {"step":"LEGAL_CONSULTED","words":"An injunction is open."},
             {"step":"RISK_TO_THOSE_LEFT_ASSESSED","words":"Nobody is left."},
             {"step":"PROPORTIONALITY_ASSESSED","words":"Less has failed."},
             {"step":"EQUALITY_ASSESSED","words":"Nothing stands against it."},
             {"step":"HELP_ASKED_FOR","words":"He asked at the desk."}],
             "whereabouts":{"perpetrator":"IN_THE_HOME","survivor":"ELSEWHERE","dependants":"NOBODY"}}""";

    private static final String CONTACT =
            """
            {"at":"{now}","about":"TENANCY","startedBy":"PERPETRATOR","words":"He asked about his boiler."}""";

    private static final String ENFORCEMENT =
            """
            {"state":"PROPOSED","measure":"INJUNCTION","touches":["OUR_HOME"],"why":"He comes back at night."}""";

    private static final String PAUSE =
            """
            {"months":1,"why":"She has no money of her own.","agreement":"She wants it."}""";

    private static final String HELP =
            """
            {"on":"{today}","kind":"VOUCHER","what":"Food for a week","pence":5000,"newHomeAfterFleeing":false,
             "note":"From the fund."}""";

    private static final String COMPLAINT =
            """
            {"state":"RECEIVED","from":"SOMEBODY_FOR_THE_SURVIVOR","name":"Ola Brightwell","words":"Nobody called back.",
             "adjustments":["Large print"]}""";

    static final List<Request> ALL = List.of(
            get("READ_PERPETRATOR", PERPETRATOR),
            post("RECORD_PERPETRATOR_STEPS", PERPETRATOR + "/steps", STEPS, 201),
            get("LIST_PERPETRATOR_STEPS", PERPETRATOR + "/steps"),
            post(
                    "ASK_PERPETRATOR_CONTACT",
                    PERPETRATOR + "/contact-check",
                    "{\"about\":\"TENANCY\",\"startedBy\":\"US\"}",
                    200),
            post("RECORD_PERPETRATOR_CONTACT", PERPETRATOR + "/contacts", CONTACT, 201),
            get("LIST_PERPETRATOR_CONTACTS", PERPETRATOR + "/contacts"),
            post("PROPOSE_ENFORCEMENT", CASE + "/enforcement", ENFORCEMENT, 201),
            get("LIST_ENFORCEMENT", CASE + "/enforcement"),
            post("PAUSE_COURT_ACTION", CASE + "/court-pause", PAUSE, 201),
            get("LIST_COURT_PAUSES", CASE + "/court-pause"),
            post("GIVE_PRACTICAL_HELP", CASE + "/practical-help", HELP, 201),
            get("LIST_PRACTICAL_HELP", CASE + "/practical-help"),
            post("RECORD_COMPLAINT", CASE + "/complaints", COMPLAINT, 201),
            get("LIST_COMPLAINTS", CASE + "/complaints"));

    private AccountabilityRequests() {}
}
