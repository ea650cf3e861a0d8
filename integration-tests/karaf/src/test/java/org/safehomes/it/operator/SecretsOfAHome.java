package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Database;
import org.safehomes.it.karaf.Rest;

/** What is said of a home that is made safer, in words that nothing else would write; and what the rows about it show. */
final class SecretsOfAHome {

    /** Each in another kind of field. */
    static final List<String> CANARIES = List.of(
            "pebblewick",
            "larkenfold",
            "mossbrindle",
            "quagglesby",
            "ruddlestone",
            "snapperdene",
            "withyhollow",
            "yarrowmarsh",
            "bodkinsworth",
            "cobblewhistle");

    /** What is neutral to whoever sees a row: references, states, kinds, staff and figures, and no sentence. */
    private static final String NEUTRAL = "[A-Za-z0-9._/:-]*";

    /** What tells of a home or of what is done there. */
    private static final List<String> TELLING = List.of(Borough.HOME, "EMER-", "GENL-", "LOCK", "DOOR", "WINDOW");

    private final Rest officer;
    private final String root;

    private SecretsOfAHome(Rest officer, String caseRef) {
        this.officer = officer;
        this.root = "/api/sanctuary/cases/" + caseRef + "/";
    }

    static void tell(Rest officer, String caseRef) {
        new SecretsOfAHome(officer, caseRef).tellAll();
    }

    private void tellAll() {
        var request = ask("He came back to pebblewick.");
        add(
                "requests/" + request + "/legal-considerations",
                Map.of("implications", "So said mossbrindle.", "advice", "bodkinsworth Law", "goAhead", true));
        add(
                "requests/" + request + "/assessments",
                Map.of(
                        "assessedAt",
                        Instant.now().toString(),
                        "assessor",
                        "POLICE",
                        "raiseToPolice",
                        false,
                        "note",
                        "The snapperdene gives."));
        var work = add(
                "requests/" + request + "/works",
                Map.of("measure", "LOCKS", "why", "For quagglesby.", "where", "FRONT_DOOR", "quantity", 1));
        add("requests/" + request + "/works/" + work + "/order", Map.of());
        var repair = add(
                "repairs",
                Map.of(
                        "reportedAt",
                        Instant.now().toString(),
                        "damaged",
                        "ENTRANCE_DOOR",
                        "where",
                        "FRONT_DOOR",
                        "leavesAtRisk",
                        "YES",
                        "note",
                        "With a ruddlestone."));
        add(
                "repairs/" + repair + "/steps",
                Map.of("step", "VISIT_FAILED", "at", Instant.now().toString(), "note", "At the cobblewhistle."));
        add("repairs/" + repair + "/cost", Map.of("pence", 12_345, "cause", "PERPETRATORS_VIOLENCE"));
        add("requests/" + ask("Nothing.") + "/withdrawal", Map.of("reason", "She goes to withyhollow."));
        add("entries/" + ask("Nothing.") + "/seal", Map.of("reason", "It is yarrowmarsh's."));
        assertThat(officer.get(root + "requests").text()).contains("pebblewick", "larkenfold", "mossbrindle");
    }

    private String ask(String why) {
        return add(
                "requests",
                Map.of(
                        "why",
                        why,
                        "consent",
                        "GIVEN",
                        "perpetratorLivesThere",
                        "NO",
                        "arsonThreat",
                        "YES",
                        "atHome",
                        "larkenfold after four."));
    }

    private String add(String part, Map<String, Object> body) {
        var answer = officer.post(root + part, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** The rows of the module and of its orders show when something was, and nothing of what. */
    static void areNotInItsRows(Database database, String caseRef) throws SQLException {
        try {
            for (var table : List.of("sn_entry", "sn_clock", "sh_order")) {
                var shown = shown(database, table);
                assertThat(shown).as(table).contains(caseRef).allSatisfy(value -> assertThat(value)
                        .matches(NEUTRAL)
                        .doesNotContainIgnoringCase(TELLING.toArray(CharSequence[]::new)));
            }
        } finally {
            database.release();
        }
    }

    /** Every value that is no sealed one. */
    private static List<String> shown(Database database, String table) throws SQLException {
        var shown = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    var value = sealed(columns.getColumnType(i)) ? null : rows.getString(i);
                    if (value != null) {
                        shown.add(value);
                    }
                }
            }
        }
        return shown;
    }

    private static boolean sealed(int type) {
        return type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY;
    }
}
