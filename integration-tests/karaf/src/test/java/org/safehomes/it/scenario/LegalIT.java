package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.client.ApiException;
import org.safehomes.it.client.api.GrantOffersApi;
import org.safehomes.it.client.api.ProtectiveOrdersApi;
import org.safehomes.it.client.api.TenancyAdviceApi;
import org.safehomes.it.client.model.NewGrantOffer;
import org.safehomes.it.client.model.NewProtectiveOrder;
import org.safehomes.it.client.model.ProtectiveOrderKind;
import org.safehomes.it.client.model.ProtectiveOrderLasting;
import org.safehomes.it.client.model.ProtectiveOrderState;
import org.safehomes.it.client.model.Tenure;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The police give a notice, a court makes an order, and the home that the two hold together: what the law says is shown, not decided. */
class LegalIT {

    /** The Thursday before Easter, noon in London. */
    private static final Instant THURSDAY = Instant.parse("2026-04-02T11:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(THURSDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    @Test
    @Upholds("TL-3")
    void aNoticeIsHeardWithinTheHoursThatCountAndTheOrderAfterItLastsAsLongAsTheLawAllows(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        var path = "/api/da/cases/" + caseRef + "/orders";

        var wrong = karaf.as(OFFICER)
                .post(path, Map.of("kind", "DVPN", "state", "MADE", "on", "2026-04-03", "by", "Northtown police"));
        assertThat(wrong.status()).as(wrong.toString()).isEqualTo(422);
        assertThat(wrong.wrongFields()).containsExactlyInAnyOrder("/on", "/servedAt");
        var unheard = karaf.as(OFFICER)
                .post(path, Map.of("kind", "DVPO", "state", "ENDED", "on", "2026-04-02", "by", "Northtown court"));
        assertThat(unheard.wrongFields()).containsExactly("/concerning");

        var notice = work.add(
                caseRef,
                "orders",
                Map.of(
                        "kind", "DVPN",
                        "state", "MADE",
                        "on", "2026-04-02",
                        "servedAt", THURSDAY.toString(),
                        "by", "Northtown police",
                        "terms", "He must leave the flat.",
                        "copies", List.of("Northtown police")));
        // Good Friday, Easter Sunday and Easter Monday do not count; the Saturday does
        var hearing = work.list(caseRef, "orders").get(0).path("hearing");
        assertThat(hearing.path("due").asText()).isEqualTo("2026-04-07T11:00:00Z");
        assertThat(hearing.path("decision").path("clauses").toString()).contains("W11");
        assertThat(task(karaf, OFFICER, "MINE", caseRef, "NOTICE_HEARING")
                        .path("due")
                        .asText())
                .isEqualTo("2026-04-07T11:00:00Z");
        assertThat(task(karaf, OFFICER, "MINE", caseRef, "NOTICE_HEARING").toString())
                .doesNotContain("leave the flat", "Northtown");

        karaf.setClock(Instant.parse("2026-04-07T09:00:00Z"));
        for (var tooFew : List.of("2026-04-19", "2026-05-05")) {
            var refused = karaf.as(OFFICER).post(path, dvpo(notice, tooFew));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
            assertThat(refused.json().path("rule").asText()).isEqualTo("TL-3");
        }
        work.add(caseRef, "orders", dvpo(notice, "2026-05-04"));
        var order = work.list(caseRef, "orders").get(0);
        assertThat(work.list(caseRef, "orders")).hasSize(1);
        assertThat(order.path("kind").asText()).isEqualTo("DVPO");
        assertThat(order.path("inForce").asBoolean()).isTrue();
        assertThat(order.path("endsOn").asText()).isEqualTo("2026-05-04");
        assertThat(order.at("/limits/outcome").asBoolean()).isTrue();
        assertThat(order.path("steps")).hasSize(2);
        assertThat(work.tasks("MINE", caseRef)).contains("ORDER_ENDS").doesNotContain("NOTICE_HEARING");

        karaf.advanceClock(Duration.ofSeconds(1));
        work.add(
                caseRef,
                "orders",
                Map.of("kind", "DVPO", "state", "BREACHED", "concerning", notice, "on", "2026-04-07", "by", "Police"));
        assertThat(work.list(caseRef, "orders").get(0).path("law").toString())
                .contains("record it among the incidents");
        karaf.advanceClock(Duration.ofSeconds(1));
        work.add(
                caseRef,
                "orders",
                Map.of("kind", "DVPO", "state", "DISCHARGED", "concerning", notice, "on", "2026-04-07", "by", "Court"));
        assertThat(work.list(caseRef, "orders").get(0).path("inForce").asBoolean())
                .isFalse();
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("ORDER_ENDS");
        assertThat(work.list(caseRef, "timeline").toString()).contains("Order (dvpo) discharged");

        var hidden = karaf.as(OTHER_TEAM).get(path);
        var missing = karaf.as(OTHER_TEAM).get("/api/da/cases/C-0000000000000000/orders");
        assertThat(hidden.status()).isEqualTo(missing.status()).isEqualTo(404);
    }

    private static Map<String, Object> dvpo(String notice, String until) {
        return Map.of(
                "kind", "DVPO",
                "state", "MADE",
                "concerning", notice,
                "on", "2026-04-07",
                "by", "Northtown Magistrates' Court",
                "lasts", "UNTIL_DAY",
                "endsOn", until);
    }

    @Test
    @Upholds("TL-3")
    void anOrderThatEndsIsBroughtUpInTimeAndAMissedEndComesBeforeTheLineManager(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        var order = new LinkedHashMap<String, Object>(Map.of(
                "kind", "NON_MOLESTATION",
                "state", "MADE",
                "on", "2026-04-01",
                "by", "Northtown Family Court",
                "lasts", "UNTIL_DAY",
                "endsOn", "2026-09-30"));
        var id = work.add(caseRef, "orders", order);
        // fourteen days before the last day, at the close of office
        assertThat(task(karaf, OFFICER, "MINE", caseRef, "ORDER_ENDS")
                        .path("due")
                        .asText())
                .isEqualTo("2026-09-16T16:00:00Z");

        karaf.advanceClock(Duration.ofSeconds(1));
        order.put("concerning", id);
        order.put("endsOn", "2026-10-30");
        work.add(caseRef, "orders", order);
        assertThat(task(karaf, OFFICER, "MINE", caseRef, "ORDER_ENDS")
                        .path("due")
                        .asText())
                .as("an extension moves the reminder")
                .isEqualTo("2026-10-16T16:00:00Z");

        karaf.setClock(Instant.parse("2026-10-16T16:00:00Z"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Casework.by(karaf.as(TEAM_LEADER)).tasks("MINE", caseRef))
                .contains("MISSED_ORDER"));

        // made elsewhere: recorded all the same, and nothing is said that is not known
        work.add(
                caseRef,
                "orders",
                Map.of(
                        "kind",
                        "DAPO",
                        "state",
                        "MADE",
                        "on",
                        "2026-04-01",
                        "by",
                        "A court",
                        "area",
                        "Hilltown",
                        "lasts",
                        "UNTIL_FURTHER_ORDER"));
        var dapo = work.list(caseRef, "orders").get(1);
        assertThat(dapo.at("/available/outcome").asText()).isEqualTo("NOT_KNOWN");
        assertThat(dapo.path("inForce").asBoolean()).isTrue();
        assertThat(dapo.has("endsOn")).isFalse();
    }

    @Test
    @Upholds("TL-1")
    @Upholds("TL-5")
    @Upholds("AN-1")
    void whatNoticeWouldDoIsSaidBeforeItIsGiven(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());

        var unknown = options(karaf, caseRef);
        assertThat(unknown.path("hostAnswered").asBoolean()).isTrue();
        assertThat(unknown.at("/host/0/joint").asBoolean()).isTrue();
        assertThat(unknown.at("/notice/outcome").asText()).isEqualTo("NOT_KNOWN");
        assertThat(unknown.has("earliestEnd")).isFalse();
        assertThat(unknown.path("options").findValuesAsText("kind"))
                .containsExactly("NOTICE", "TRANSFER_BY_COURT", "COURT_ORDER", "PRIVATE_SECTOR");
        assertThat(unknown.path("advice").toString()).contains("independent legal advice");
        assertThat(unknown.toString()).doesNotContain("p-0001", "p-0002", "Osei", "Walsh");

        var half = karaf.as(OFFICER).post("/api/da/cases/" + caseRef + "/tenancy-facts", Map.of("period", "WEEKLY"));
        assertThat(half.wrongFields()).containsExactly("/periodBegins");
        work.add(caseRef, "tenancy-facts", Map.of("fixedUntil", "2026-04-02"));
        assertThat(options(karaf, caseRef).at("/notice/outcome").asText()).isEqualTo("INEFFECTIVE");
        karaf.advanceClock(Duration.ofSeconds(1));
        work.add(
                caseRef,
                "tenancy-facts",
                Map.of("tenure", "SECURE", "period", "WEEKLY", "periodBegins", "2026-03-30", "lifetimeTenant", "YES"));
        var known = options(karaf, caseRef);
        assertThat(known.at("/notice/outcome").asText()).isEqualTo("ENDS_FOR_BOTH");
        assertThat(known.path("earliestEnd").asText()).isEqualTo("2026-05-03");

        var notice = new LinkedHashMap<String, Object>(Map.of("by", "SURVIVOR", "servedOn", "2026-04-02"));
        var path = "/api/da/cases/" + caseRef + "/notices";
        var unwarned = karaf.as(OFFICER).post(path, notice);
        assertThat(unwarned.status()).as(unwarned.toString()).isEqualTo(409);
        assertThat(unwarned.json().path("rule").asText()).isEqualTo("TL-1");
        notice.put("warnedOn", "2026-04-01");
        assertThat(karaf.as(OFFICER).post(path, notice).status())
                .as("nothing is planned for after it")
                .isEqualTo(409);
        notice.put("newGrant", "A secure tenancy of the same flat from 4 May.");
        notice.put("endsOn", "2026-05-02");
        work.add(caseRef, "notices", notice);
        var given = options(karaf, caseRef).at("/notices/0");
        assertThat(given.path("earliestEnd").asText()).isEqualTo("2026-05-03");
        assertThat(given.path("tooShort").asBoolean()).isTrue();
        assertThat(given.path("effect").toString()).contains("court order is still needed");
    }

    @Test
    @Upholds("TL-2")
    @Upholds("TL-4")
    @Upholds("TL-6")
    void noticeByThePerpetratorAlertsTheOwnerAndTheNewGrantIsNoLesserOne(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "notices", Map.of("by", "PERPETRATOR", "servedOn", "2026-04-01"));

        var alert = task(karaf, OFFICER, "MINE", caseRef, "PERPETRATOR_NOTICE");
        assertThat(alert.path("due").asText()).isEqualTo(THURSDAY.toString());
        assertThat(alert.path("overdue").asBoolean()).as("at once").isTrue();

        var path = "/api/da/cases/" + caseRef + "/grant-offers";
        var offer = new LinkedHashMap<String, Object>(
                Map.of("tenure", "FLEXIBLE", "on", "2026-05-04", "connectedWithAbuse", true));
        var unknown = karaf.as(OFFICER).post(path, offer);
        assertThat(unknown.status())
                .as("whether she is a lifetime tenant is not known")
                .isEqualTo(409);
        work.add(caseRef, "tenancy-facts", Map.of("lifetimeTenant", "YES"));
        var lesser = karaf.as(OFFICER).post(path, offer);
        assertThat(lesser.status()).as(lesser.toString()).isEqualTo(409);
        assertThat(lesser.json().path("rule").asText()).isEqualTo("TL-2");
        assertThat(lesser.json().path("reasons").toString()).contains("s81ZA");
        assertThat(work.tasks("MINE", caseRef)).contains("PERPETRATOR_NOTICE");

        // the day of the grant decides: one of before the section was in force
        offer.put("on", "2021-10-31");
        work.add(caseRef, "grant-offers", offer);
        offer.put("on", "2021-11-01");
        assertThat(karaf.as(OFFICER).post(path, offer).status()).isEqualTo(409);
        offer.putAll(Map.of("tenure", "SECURE", "on", "2026-05-04"));
        work.add(caseRef, "grant-offers", offer);
        assertThat(work.list(caseRef, "grant-offers")).hasSize(2).allSatisfy(one -> assertThat(
                        one.at("/decision/outcome").asBoolean())
                .isTrue());
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("PERPETRATOR_NOTICE");
    }

    /** A client that knows only the document finds its way too. */
    @Test
    void aGeneratedClientRecordsAnOrderAndReadsWhatCanBecomeOfTheHome(SafeHomes karaf) throws ApiException {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        var officer = GeneratedClient.of(karaf, OFFICER);
        var orders = new ProtectiveOrdersApi(officer.api());
        orders.recordProtectiveOrder(
                caseRef,
                new NewProtectiveOrder()
                        .kind(ProtectiveOrderKind.OCCUPATION)
                        .state(ProtectiveOrderState.MADE)
                        .on(LocalDate.of(2026, 4, 1))
                        .by("Northtown Family Court")
                        .lasts(ProtectiveOrderLasting.UNTIL_EVENT),
                UUID.randomUUID().toString());
        new GrantOffersApi(officer.api())
                .recordGrantOffer(
                        caseRef,
                        new NewGrantOffer()
                                .tenure(Tenure.SECURE)
                                .on(LocalDate.of(2026, 5, 4))
                                .connectedWithAbuse(true),
                        UUID.randomUUID().toString());

        assertThat(orders.listProtectiveOrders(caseRef).getItems())
                .singleElement()
                .satisfies(order -> assertThat(order.getInForce()).isTrue());
        assertThat(new TenancyAdviceApi(officer.api())
                        .readTenancyOptions(caseRef)
                        .getOptions())
                .hasSize(4);
    }

    private static JsonNode options(SafeHomes karaf, String caseRef) {
        Answer answer = karaf.as(OFFICER).get("/api/da/cases/" + caseRef + "/tenancy-options");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode task(SafeHomes karaf, String staff, String scope, String caseRef, String kind) {
        return Pages.of(karaf.as(staff), "/api/da/tasks?scope=" + scope)
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
