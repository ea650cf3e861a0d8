package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.CaseAccess;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Who never sees a case: {@code /api/da/cases/{case}/exclusions}. */
@Component(service = ExclusionsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-exclusions")
@Path("da/cases/{case}/exclusions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ExclusionsResource {

    private final CaseAccess access;

    @Activate
    public ExclusionsResource(@Reference CaseAccess access) {
        this.access = access;
    }

    @POST
    public Response exclude(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable NamedStaff body) {
        var caller = RequestCaller.of(security);
        var named = Bodies.complete(body);
        return Responses.changed(access.exclude(caller, PathNames.caseFile(reference), named.staff(), named.reason()));
    }
}
