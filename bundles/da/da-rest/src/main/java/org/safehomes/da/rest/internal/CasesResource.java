package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Answer;
import org.safehomes.da.Cases;
import org.safehomes.da.Triage;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.StaffId;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.Paging;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Cases: {@code /api/da/cases}. */
@Component(service = CasesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-cases")
@Path("da/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CasesResource {

    private final Cases cases;

    @Activate
    public CasesResource(@Reference Cases cases) {
        this.cases = cases;
    }

    @GET
    public Page<Triage.CaseSummary> list(@Context SecurityContext security, @Context UriInfo uri) {
        var caller = RequestCaller.of(security);
        var paging = Paging.of(uri);
        return cases.list(caller, paging.limit(), paging.cursor());
    }

    /** A search names a person, a phone or a home, which have no place in a URL. */
    @POST
    @Path("search")
    public Page<Triage.CaseSummary> search(@Context SecurityContext security, Cases.@Nullable Search body) {
        return Page.only(cases.search(RequestCaller.of(security), Bodies.sent(body)));
    }

    @GET
    @Path("{case}")
    public Response read(@Context SecurityContext security, @PathParam("case") String reference) {
        var found = cases.read(RequestCaller.of(security), PathNames.caseFile(reference));
        return Responses.versioned(found, found.version());
    }

    @PUT
    @Path("{case}/owner")
    public Response assign(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewOwner body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var owner = Bodies.complete(body);
        var assigned = cases.assign(
                caller,
                PathNames.caseFile(reference),
                version,
                owner.owner(),
                owner.reason(),
                owner.preferenceMet(),
                owner.explanation());
        return Responses.versioned(assigned, assigned.version());
    }

    /**
     * Who answers for the case from now on.
     *
     * @param preferenceMet whether they are as the survivor wishes; asked for if the survivor has said a wish (SC-3)
     * @param explanation why it is somebody else than the survivor wishes; at most 4,000 characters
     */
    record NewOwner(StaffId owner, String reason, Optional<Answer> preferenceMet, Optional<String> explanation) {}
}
