package org.safehomes.http.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BindingTest {

    @Test
    void listens_on_the_loopback_address_by_default() {
        Binding binding = Binding.of(settings(Map.of()));

        assertThat(binding.address()).hasToString("http://127.0.0.1:8282/");
        assertThat(binding.tls()).isEmpty();
        assertThat(binding.trustedProxies()).isEmpty();
    }

    @Test
    void a_keystore_makes_it_https() {
        Binding binding = Binding.of(
                settings(Map.of("keystore", "tls/server.p12", "keystorePasswordFile", "tls/password", "host", "::1")));

        assertThat(binding.address()).hasToString("https://[::1]:8282/");
    }

    @Test
    void a_keystore_without_its_password_file_is_refused() {
        assertThatThrownBy(() -> Binding.of(settings(Map.of("keystore", "tls/server.p12"))))
                .hasMessage("keystore is given, but keystorePasswordFile is not");
    }

    @Test
    void a_port_that_cannot_be_is_refused_with_its_range() {
        assertThatThrownBy(() -> Binding.of(settings(Map.of("port", 70_000))))
                .hasMessage("port is 70000, not between 1 and 65535");
    }

    @Test
    void proxies_are_given_one_by_one_or_with_commas() {
        Binding binding =
                Binding.of(settings(Map.of("trustedProxies", new String[] {"192.0.2.1, 192.0.2.2", "192.0.2.3"})));

        assertThat(binding.trustedProxies()).isEqualTo(Set.of("192.0.2.1", "192.0.2.2", "192.0.2.3"));
    }

    /** The settings as the container makes them: what is configured, and the default of every other key. */
    private static HttpSettings settings(Map<String, Object> configured) {
        return (HttpSettings) Proxy.newProxyInstance(
                HttpSettings.class.getClassLoader(),
                new Class<?>[] {HttpSettings.class, Annotation.class},
                (proxy, method, arguments) -> configured.getOrDefault(method.getName(), method.getDefaultValue()));
    }
}
