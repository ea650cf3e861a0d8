package org.safehomes.http.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where and how the server listens; the configuration after it was checked. */
record Binding(
        String host,
        int port,
        Optional<Tls> tls,
        Duration idleTimeout,
        int maxHeaderBytes,
        int maxFormBytes,
        int maxThreads,
        Set<String> trustedProxies) {

    /** The certificate's store. The password is read when the server starts and kept nowhere. */
    record Tls(Path keystore, String type, Path passwordFile) {

        /** @throws IOException if the keystore or the password file cannot be read; the message says which */
        String password() throws IOException {
            if (!Files.isReadable(keystore)) {
                throw new IOException("the keystore " + keystore + " cannot be read");
            }
            if (!Files.isReadable(passwordFile)) {
                throw new IOException("the keystore's password file " + passwordFile + " cannot be read");
            }
            return Files.readString(passwordFile).strip();
        }
    }

    Binding {
        within("port", port, 1, 65_535);
        within("idleTimeoutSeconds", idleTimeout.toSeconds(), 1, 3_600);
        within("maxHeaderBytes", maxHeaderBytes, 1_024, 1_048_576);
        within("maxFormBytes", maxFormBytes, 0, 16_777_216);
        within("maxThreads", maxThreads, 8, 1_000);
        if (host.isBlank()) {
            throw new IllegalArgumentException("host is empty; 0.0.0.0 would be every address");
        }
        trustedProxies = Set.copyOf(trustedProxies);
    }

    static Binding of(HttpSettings settings) {
        return new Binding(
                settings.host().strip(),
                settings.port(),
                tls(settings),
                Duration.ofSeconds(settings.idleTimeoutSeconds()),
                settings.maxHeaderBytes(),
                settings.maxFormBytes(),
                settings.maxThreads(),
                addresses(settings.trustedProxies()));
    }

    URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create((tls.isPresent() ? "https" : "http") + "://" + name + ":" + port + "/");
    }

    private static Optional<Tls> tls(HttpSettings settings) {
        if (settings.keystore().isBlank()) {
            return Optional.empty();
        }
        if (settings.keystorePasswordFile().isBlank()) {
            throw new IllegalArgumentException("keystore is given, but keystorePasswordFile is not");
        }
        return Optional.of(new Tls(
                Path.of(settings.keystore().strip()),
                settings.keystoreType().strip(),
                Path.of(settings.keystorePasswordFile().strip())));
    }

    /** Configuration files give a list as one text with commas as well as in brackets. */
    private static Set<String> addresses(String[] values) {
        Set<String> addresses = new TreeSet<>();
        for (String value : values) {
            for (String address : value.split(",")) {
                if (!address.isBlank()) {
                    addresses.add(address.strip());
                }
            }
        }
        return addresses;
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + " is " + value + ", not between " + least + " and " + most);
        }
    }
}
