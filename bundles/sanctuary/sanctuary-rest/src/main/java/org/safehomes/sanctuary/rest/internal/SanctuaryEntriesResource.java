package org.safehomes.sanctuary.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;
import org.safehomes.sanctuary.SanctuaryEntries;

/** Entries made in the wrong case: {@code /api/sanctuary/cases/{case}/entries}. */
@Component(service = SanctuaryEntriesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-entries")
@Path("sanctuary/cases/{case}/entries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SanctuaryEntriesResource {

    private final SanctuaryEntries entries;

    @Activate
    public SanctuaryEntriesResource(@Reference SanctuaryEntries entries) {
        this.entries = entries;
    }

    @POST
    @Path("{entry}/seal")
    public Response seal(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("entry") String entryId,
            @Nullable SealReason body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var entry = PathNames.entry(entryId);
        return Responses.added(
                entries.seal(caller, about, entry, said.reason(), Idempotency.of(headers, about, entry, said)));
    }
}
