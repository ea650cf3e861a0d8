package org.safehomes.rest.internal;

import java.util.Map;
import java.util.UUID;

/** Headers of every answer: nothing is kept by a browser or proxy, guessed, framed, run, or told to the next site. */
final class SafeHeaders {

    static final String CORRELATION = "X-Correlation-Id";

    static final String CACHE = "Cache-Control";

    static final Map<String, String> ALWAYS = Map.of(
            CACHE,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "Content-Security-Policy",
            "default-src 'none'",
            "Referrer-Policy",
            "no-referrer");

    private SafeHeaders() {}

    /** For an answer to nobody in particular: a caller brings a correlation id of their own. */
    static String freshCorrelation() {
        return UUID.randomUUID().toString();
    }
}
