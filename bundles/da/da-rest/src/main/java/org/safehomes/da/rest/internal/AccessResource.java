package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.CaseAccess;
import org.safehomes.kernel.StaffId;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Who was added by name: {@code /api/da/cases/{case}/access}. Staff ids stand in bodies, never in URLs. */
@Component(service = AccessResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-access")
@Path("da/cases/{case}/access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AccessResource {

    private final CaseAccess access;

    @Activate
    public AccessResource(@Reference CaseAccess access) {
        this.access = access;
    }

    @GET
    public CaseAccess.Access read(@Context SecurityContext security, @PathParam("case") String reference) {
        return access.read(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @POST
    public Response grant(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable Added body) {
        var caller = RequestCaller.of(security);
        var added = Bodies.complete(body);
        return Responses.changed(access.grant(
                caller,
                PathNames.caseFile(reference),
                added.staff(),
                added.reason(),
                added.until(),
                added.extent().orElse(CaseAccess.Extent.FULL)));
    }

    @POST
    @Path("end")
    public Response end(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable NamedStaff body) {
        var caller = RequestCaller.of(security);
        var named = Bodies.complete(body);
        return Responses.changed(access.end(caller, PathNames.caseFile(reference), named.staff(), named.reason()));
    }

    /**
     * Somebody to add by name.
     *
     * @param until exclusive; empty until it is ended
     * @param extent how much they need to know; all of it if it is empty
     */
    record Added(StaffId staff, String reason, Optional<Instant> until, Optional<CaseAccess.Extent> extent) {}
}
