package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void a_name_and_a_password_are_read() {
        assertThat(BasicCredentials.of(List.of("Basic " + base64("anna:se:cret"))))
                .contains(new BasicCredentials("anna", "se:cret"));
        assertThat(BasicCredentials.of(List.of("bAsIc  " + base64("anna:"))))
                .contains(new BasicCredentials("anna", ""));
    }

    @Test
    void both_may_be_in_any_script() {
        assertThat(BasicCredentials.of(List.of("Basic " + base64("Żaneta:пароль😀"))))
                .contains(new BasicCredentials("Żaneta", "пароль😀"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ",
                "Basic ===",
                "Basic a",
                "Basic *&^%",
                "Basic YQ",
                "Bearer YTpi",
                "YTpi",
                "Basic YTpi YTpi"
            })
    void what_is_malformed_is_nothing(String header) {
        assertThat(BasicCredentials.of(List.of(header))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", ":secret", ":", "", "an\u0000na:x", "anna:x\r\n", "anna:\u007f"})
    void what_is_not_a_name_and_a_password_is_nothing(String text) {
        assertThat(BasicCredentials.of(List.of("Basic " + base64(text)))).isEmpty();
    }

    @Test
    void other_encodings_are_nothing() {
        var latin = Base64.getEncoder().encodeToString("andré:x".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(BasicCredentials.of(List.of("Basic " + latin))).isEmpty();
    }

    @Test
    void no_header_two_headers_and_a_huge_one_are_nothing() {
        var good = "Basic " + base64("a:b");

        assertThat(BasicCredentials.of(null)).isEmpty();
        assertThat(BasicCredentials.of(List.of())).isEmpty();
        assertThat(BasicCredentials.of(List.of(good, good))).isEmpty();
        assertThat(BasicCredentials.of(List.of("Basic " + base64("a:" + "b".repeat(100_000)))))
                .isEmpty();
    }

    @Test
    void they_do_not_show_themselves() {
        assertThat(new BasicCredentials("anna", "secret").toString()).doesNotContain("anna", "secret");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
