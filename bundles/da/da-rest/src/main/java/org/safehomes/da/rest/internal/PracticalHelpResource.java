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
import org.safehomes.da.Money;
import org.safehomes.da.PracticalHelp;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Practical help that was given: {@code /api/da/cases/{case}/practical-help}. */
@Component(service = PracticalHelpResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-practical-help")
@Path("da/cases/{case}/practical-help")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PracticalHelpResource {

    private final Money money;

    @Activate
    public PracticalHelpResource(@Reference Money money) {
        this.money = money;
    }

    @GET
    public Page<PracticalHelp> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(money.given(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response give(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            PracticalHelp.@Nullable NewPracticalHelp body) {
        var caller = RequestCaller.of(security);
        var help = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(money.give(caller, about, help, Idempotency.of(headers, about, help)));
    }
}
