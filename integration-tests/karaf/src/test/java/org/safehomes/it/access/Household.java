package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Rest;

/** A household that shares nothing with any other: its own home, people and telephone. */
record Household(int number, Map<String, String> blanks) {

    /** Of the team, and linked to every one of these perpetrators. */
    static final List<String> EXCLUDED = List.of("a.kowalczyk", "t.marlowe");

    /** Opens a case about it in one world, with a note in it, and lets another report wait. */
    static Household withCase(World world, int number) {
        var household = new Household(number, new HashMap<>());
        var work = Casework.by(world.as(OFFICER));
        var caseRef = work.openCase(household.report());
        household.blanks.put("case", caseRef);
        household.blanks.put("report", work.report(household.report()));
        household.blanks.put("note", work.add(caseRef, "notes", Map.of("kind", "FACT", "text", "She is well.")));
        household.makeSafer(world.as(OFFICER));
        return household;
    }

    /**
     * She asks to be safer at home, and it is assessed. Nothing is planned, because no register has her home, and nothing ordered, which
     * the host would have in one world alone.
     */
    private void makeSafer(Rest officer) {
        blanks.put("request", made(officer, "ASK_SANCTUARY"));
        made(officer, "CONSIDER_LAW");
        made(officer, "ASSESS_HOME");
    }

    /** @return the id of what it made */
    private String made(Rest officer, String action) {
        var request = Requests.of(action).filled(this::value);
        var answer = officer.post(request.path(), request.body());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(request.status());
        return answer.json().path("id").asText();
    }

    String home() {
        return "9990000%05d".formatted(1_000 + number);
    }

    String person() {
        return "p-%05d".formatted(20_000 + number);
    }

    String phone() {
        return "07700 9%05d".formatted(number);
    }

    Map<String, Object> report() {
        var report = Borough.report(
                Map.of("name", "Nadine Osei", "person", person(), "phone", phone(), "home", home()),
                Map.of("name", "Kieran Walsh", "person", person() + "-b", "home", home()));
        report.put("exclude", EXCLUDED);
        return report;
    }

    /** What a blank of a request stands for; an entry that only a fuller case would have is one that is nowhere. */
    String value(String blank) {
        var today = World.NOW.atZone(ZoneOffset.UTC).toLocalDate();
        return switch (blank) {
            case "now" -> World.NOW.minus(Duration.ofHours(1)).toString();
            case "later" -> World.NOW.plus(Duration.ofDays(2)).toString();
            case "today" -> today.toString();
            case "soon" -> today.plusDays(14).toString();
            default -> blanks.getOrDefault(blank, "E-0000000000000000");
        };
    }
}
