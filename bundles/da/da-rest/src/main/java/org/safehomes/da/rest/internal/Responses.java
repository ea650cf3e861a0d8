package org.safehomes.da.rest.internal;

import jakarta.ws.rs.core.Response;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Version;
import org.safehomes.rest.ETags;

/** The shapes that answers of several resources have. Each bundle has its own: the OpenAPI document is read from its code. */
final class Responses {

    private Responses() {}

    /** A record, with the version that a change of it is made against. */
    static Response versioned(Object entity, Version version) {
        return Response.ok(entity).tag(ETags.of(version)).build();
    }

    /** Changed, with nothing to tell but the version that the record has now. */
    static Response changed(Version version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }

    static Response added(EntryId id) {
        return created(new Added(id));
    }

    /** No Location: what was made may be nothing its maker can read. */
    static Response created(Object entity) {
        return Response.status(Response.Status.CREATED).entity(entity).build();
    }

    /** The entry that a request added. */
    record Added(EntryId id) {}
}
