package org.safehomes.identity.sample;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name and a password as HTTP Basic carries them (RFC 7617), in UTF-8. */
record BasicCredentials(String name, String password) {

    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 1024;

    /** Empty unless there is exactly one header and it is well-formed: a malformed one is treated like none. */
    static Optional<BasicCredentials> of(@Nullable List<String> headers) {
        if (headers == null || headers.size() != 1 || headers.get(0).length() > LONGEST) {
            return Optional.empty();
        }
        var header = headers.get(0);
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(header.substring(SCHEME.length()).strip()).flatMap(BasicCredentials::split);
    }

    private static Optional<String> decoded(String base64) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<BasicCredentials> split(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return Optional.of(new BasicCredentials(text.substring(0, colon), text.substring(colon + 1)));
    }

    /** Without what it carries, which must not reach a log. */
    @Override
    public String toString() {
        return "BasicCredentials";
    }
}
