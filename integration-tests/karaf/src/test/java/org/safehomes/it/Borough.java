package org.safehomes.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.safehomes.it.karaf.Canary;

/** People of the sample borough, and reports about them. All of them are invented. */
public final class Borough {

    /** An officer of the team that reports go to. */
    public static final String OFFICER = "s.okafor";

    /** Another officer of that team. */
    public static final String COLLEAGUE = "j.penhallow";

    /** An officer of that team who is a household member, and the alleged perpetrator, at {@link #LINKED_HOME}. */
    public static final String LINKED_OFFICER = "t.marlowe";

    /** The line manager of all three. */
    public static final String TEAM_LEADER = "g.whitcombe";

    /** An officer of another team. */
    public static final String OTHER_TEAM = "b.choudhury";

    /** Somebody who takes reports in and sees no case. */
    public static final String CALL_CENTRE = "n.gillespie";

    /** Somebody who reads the audit trail and sees no case. */
    public static final String AUDITOR = "o.haddad";

    /** A home with a joint tenancy. */
    public static final String HOME = "999000000001";

    /** The home that the linked officer lives in. */
    public static final String LINKED_HOME = "999000000002";

    private static final AtomicInteger REPORTED = new AtomicInteger();

    private Borough() {}

    /**
     * A report by phone about a couple in the home with the joint tenancy, with enough to call it domestic abuse. Of these two
     * nothing was said before, so what other tests did is not about them.
     */
    public static Map<String, Object> report() {
        int number = REPORTED.incrementAndGet();
        var key = number + "-" + System.nanoTime();
        return report(
                Map.of(
                        "name",
                        "Nadine Osei",
                        "person",
                        "p-her-" + key,
                        "phone",
                        "07700 8%05d".formatted(number),
                        "age",
                        34,
                        "home",
                        HOME),
                Map.of(
                        "name",
                        "Kieran Walsh",
                        "person",
                        "p-him-" + key,
                        "phone",
                        Canary.PHONE,
                        "age",
                        36,
                        "home",
                        HOME));
    }

    /** The same about the two who hold that joint tenancy. */
    public static Map<String, Object> reportOfTenants() {
        return report(
                Map.of("name", "Nadine Osei", "person", "p-0001", "phone", Canary.PHONE, "age", 34, "home", HOME),
                Map.of("name", "Kieran Walsh", "person", "p-0002", "age", 36, "home", HOME));
    }

    /** A report about the household of the linked officer. */
    public static Map<String, Object> reportAboutLinkedOfficer() {
        return report(
                Map.of("name", "Rosalind Marlowe", "person", "p-0004", "age", 51, "home", LINKED_HOME),
                Map.of("name", "Theo Marlowe", "person", "p-0005", "age", 49, "home", LINKED_HOME));
    }

    /** A report by phone of a survivor, which names the {@link Canary}. */
    public static Map<String, Object> report(Map<String, Object> survivor, Map<String, Object> perpetrator) {
        var report = new LinkedHashMap<String, Object>();
        report.put("channel", "PHONE");
        report.put("reporterKind", "SURVIVOR");
        report.put("immediateRisk", "NO");
        report.put("survivor", survivor);
        report.put("perpetrator", perpetrator);
        report.put("connection", "INTIMATE");
        report.put("behaviours", List.of("CONTROLLING_OR_COERCIVE", "ECONOMIC"));
        report.put(
                "whatHappened",
                "He keeps her bank card and reads her messages. Her friend " + Canary.NAME + " of " + Canary.ADDRESS
                        + " knows.");
        report.put("reporter", Canary.NAME + " " + Canary.EMAIL);
        report.put("survivorKnows", "YES");
        return report;
    }
}
