package org.safehomes.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.StaleVersion;

/** Versions of records as strong entity tags: version 7 is {@code "7"}. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final int PRECONDITION_REQUIRED = 428;

    private ETags() {}

    /** The tag to answer with. */
    public static EntityTag of(Version version) {
        return new EntityTag(Long.toString(version.value()));
    }

    /**
     * The version that a change must be made against, from {@code If-Match}.
     *
     * @throws StaleVersion if the tag is none that a record ever had
     * @throws ClientErrorException with status 428 if the header is missing, or is {@code *}: a change that may overwrite
     *     says what it saw
     */
    public static Version required(HttpHeaders headers) {
        return optional(headers)
                .filter(version -> version.value() >= 0)
                .orElseThrow(() -> new ClientErrorException(PRECONDITION_REQUIRED));
    }

    /**
     * The version in {@code If-Match}; empty if the header is missing, {@link Version#any()} if it is {@code *}.
     *
     * @throws StaleVersion if the tag is none that a record ever had
     */
    public static Optional<Version> optional(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            return Optional.empty();
        }
        if (header.strip().equals("*")) {
            return Optional.of(Version.any());
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new StaleVersion();
        }
        return Optional.of(new Version(Long.parseLong(tag.group(1))));
    }
}
