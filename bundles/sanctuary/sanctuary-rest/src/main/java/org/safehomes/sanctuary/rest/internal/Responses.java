package org.safehomes.sanctuary.rest.internal;

import jakarta.ws.rs.core.Response;
import org.safehomes.kernel.EntryId;

/** The shapes that answers of several resources have. Each bundle has its own: the OpenAPI document is read from its code. */
final class Responses {

    private Responses() {}

    /** No Location: what was added stands among the rest of its list. */
    static Response added(EntryId id) {
        return Response.status(Response.Status.CREATED)
                .entity(new AddedEntry(id))
                .build();
    }

    /** The entry that a request added. */
    record AddedEntry(EntryId id) {}
}
