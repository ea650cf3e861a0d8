package org.safehomes.council.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.CouncilDataFault;
import org.safehomes.council.internal.data.CouncilDataReader;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;

/** What the data of every council must hold. The test of a council's bundle extends it and says what its policy says. */
public abstract class CouncilDataContract {

    private static final String SILENT = "*";
    private static final String NOT_SET = "not set";

    /** The council's data, read anew for each test. */
    protected CouncilData data;

    /** The council's short name. */
    protected abstract String name();

    /** The first day on which its values hold. */
    protected abstract LocalDate firstDay();

    /** Every clause number of its policy, as {@link Clauses#of} takes them. */
    protected abstract String clauses();

    /**
     * What its policy says, a line for each parameter: key, value, clauses, separated by {@code |}. Clauses {@code *} mean
     * that the policy is silent and the value is a default of this project; the value {@code not set} means that nobody says.
     */
    protected abstract String table();

    @BeforeEach
    void read() throws IOException, CouncilDataFault {
        try (var in = getClass().getResourceAsStream("/OSGI-INF/council.json")) {
            data = CouncilDataReader.read(in);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsWhatThePolicySaysOrSaysThatItIsADefault() {
        return rows().map(row -> dynamicTest(row.get(0), () -> {
            var parameter = parameter(row.get(0));
            var silent = row.get(2).equals(SILENT);
            assertThat(parameter.given().orElse(NOT_SET)).isEqualTo(row.get(1));
            assertThat(parameter.clauses()).containsExactlyElementsOf(silent ? List.of() : words(row.get(2)));
            assertThat(parameter.origin())
                    .isEqualTo(row.get(1).equals(NOT_SET) ? Origin.NOT_SET : silent ? Origin.DEFAULT : Origin.POLICY);
        }));
    }

    @Test
    void itHasTheParametersOfEveryCouncilAndNoOther() {
        assertThat(rows().map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(EveryCouncil.PARAMETERS.keySet());
        assertThat(data.parameters())
                .extracting(DatedParameter::key)
                .containsExactlyInAnyOrderElementsOf(EveryCouncil.PARAMETERS.keySet());
        assertThat(data.parameters()).allSatisfy(each -> {
            var expected = EveryCouncil.PARAMETERS.get(each.key());
            assertThat(each.type()).as(each.key()).isEqualTo(expected.type());
            assertThat(each.parameter().rule()).as(each.key()).isEqualTo(expected.rule());
            assertThat(each.parameter().unit()).as(each.key()).isEqualTo(expected.unit());
        });
    }

    @Test
    void everyClauseIsOneOfThisPolicys() {
        var clauses = Clauses.of(clauses());

        assertThat(data.parameters()).allSatisfy(each -> assertThat(clauses)
                .as(each.key())
                .containsAll(each.parameter().clauses()));
        var named = Pattern.compile("\\b[A-Z][0-9]+(\\.[0-9]+)?\\b");
        assertThat(Stream.concat(
                        Stream.of(data.policy().note()),
                        data.parameters().stream().map(each -> each.parameter().note())))
                .allSatisfy(note -> assertThat(named.matcher(note).results().map(MatchResult::group))
                        .allMatch(clauses::contains, "a clause of this policy"));
    }

    @Test
    void nothingIsSaidBeforeThePolicyHolds() {
        assertThat(data.name()).isEqualTo(name());
        assertThat(data.policy().inForceFrom()).isEqualTo(firstDay());
        assertThat(data.inForce(firstDay().minusDays(1))).isEmpty();
        assertThat(data.inForce(firstDay())).hasSameSizeAs(data.parameters());
    }

    @Test
    void theTeamIsMarkedAsTheCouncilsOwnToSet() {
        assertThat(parameter("owning-team").note()).contains("each installation sets its own");
    }

    /** The parameter in force on the first day. */
    protected Parameter parameter(String key) {
        return data.inForce(key, firstDay()).orElseThrow().parameter();
    }

    private Stream<List<String>> rows() {
        return table().lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
