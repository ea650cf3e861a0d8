package org.safehomes.da.rest.internal;

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
import org.safehomes.da.Entries;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Entries of a case, whatever they are about: {@code /api/da/cases/{case}/entries}. */
@Component(service = EntriesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-entries")
@Path("da/cases/{case}/entries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EntriesResource {

    private final Entries entries;

    @Activate
    public EntriesResource(@Reference Entries entries) {
        this.entries = entries;
    }

    @POST
    @Path("{entry}/seal")
    public Response seal(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("entry") String misplaced,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var why = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var entry = PathNames.entry(misplaced);
        return Responses.added(
                entries.seal(caller, about, entry, why.reason(), Idempotency.of(headers, about, entry, why)));
    }
}
