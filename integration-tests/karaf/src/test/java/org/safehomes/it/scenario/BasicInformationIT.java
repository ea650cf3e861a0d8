package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.CALL_CENTRE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Somebody needs to know that there is a case, who leads it and how to make contact safely, and no more. */
class BasicInformationIT {

    private static final String PHONE = "020 7946 0190";

    private static String path(String caseRef, String part) {
        return "/api/da/cases/" + caseRef + part;
    }

    private static String openCase(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report(
                Map.of("name", "Nadine Osei", "person", "p-0001", "phone", PHONE, "age", 34, "home", Borough.HOME),
                Map.of("name", "Kieran Walsh", "person", "p-0002", "age", 36, "home", Borough.HOME)));
        work.recordSafeContact(
                caseRef,
                Map.of(
                        "methods",
                        List.of("PHONE"),
                        "number",
                        "020 7946 0191",
                        "voicemail",
                        false,
                        "venue",
                        "The library in Harbour Street",
                        "note",
                        "Not now means call tomorrow."));
        return caseRef;
    }

    private static void add(SafeHomes karaf, String caseRef, String staff) {
        var added = karaf.as(TEAM_LEADER)
                .post(
                        path(caseRef, "/access"),
                        Map.of("staff", staff, "reason", "Takes her calls.", "extent", "BASIC"));
        assertThat(added.status()).as(added.toString()).isEqualTo(204);
    }

    @Test
    @Upholds("AC-1")
    void theCallCentreFindsWhoLeadsTheCaseWhenTheSurvivorRingsBack(SafeHomes karaf) {
        var caseRef = openCase(karaf);
        var adviser = karaf.as(CALL_CENTRE);
        assertThat(found(adviser)).doesNotContain(caseRef);

        add(karaf, caseRef, CALL_CENTRE);
        assertThat(found(adviser)).contains(caseRef);
        var basic = adviser.get(path(caseRef, "/basic"));
        assertThat(basic.status()).as(basic.toString()).isEqualTo(200);
        assertThat(basic.json().path("owner").asText()).isEqualTo(OFFICER);
        assertThat(basic.json().path("open").asBoolean()).isTrue();
        assertThat(basic.json().at("/safeContact/number").asText()).isEqualTo("020 7946 0191");
        assertThat(basic.text()).contains("Not now").doesNotContain("Osei", "Walsh", "library", Borough.HOME);

        var ended = karaf.as(TEAM_LEADER)
                .post(path(caseRef, "/access/end"), Map.of("staff", CALL_CENTRE, "reason", "Has moved on."));
        assertThat(ended.status()).isEqualTo(204);
        assertThat(found(adviser)).doesNotContain(caseRef);
        assertThat(adviser.get(path(caseRef, "/basic")).fingerprint())
                .isEqualTo(adviser.get(path("C-0000000000000000", "/basic")).fingerprint());
    }

    private static String found(Rest reader) {
        var answer = reader.post("/api/da/basic-search", Map.of("phone", PHONE));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text();
    }

    @Test
    @Upholds("AC-1")
    void forEveryOtherOperationTheCaseIsNotThere(SafeHomes karaf) {
        var caseRef = openCase(karaf);
        var colleague = karaf.as(OTHER_TEAM);
        var before = colleague.get("/api/da/cases?limit=200").text();
        add(karaf, caseRef, OTHER_TEAM);

        assertThat(colleague.get(path(caseRef, "/basic")).status()).isEqualTo(200);
        assertThat(colleague.get("/api/da/cases?limit=200").text()).isEqualTo(before);
        for (var part : List.of(
                "",
                "/survivor",
                "/timeline",
                "/contacts",
                "/notes",
                "/safe-contact",
                "/incidents",
                "/marac",
                "/file-mark",
                "/risk-assessments")) {
            assertThat(colleague.get(path(caseRef, part)).fingerprint())
                    .as(part)
                    .isEqualTo(colleague.get(path("C-0000000000000000", part)).fingerprint());
        }
        var access = karaf.as(TEAM_LEADER).get(path(caseRef, "/access"));
        assertThat(access.text()).contains("\"extent\":\"BASIC\"");
    }
}
