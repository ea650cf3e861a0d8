package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.StaffId;

class SampleSignInsTest {

    @Test
    void a_demonstration_knows_its_users() {
        var users = SampleSignIns.users(settings(true, "anna:S-1:pass:word", "ben:S-2:x"))
                .orElseThrow();

        assertThat(users.staff(new BasicCredentials("anna", "pass:word"))).contains(new StaffId("S-1"));
        assertThat(users.staff(new BasicCredentials("ben", "x"))).contains(new StaffId("S-2"));
        assertThat(users.staff(new BasicCredentials("ben", "X"))).isEmpty();
        assertThat(users.staff(new BasicCredentials("Ben", "x"))).isEmpty();
        assertThat(users.staff(new BasicCredentials("carl", "x"))).isEmpty();
        assertThat(users.staff(new BasicCredentials("carl", ""))).isEmpty();
    }

    @Test
    void without_saying_that_it_is_a_demonstration_there_is_nobody() {
        assertThat(SampleSignIns.users(settings(false, "anna:S-1:x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna:S-1", "anna:S-1:", ":S-1:x", "anna::x", "anna:S-1:y"})
    void a_line_of_another_shape_lets_nobody_in(String line) {
        assertThat(SampleSignIns.users(settings(true, "anna:S-1:x", line))).isEmpty();
    }

    @Test
    void users_may_stand_in_one_text_with_commas() {
        var users =
                SampleSignIns.users(settings(true, "anna:S-1:x, ben:S-2:y,")).orElseThrow();

        assertThat(users.staff(new BasicCredentials("anna", "x"))).contains(new StaffId("S-1"));
        assertThat(users.staff(new BasicCredentials("ben", "y"))).contains(new StaffId("S-2"));
    }

    @Test
    void no_users_are_no_identity() {
        assertThat(SampleSignIns.users(settings(true))).isEmpty();
    }

    static SampleSignIns.Settings settings(boolean demo, String... users) {
        return new SampleSignIns.Settings() {

            @Override
            public boolean demo() {
                return demo;
            }

            @Override
            public String[] users() {
                return users;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return SampleSignIns.Settings.class;
            }
        };
    }
}
