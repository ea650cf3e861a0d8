package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.COLLEAGUE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.Database;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.operator.TableContents;
import org.safehomes.kernel.rule.Upholds;

/**
 * Two systems, seeded alike, at the same moment; one has cases in disjoint households, the other has none. Whoever has no need
 * to know asks both the same, and not a byte differs.
 */
@Upholds("AC-1")
@Upholds("AC-2")
@Upholds("AN-2")
class PairedWorldsIT {

    /** More pairs are more sequences about these: what is hidden makes every list of the one world slower to read. */
    private static final int MOST_HOUSEHOLDS = 250;

    private static final int PAIRS = Integer.getInteger("safehomes.worlds.pairs", 500);

    private static final List<String> OUTSIDERS = List.of(
            "b.choudhury", // an officer of another team
            "i.rahman", // who leads it
            "n.gillespie", // the call centre
            "o.haddad", // the auditor
            "h.lindqvist", // a manager far above
            "a.kowalczyk", // of the team, and excluded
            "t.marlowe", // of the team, and excluded
            AccessTable.NOBODY);

    @Test
    void nobodyWithoutNeedToKnowCanTellAWorldWithCasesFromOneWithout(Databases databases)
            throws IOException, SQLException {
        var households = Math.max(1, Math.min(MOST_HOUSEHOLDS, PAIRS / OUTSIDERS.size()));
        var filled = databases.empty("world_with");
        var empty = databases.empty("world_without");
        int told;
        try (var with = World.start(filled);
                var without = World.start(empty)) {
            var hidden = IntStream.range(0, households)
                    .mapToObj(number -> Household.withCase(with, number))
                    .toList();
            for (int pair = 0; pair < PAIRS; pair++) {
                var outsider = OUTSIDERS.get(pair % OUTSIDERS.size());
                var sequence = Sequence.about(hidden.get(pair / OUTSIDERS.size() % households), pair);
                assertThat(sequence.sentBy(with.as(outsider)).answers())
                        .as("pair %d: %s", pair, outsider)
                        .isEqualTo(sequence.sentBy(without.as(outsider)).answers());
            }
            assertThat(with.metricSeries()).isNotEmpty().isEqualTo(without.metricSeries());
            told = whatAColleagueIsTold(with, without, hidden.get(0));
        }
        assertThat(hostTables(filled)).isNotEmpty().isEqualTo(hostTables(empty));
        write(households, told);
    }

    /** That the comparison sees a difference where there is one: somebody of the team sees these cases. */
    private static int whatAColleagueIsTold(World with, World without, Household household) {
        var sequence = Sequence.about(household, 0);
        var there = sequence.sentBy(with.as(COLLEAGUE)).answers();
        var elsewhere = sequence.sentBy(without.as(COLLEAGUE)).answers();
        var differing = IntStream.range(0, Sequence.LENGTH)
                .filter(i -> !there.get(i).equals(elsewhere.get(i)))
                .boxed()
                .toList();
        // the lists, the three look-ups, the case, the report and the requests to be safer at home
        assertThat(differing).contains(0, 1, 3, 4, 5, 6, 7, 12);
        return differing.size();
    }

    private static Map<String, List<String>> hostTables(Database database) throws SQLException {
        return TableContents.of(database).digestsByTable().entrySet().stream()
                .filter(table -> table.getKey().toLowerCase(Locale.ROOT).startsWith("hr_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static void write(int households, int told) throws IOException {
        var file = System.getProperty("safehomes.worlds.results", "");
        if (file.isEmpty()) {
            return;
        }
        Files.writeString(
                Path.of(file),
                """
                # Paired worlds

                Two running systems on %s, seeded alike, with the clock at the same moment; one with cases in %d disjoint households,
                the other with none. %d pairs of a household and somebody without need to know of it, %d requests each, sent to both.
                Status, headers and bodies were compared to the byte: no difference. The series of the metrics and the rows of the
                host's tables were the same in both. Somebody of the cases' own team got %d different answers of %d, so the comparison
                sees one where there is one.

                Who asked: %s.

                Masked, because it is random by nature:
                %s
                The metrics' figures, which count every request and the machine's own memory and time.
                """
                        .formatted(
                                System.getProperty("safehomes.it.database", "derby"),
                                households,
                                PAIRS,
                                Sequence.LENGTH,
                                told,
                                Sequence.LENGTH,
                                String.join(", ", OUTSIDERS),
                                Transcript.MASKED.stream()
                                        .map(mask -> "- " + mask)
                                        .collect(Collectors.joining("\n"))));
    }
}
