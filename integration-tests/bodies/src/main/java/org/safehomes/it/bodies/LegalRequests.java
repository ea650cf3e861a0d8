package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;

/** Good requests about orders and the tenancy. They name no blank of their own. */
final class LegalRequests {

    private static final String CASE = "cases/{case}";

    private static final String ORDER =
            """
            {"kind":"NON_MOLESTATION","state":"MADE","on":"{today}","servedAt":"{now}","by":"Northtown Family Court",
             "area":"Northtown","lasts":"UNTIL_DAY","endsOn":"{soon}","against":"Dele Walsh",
             "terms":"He must not come near her home.","copies":["Northtown police"],"note":"Her solicitor sent it."}""";

    private static final String FACTS =
            """
            {"tenure":"SECURE","joint":"YES","period":"WEEKLY","periodBegins":"{today}","noticeInFixedTerm":"NO",
             "socialHousing":"YES","lifetimeTenant":"YES","mediationAsked":"NO","note":"As signed in March."}""";

    private static final String NOTICE =
            """
            {"by":"SURVIVOR","servedOn":"{today}","warnedOn":"{today}","newGrant":"A secure tenancy of the same home.",
             "note":"She brought it herself."}""";

    private static final String OFFER =
            """
            {"tenure":"SECURE","on":"{soon}","connectedWithAbuse":true,"lifetimeTenant":"YES",
             "sameTenure":"It is the same.","note":"Of the home where she lives."}""";

    static final List<Request> ALL = List.of(
            get("LIST_PROTECTIVE_ORDERS", CASE + "/orders"),
            post("RECORD_PROTECTIVE_ORDER", CASE + "/orders", ORDER, 201),
            get("READ_TENANCY_OPTIONS", CASE + "/tenancy-options"),
            post("RECORD_TENANCY_FACTS", CASE + "/tenancy-facts", FACTS, 201),
            post("RECORD_TENANCY_NOTICE", CASE + "/notices", NOTICE, 201),
            get("LIST_GRANT_OFFERS", CASE + "/grant-offers"),
            post("RECORD_GRANT_OFFER", CASE + "/grant-offers", OFFER, 201));

    private LegalRequests() {}
}
