package org.safehomes.identity.oidc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bearer token as HTTP carries it (RFC 6750, section 2.1): in the header alone, never in a path, a query or a body. */
final class BearerHeader {

    private static final Pattern SHAPE = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*) *");
    private static final int LONGEST = CheckedTokens.LONGEST + 16;

    private BearerHeader() {}

    /** Empty unless there is exactly one header, and it is one. */
    static Optional<String> token(@Nullable List<String> headers) {
        if (headers == null || headers.size() != 1 || headers.get(0).length() > LONGEST) {
            return Optional.empty();
        }
        var matcher = SHAPE.matcher(headers.get(0));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
