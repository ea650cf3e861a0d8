package org.safehomes.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final String TOKEN = "7KQ2M9X4TB3DHW5N";

    @Test
    void eachKindHasItsOwnPrefix() {
        IdSource ids = () -> TOKEN;

        assertThat(CaseRef.next(ids)).hasToString("C-" + TOKEN);
        assertThat(ReportRef.next(ids)).hasToString("R-" + TOKEN);
        assertThat(EntryId.next(ids)).hasToString("E-" + TOKEN);
    }

    @Test
    void aReferenceOfEitherKindIsReadByItsPrefix() {
        assertThat(RecordRef.of("C-" + TOKEN)).isEqualTo(new CaseRef("C-" + TOKEN));
        assertThat(RecordRef.of("R-" + TOKEN)).isEqualTo(new ReportRef("R-" + TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> RecordRef.of("E-" + TOKEN));
    }

    @Test
    void oneKindIsNotTakenForAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseRef("R-" + TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportRef("E-" + TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId("C-" + TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C-",
                "c-7KQ2M9X4TB3DHW5N",
                "C-7KQ2M9X4TB3DHW5",
                "C-7KQ2M9X4TB3DHW5NN",
                "C-7kq2m9x4tb3dhw5n",
                "C-IKQ2M9X4TB3DHW5N",
                "C-LKQ2M9X4TB3DHW5N",
                "C-OKQ2M9X4TB3DHW5N",
                "C-UKQ2M9X4TB3DHW5N",
                "C-7KQ2M9X4TB3DHW5\n",
                " C-7KQ2M9X4TB3DHW5N"
            })
    void whatCouldBeMisreadOnThePhoneIsNoReference(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseRef(text))
                .withMessageContaining("case reference")
                .matches(e -> text.isEmpty() || !e.getMessage().contains("7KQ2"), "does not repeat what was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10012345678", "999999999999"})
    void aUprnHasOneToTwelveDigits(String digits) {
        assertThat(new Uprn(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "1000000000000", "12 34", "-1", "1a", "١٢"})
    void anythingElseIsNoUprn(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uprn(text));
    }

    @Test
    void aKeyOfTheHostIsPresentAndShort() {
        assertThat(new TeamId("tenancy-north")).hasToString("tenancy-north");
        assertThat(new PersonId("p".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new TenancyId("t".repeat(65)));
    }
}
