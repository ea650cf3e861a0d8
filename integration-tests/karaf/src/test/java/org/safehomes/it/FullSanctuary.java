package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Rest;

/**
 * One of everything that a request about the sanctuary module names, in one case. Made by those requests themselves, each of which
 * expects to succeed; so some of it is ordered, of the provider and of the host's repairs desk.
 */
final class FullSanctuary {

    private final Rest officer;
    private final UnaryOperator<String> ofTheCase;
    private final Map<String, String> blanks = new HashMap<>();

    private FullSanctuary(Rest officer, UnaryOperator<String> ofTheCase) {
        this.officer = officer;
        this.ofTheCase = ofTheCase;
    }

    /**
     * Makes it.
     *
     * @param ofTheCase what the blanks of the case itself stand for
     * @return what the module's blanks stand for
     */
    static Map<String, String> in(Rest officer, UnaryOperator<String> ofTheCase) {
        var full = new FullSanctuary(officer, ofTheCase);
        full.orderOne();
        full.blanks.put("done", full.blanks.get("request"));
        full.send("RECORD_WORK_STEP", "{\"step\":\"DONE\",\"at\":\"{now}\"}");
        full.orderOne();
        full.add("PLAN_WORK", "work");
        full.add("ASK_SANCTUARY", "withdrawn");
        full.add("ASK_SANCTUARY", "wrong");
        full.add("LEND_EQUIPMENT", "loan");
        full.add("REPORT_DAMAGE", "repair");
        return full.blanks;
    }

    /** A request whose one work is ordered, the tenancy being thought of first (SA-5). */
    private void orderOne() {
        add("ASK_SANCTUARY", "request");
        send("CONSIDER_LAW", Requests.of("CONSIDER_LAW").body());
        add("PLAN_WORK", "work");
        blanks.put("orderedWork", blanks.get("work"));
        send("ORDER_WORK", "");
    }

    private void add(String action, String blank) {
        blanks.put(blank, send(action, Requests.of(action).body()));
    }

    /** @return the id of what it made */
    private String send(String action, String body) {
        var request = Requests.of(action).saying(body).filled(this::value);
        var answer = officer.send(
                request.method(),
                request.path(),
                Map.of(),
                request.body().isEmpty() ? Optional.empty() : Optional.of(request.body()));
        assertThat(answer.status()).as("%s: %s", action, answer).isEqualTo(request.status());
        return answer.json().path("id").asText();
    }

    private String value(String blank) {
        var own = blanks.get(blank);
        return own == null ? ofTheCase.apply(blank) : own;
    }
}
