package org.safehomes.it.bodies;

import static org.safehomes.it.bodies.Request.get;
import static org.safehomes.it.bodies.Request.post;

import java.util.List;

/**
 * Safeguarding, support, and the profile of a case. The blank: <code>{support}</code>, an offer of support. Where no directory of support
 * services is served, a key is kept as it is given.
 */
final class SafeguardingRequests {

    private static final String CASE = "cases/{case}";

    private static final String BASIS =
            """
            {"article6":"PUBLIC_TASK","special":{"criminal":true,"schedule1":"SAFEGUARDING"},
             "proportionality":"Only what they need.","withoutConsent":"The child is at risk."}""";

    private static final String REFERRAL =
            """
            {"about":"CHILD","made":true,"when":"{now}","child":"Ama",
             "recipient":{"kind":"CHILDRENS_SERVICES","name":"Harbour Children's Services"},
             "what":"What the child sees at home.","why":"She is at home when it happens.","consent":"NOT_ASKED",
             "basis":%s}"""
                    .formatted(BASIS);

    /** Of the directory that a Karaf under test comes with. */
    private static final String OFFER =
            """
            {"service":"Solace Women's Aid","directoryKey":"9ac04252-94b6-34e8-8899-061169a97f24","need":"SPECIALIST",
             "offeredAt":"{now}","atFirstContact":true,"note":"She would like to talk to them."}""";

    private static final String STEP =
            """
            {"state":"MADE","when":"{now}","consent":"GIVEN","what":"Her name and how to reach her.","selfReferral":true,
             "note":"They call on Tuesday.","basis":%s}"""
                    .formatted(BASIS);

    static final List<Request> ALL = List.of(
            get("READ_SAFEGUARDING", CASE + "/safeguarding-referrals"),
            post("RECORD_SAFEGUARDING", CASE + "/safeguarding-referrals", REFERRAL, 201),
            get("READ_SUPPORT", CASE + "/support-referrals"),
            post("OFFER_SUPPORT", CASE + "/support-referrals", OFFER, 201),
            post("RECORD_SUPPORT_STEP", CASE + "/support-referrals/{support}/states", STEP, 201),
            get("READ_PROFILE", CASE + "/profile"));

    private SafeguardingRequests() {}
}
