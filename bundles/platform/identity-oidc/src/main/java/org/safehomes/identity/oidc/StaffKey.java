package org.safehomes.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.safehomes.kernel.StaffId;

/** Which claim names the member of staff, and how the host's key is found in it. */
final class StaffKey {

    private static final int LONGEST = 256;

    private final String claim;
    private final Pattern pattern;

    private StaffKey(String claim, Pattern pattern) {
        this.claim = claim;
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if the pattern is not a regular expression with at most one group */
    static StaffKey of(OidcSettings settings) {
        var claim = Terms.given("staffClaim", settings.staffClaim());
        var written = settings.staffPattern().strip();
        try {
            var pattern = Pattern.compile(written.isEmpty() ? "(.+)" : written);
            if (pattern.matcher("").groupCount() > 1) {
                throw new IllegalArgumentException("staffPattern has more than one group");
            }
            return new StaffKey(claim, pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("staffPattern is not a regular expression: " + e.getDescription(), e);
        }
    }

    /** Empty if the claim is missing, no text, of another pattern, or nothing that a host could have for a key. */
    Optional<StaffId> of(JWTClaimsSet claims) {
        return claims.getClaim(claim) instanceof String text ? of(text) : Optional.empty();
    }

    private Optional<StaffId> of(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(matcher.groupCount() == 1 ? matcher.group(1) : text)
                    .map(StaffId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
