package org.safehomes.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a token has to be, and for how long keys count: the configuration after it was checked. */
record Terms(
        String issuer,
        Set<String> audiences,
        Set<JWSAlgorithm> algorithms,
        Duration clockSkew,
        Duration maxTokenAge,
        Duration keysRefresh,
        Duration keysRetry,
        Duration keysKept) {

    /** Signed with a private key, so that whoever can check tokens cannot make them; nothing else, whatever is configured. */
    private static final List<String> ASYMMETRIC =
            List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    /** @throws IllegalArgumentException if one of them cannot be meant; the message says which */
    static Terms of(OidcSettings settings) {
        return new Terms(
                given("issuer", settings.issuer()),
                audiences(settings),
                algorithms(settings),
                seconds("clockSkewSeconds", settings.clockSkewSeconds(), 0, 300),
                seconds("maxTokenAgeSeconds", settings.maxTokenAgeSeconds(), 60, 86_400),
                seconds("keysRefreshSeconds", settings.keysRefreshSeconds(), 30, 86_400),
                seconds("keysRetrySeconds", settings.keysRetrySeconds(), 1, 300),
                Duration.ofMinutes(within("keysKeptMinutes", settings.keysKeptMinutes(), 5, 10_080)));
    }

    private static Set<String> audiences(OidcSettings settings) {
        var audiences = list(settings.audience());
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("audience is not given");
        }
        return audiences;
    }

    private static Set<JWSAlgorithm> algorithms(OidcSettings settings) {
        var names = list(settings.algorithms());
        if (names.isEmpty() || !ASYMMETRIC.containsAll(names)) {
            throw new IllegalArgumentException("algorithms are not all of " + String.join(", ", ASYMMETRIC));
        }
        return names.stream().map(JWSAlgorithm::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** A .cfg file has no lists: there they are one text with commas. */
    private static Set<String> list(String[] values) {
        return Arrays.stream(values)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String given(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " is not given");
        }
        return value.strip();
    }

    private static Duration seconds(String key, int value, int least, int most) {
        return Duration.ofSeconds(within(key, value, least, most));
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + " is " + value + ", not between " + least + " and " + most);
        }
        return value;
    }
}
