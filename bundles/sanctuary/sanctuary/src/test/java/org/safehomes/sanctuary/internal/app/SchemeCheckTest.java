package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** Health tells of whatever would make every order fail, and which key it is. */
class SchemeCheckTest {

    private final Map<String, String> set = new HashMap<>(Map.of(
            "sanctuary.measures", "locks,door chain,CCTV doorbells",
            "sanctuary.measures-open", "false",
            "sanctuary.letterbox-only-for-arson", "true",
            "sanctuary.own-works", "false",
            "sanctuary.emergency-when-perpetrator-gone", "true",
            "sanctuary.eligibility", "general-needs,sheltered",
            "sanctuary.provider", "Gaia Centre",
            "repair.emergency-hours", "24",
            "repair.dedicated-code", "true"));

    private Optional<String> missing() {
        return new SchemeCheck(key -> {
                    if (!set.containsKey(key)) {
                        throw new Unavailable(key);
                    }
                    return parameter(key, Optional.of(set.get(key)).filter(value -> !value.equals("-")));
                })
                .missing();
    }

    private static Parameter parameter(String key, Optional<String> value) {
        return new Parameter(
                key,
                "SA-1",
                value,
                "",
                value.isPresent() ? Origin.POLICY : Origin.NOT_SET,
                List.of(),
                "Northgate's policy",
                LocalDate.of(2026, 1, 1),
                "");
    }

    @Test
    void nothing_is_missing_where_all_can_be_read() {
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sanctuary.measures",
                "sanctuary.measures-open",
                "sanctuary.letterbox-only-for-arson",
                "sanctuary.own-works",
                "sanctuary.emergency-when-perpetrator-gone",
                "sanctuary.eligibility",
                "sanctuary.provider",
                "repair.emergency-hours",
                "repair.dedicated-code"
            })
    void a_key_that_the_councils_bundle_does_not_have_is_named(String key) {
        set.remove(key);
        assertThat(missing().orElseThrow()).contains("The parameter " + key + " cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanctuary.measures|locks,portcullis",
                "sanctuary.eligibility|tenants,friends",
                "sanctuary.own-works|perhaps",
                "sanctuary.own-works|-",
                "repair.emergency-hours|soon",
                "repair.emergency-hours|0"
            })
    @Upholds("SA-1")
    @Upholds("SA-8")
    void a_value_that_means_nothing_is_named(String key, String value) {
        set.put(key, value);
        assertThat(missing().orElseThrow()).contains("The parameter " + key);
    }

    @Test
    void a_policy_may_leave_its_provider_and_its_measures_open() {
        set.put("sanctuary.provider", "-");
        set.put("sanctuary.measures", "-");
        assertThat(missing()).isEmpty();
    }
}
