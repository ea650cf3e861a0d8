package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.PracticalHelp.Kind;
import org.safehomes.da.internal.rule.IncomeCourtPause.Account;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.Upholds;

/** FI-1 and FI-2: what a landlord gives, to whom, and that nobody else can see it. */
class MoneyRulesTest {

    private static final LocalDate DISCLOSED = LocalDate.of(2026, 2, 12);
    private static final Optional<Account> OWN = Optional.of(new Account(false, Optional.of(false)));

    @ParameterizedTest
    @Upholds("FI-1")
    @CsvSource({"-1, false", "0, false", "1, true", "2, true", "3, true", "4, false"})
    void fromOneMonthToAsManyAsThePolicyGives(int months, boolean given) {
        assertThat(pause(months, 3, DISCLOSED, OWN).outcome()).isEqualTo(given);
    }

    @Test
    @Upholds("FI-1")
    void aLandlordWhoseParameterIsNoneGivesNone() {
        assertThat(pause(1, 0, DISCLOSED, OWN).outcome()).isFalse();
        assertThat(pause(0, 0, DISCLOSED, OWN).outcome()).isFalse();
    }

    @ParameterizedTest
    @Upholds("FI-1")
    @CsvSource({"2026-03-11, true", "2026-03-12, true", "2026-03-13, false"})
    void itCountsFromTheDisclosureWithItsLastDay(LocalDate today, boolean given) {
        assertThat(IncomeCourtPause.until(DISCLOSED, 1)).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(pause(1, 3, today, OWN).outcome()).isEqualTo(given);
    }

    @ParameterizedTest
    @Upholds("FI-1")
    @CsvSource({
        // joint, hidden, given
        "false, false, true",
        "false, true,  true",
        "true,  true,  true",
        "true,  false, false",
        "false, ,      false",
        "true,  ,      false",
    })
    void onAJointAccountOnlyIfTheOtherTenantCannotSeeIt(boolean joint, Boolean hidden, boolean given) {
        var account = Optional.of(new Account(joint, Optional.ofNullable(hidden)));
        assertThat(pause(1, 3, DISCLOSED, account).outcome()).isEqualTo(given);
    }

    @Test
    @Upholds("FI-1")
    void withoutAnAccountOfTheSurvivorsThereIsNothingToPause() {
        assertThat(pause(1, 3, DISCLOSED, Optional.empty()).outcome()).isFalse();
        assertThat(pause(4, 3, DISCLOSED, Optional.empty()).reasons())
                .as("all that is wrong at once")
                .hasSize(2);
    }

    @Test
    @Upholds("FI-1")
    void itIsNeverCalledWhatTheStatutoryMoratoriumIsCalled() {
        for (int months = 0; months <= 4; months++) {
            assertThat(pause(months, 3, DISCLOSED, OWN).reasons())
                    .noneMatch(reason -> reason.toLowerCase(Locale.UK).contains("breathing"));
        }
    }

    private static Decision<Boolean> pause(int months, int most, LocalDate today, Optional<Account> account) {
        return new IncomeCourtPause().decide(months, most, DISCLOSED, today, account);
    }

    @ParameterizedTest
    @Upholds("FI-2")
    @EnumSource(Kind.class)
    void whiteGoodsAndFurnitureAreForANewHomeAfterFleeing(Kind help) {
        var forNewHome = help == Kind.WHITE_GOODS || help == Kind.FURNITURE;
        assertThat(new HelpInKind().decide(true, help, true).outcome()).isTrue();
        assertThat(new HelpInKind().decide(true, help, false).outcome()).isEqualTo(!forNewHome);
        assertThat(new HelpInKind().decide(false, help, true).outcome())
                .as("a landlord who gives none")
                .isFalse();
    }
}
