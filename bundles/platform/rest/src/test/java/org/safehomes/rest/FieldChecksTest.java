package org.safehomes.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.InvalidInput;

class FieldChecksTest {

    private static final String UPRN = "Expected a UPRN.";

    private final FieldChecks checks = new FieldChecks();

    @Test
    void every_wrong_field_is_named_at_once_and_in_order() {
        checks.text("/text", " ", 10);
        checks.text("/long", "12345678901", 10);
        checks.parsed("/uprn", "Jane", Uprn::new, UPRN);
        checks.oneOf("/role", "officer", Role.class);
        checks.required("/thing", null);
        checks.that("/end", false, "Expected a date after the start.");

        var wrong = catchThrowableOfType(InvalidInput.class, checks::verify);

        assertThat(wrong.fields())
                .containsExactly(
                        new InvalidInput.Field("/text", "This is required."),
                        new InvalidInput.Field("/long", "Expected at most 10 characters."),
                        new InvalidInput.Field("/uprn", UPRN),
                        new InvalidInput.Field(
                                "/role", "Expected one of: REPORTER, OFFICER, MANAGER, AUDITOR, SYSTEM."),
                        new InvalidInput.Field("/thing", "This is required."),
                        new InvalidInput.Field("/end", "Expected a date after the start."));
    }

    @Test
    void what_is_right_comes_in_the_type_asked_for() {
        var text = checks.text("/text", " a\nb ", 3);
        var uprn = checks.parsed("/uprn", "100", Uprn::new, UPRN);
        var other = checks.optionallyParsed("/other", Optional.of("200"), Uprn::new, UPRN);
        var none = checks.optionallyParsed("/none", Optional.of(" "), Uprn::new, UPRN);
        var note = checks.optionalText("/note", Optional.empty(), 10);
        var role = checks.oneOf("/role", "OFFICER", Role.class);
        checks.verify();

        assertThat(text.value()).isEqualTo("a\nb");
        assertThat(uprn.value()).isEqualTo(new Uprn("100"));
        assertThat(other.value()).contains(new Uprn("200"));
        assertThat(none.value()).isEmpty();
        assertThat(note.value()).isEmpty();
        assertThat(role.value()).isEqualTo(Role.OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud83d", "a\u0085b"})
    void control_characters_and_halves_of_characters_are_refused(String text) {
        checks.text("/text", text, 10);

        assertThatThrownBy(checks::verify).isInstanceOf(InvalidInput.class);
    }

    @Test
    void lengths_are_counted_as_people_count() {
        checks.text("/text", "😀😀😀", 3);
        checks.verify();
    }

    @Test
    void the_value_of_a_wrong_field_cannot_be_taken() {
        var wrong = checks.text("/text", null, 3);

        assertThatThrownBy(wrong::value).isInstanceOf(IllegalStateException.class);
    }
}
