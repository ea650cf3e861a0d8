package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.rule.SecureGrant.Landlord;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.kernel.rule.Upholds;

/** TL-2 on both sides of each of its conditions, and TL-4: the day that decides is named by every rule that is dated. */
@Upholds("TL-2")
@Upholds("TL-4")
class GrantRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest(name = "{0} granted {1}, connected {2}, lifetime {3}: {4}")
    @CsvSource({
        "SECURE, 2026-03-31, true, YES, true",
        "FLEXIBLE, 2026-03-31, true, YES, false",
        "INTRODUCTORY, 2026-03-31, true, YES, false",
        "ASSURED_SHORTHOLD, 2026-03-31, true, YES, false",
        "LICENCE, 2026-03-31, true, YES, false",
        // not known is treated as yes
        "FLEXIBLE, 2026-03-31, true, NOT_KNOWN, false",
        "FLEXIBLE, 2026-03-31, true, NO, true",
        "FLEXIBLE, 2026-03-31, false, YES, true",
        // the day before the section came into force, and the day itself: the day of the grant decides
        "FLEXIBLE, 2021-10-31, true, YES, true",
        "FLEXIBLE, 2021-11-01, true, YES, false"
    })
    void a_local_authority_grants_a_lifetime_tenant_a_secure_tenancy(
            Tenure tenure, LocalDate on, boolean connected, Answer lifetime, boolean may) {
        var decision = new SecureGrant().decide(Landlord.LOCAL_AUTHORITY, on, tenure, connected, lifetime);

        assertThat(decision.outcome()).isEqualTo(may);
        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("s81ZA"));
    }

    @ParameterizedTest
    @EnumSource(Tenure.class)
    void a_housing_association_is_not_bound_and_seeks_the_same_tenure(Tenure tenure) {
        var decision = new SecureGrant().decide(Landlord.HOUSING_ASSOCIATION, TODAY, tenure, true, Answer.YES);
        var lesser = tenure != Tenure.SECURE && tenure != Tenure.ASSURED;

        assertThat(decision.outcome()).isTrue();
        assertThat(decision.reasons())
                .anyMatch(reason -> reason.contains("V4.3"))
                .hasSize(lesser ? 2 : 1);
    }

    @Test
    void what_a_landlord_is_comes_from_its_data_and_nothing_else_is_guessed() {
        assertThat(Landlord.of("local-authority")).isEqualTo(Landlord.LOCAL_AUTHORITY);
        assertThat(Landlord.of("housing-association")).isEqualTo(Landlord.HOUSING_ASSOCIATION);
        assertThatIllegalStateException().isThrownBy(() -> Landlord.of("council"));
    }

    @Test
    void every_rule_with_a_first_or_last_day_names_the_day_that_decides() {
        var rules = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.safehomes.da.internal")
                        .stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(PolicyRule.class).stream())
                        .toList();

        assertThat(rules).anyMatch(rule -> !rule.from().isEmpty());
        assertThat(rules).allSatisfy(rule -> assertThat(rule.decidedBy().isEmpty())
                .as(rule.id())
                .isEqualTo(rule.from().isEmpty() && rule.until().isEmpty()));
    }

    @PolicyRule(id = "X-1", from = "2026-01-02", until = "2026-01-03", decidedBy = "the day of the test")
    private static final class Dated {}

    @PolicyRule(id = "X-2", from = "2026-01-02")
    private static final class Unsaid {}

    @Test
    void a_version_holds_from_its_first_to_its_last_day() {
        assertThat(DatedLaw.inForce(Dated.class, LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(DatedLaw.inForce(Dated.class, LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(DatedLaw.inForce(Dated.class, LocalDate.of(2026, 1, 3))).isTrue();
        assertThat(DatedLaw.inForce(Dated.class, LocalDate.of(2026, 1, 4))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DatedLaw.inForce(Unsaid.class, TODAY));
    }
}
