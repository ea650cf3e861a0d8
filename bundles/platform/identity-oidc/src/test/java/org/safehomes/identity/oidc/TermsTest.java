package org.safehomes.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.StaffId;

class TermsTest {

    @Test
    void lists_may_stand_in_one_text_with_commas() {
        var terms = Given.terms("audience", new String[] {"a, b"}, "algorithms", new String[] {"ES256,RS256"});

        assertThat(terms.audiences()).containsExactly("a", "b");
        assertThat(terms.algorithms()).containsExactlyInAnyOrder(JWSAlgorithm.ES256, JWSAlgorithm.RS256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "HS512", "EdDSA", "ES256K", "rs256", "RS256, HS256", "", " , "})
    void only_algorithms_with_two_keys_can_be_allowed(String algorithms) {
        assertThatThrownBy(() -> Given.terms("algorithms", new String[] {algorithms}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("algorithms");
    }

    @Test
    void issuer_and_audience_have_to_be_given() {
        assertThatThrownBy(() -> Given.terms("issuer", " ")).hasMessageContaining("issuer");
        assertThatThrownBy(() -> Given.terms("audience", new String[] {""})).hasMessageContaining("audience");
    }

    @ParameterizedTest
    @CsvSource({
        "clockSkewSeconds, -1",
        "clockSkewSeconds, 301",
        "maxTokenAgeSeconds, 59",
        "maxTokenAgeSeconds, 86401",
        "keysRefreshSeconds, 29",
        "keysRetrySeconds, 0",
        "keysKeptMinutes, 4",
        "keysKeptMinutes, 10081"
    })
    void what_would_be_no_limit_is_refused_by_its_name(String key, int value) {
        assertThatThrownBy(() -> Given.terms(key, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key + " is " + value);
    }

    @Test
    void the_claim_is_the_staff_id_or_a_pattern_finds_it_there() {
        assertThat(staff(Given.settings(), "s.okafor")).contains(new StaffId("s.okafor"));
        var pattern = Given.settings("staffPattern", "(.+)@council[.]example");
        assertThat(staff(pattern, "s.okafor@council.example")).contains(new StaffId("s.okafor"));
        assertThat(staff(pattern, "s.okafor@elsewhere.example")).isEmpty();
        assertThat(staff(pattern, "s.okafor@council.example.net")).isEmpty();
        assertThat(staff(Given.settings("staffPattern", "[a-z.]+"), "s.okafor")).contains(new StaffId("s.okafor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\nb"})
    void what_no_host_could_have_for_a_key_names_nobody(String text) {
        assertThat(staff(Given.settings(), text)).isEmpty();
        assertThat(staff(Given.settings(), text + "x".repeat(300))).isEmpty();
        assertThat(staff(Given.settings(), "x".repeat(65))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(a)(b)"})
    void a_pattern_that_finds_nothing_or_two_things_is_refused(String pattern) {
        assertThatThrownBy(() -> StaffKey.of(Given.settings("staffPattern", pattern)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("staffPattern");
    }

    private static Optional<StaffId> staff(OidcSettings settings, @Nullable Object claim) {
        return StaffKey.of(settings)
                .of(new JWTClaimsSet.Builder()
                        .claim("preferred_username", claim)
                        .build());
    }
}
