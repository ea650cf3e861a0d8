package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.safehomes.da.Recipients;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Who must never receive anything: {@code /api/da/cases/{case}/barred-recipients}. */
@Component(service = BarredRecipientsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-barred-recipients")
@Path("da/cases/{case}/barred-recipients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BarredRecipientsResource {

    private final Recipients recipients;

    @Activate
    public BarredRecipientsResource(@Reference Recipients recipients) {
        this.recipients = recipients;
    }

    @GET
    public Page<Recipients.BarredRecipient> list(
            @Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(recipients.barred(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response bar(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Recipients.@Nullable NewBarred body) {
        var caller = RequestCaller.of(security);
        var barred = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(recipients.bar(caller, about, barred, Idempotency.of(headers, about, barred)));
    }
}
