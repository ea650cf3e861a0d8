package org.safehomes.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.internal.Json;

/** The promise that a creating call repeated with the same {@code Idempotency-Key} has one effect. */
public final class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private Idempotency() {}

    /**
     * Reads the key and digests what was asked. The digest is salted with the key, so that what is stored can neither be
     * read nor be compared with the digest of another request.
     *
     * @param asked everything that makes this request what it is besides person and action: the reference of the record, if
     *     it is about one, and the body. Records, references and plain values; their order counts.
     * @throws InvalidInput if the key is not 1 to 200 printable ASCII characters without spaces
     */
    public static Once of(HttpHeaders headers, Object... asked) {
        var keys = headers.getRequestHeader(HEADER);
        if (keys == null || keys.isEmpty()) {
            return Once.unprotected();
        }
        var key = keys.get(0).strip();
        if (keys.size() > 1 || !KEY.matcher(key).matches()) {
            throw new InvalidInput(List.of(new InvalidInput.Field(
                    "", "The Idempotency-Key header has 1 to 200 printable ASCII characters and no space.")));
        }
        return new Once(Optional.of(key), fingerprint(key, asked));
    }

    private static String fingerprint(String key, Object[] asked) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) ' ');
            return HexFormat.of().formatHex(digest.digest(Json.write(asked)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
