package org.safehomes.it.access;

import static org.safehomes.it.Borough.HOME;
import static org.safehomes.it.Borough.LINKED_HOME;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.safehomes.it.Borough;

/**
 * A survivor and an alleged perpetrator whom no other case is about.
 *
 * @param phone the survivor is found by it, in these people's cases and no other
 */
record People(String state, String phone, Map<String, Object> survivor, Map<String, Object> perpetrator) {

    private static final AtomicInteger MADE = new AtomicInteger();

    /** New ones; for a survivor who is known to hold the home alone the couple of the register, with a phone of their own. */
    static People next(String state) {
        var number = MADE.getAndIncrement();
        var phone = "07700 9%05d".formatted(number);
        if (state.equals("alone")) {
            var report = Borough.reportAboutLinkedOfficer();
            return new People(state, phone, party(report, "survivor", phone), party(report, "perpetrator", ""));
        }
        var key = number + "-" + System.nanoTime();
        var home = state.equals("linked") ? LINKED_HOME : HOME;
        return new People(
                state,
                phone,
                Map.of("name", "Nadine Osei", "person", "p-her-" + key, "phone", phone, "age", 34, "home", home),
                Map.of("name", "Kieran Walsh", "person", "p-him-" + key, "age", 36, "home", home));
    }

    private static Map<String, Object> party(Map<String, Object> report, String side, String phone) {
        var party = new HashMap<String, Object>();
        ((Map<?, ?>) report.get(side)).forEach((name, value) -> party.put((String) name, value));
        if (!phone.isEmpty()) {
            party.put("phone", phone);
        }
        return party;
    }

    Map<String, Object> report() {
        var report = Borough.report(survivor, perpetrator);
        if (state.equals("excluding")) {
            report.put("exclude", List.of("a.kowalczyk", TEAM_LEADER));
        }
        return report;
    }

    /** The alleged perpetrator reports as survivor; somebody else in place of one whom other tests report about. */
    Map<String, Object> counter() {
        return state.equals("alone") ? next("plain").report() : Borough.report(perpetrator, survivor);
    }
}
