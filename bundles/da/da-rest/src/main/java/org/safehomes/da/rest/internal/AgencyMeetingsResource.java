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
import org.safehomes.da.AgencyMeeting;
import org.safehomes.da.AgencyMeetings;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Meetings with other agencies below the MARAC threshold: {@code /api/da/cases/{case}/agency-meetings}. */
@Component(service = AgencyMeetingsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-agency-meetings")
@Path("da/cases/{case}/agency-meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AgencyMeetingsResource {

    private final AgencyMeetings meetings;

    @Activate
    public AgencyMeetingsResource(@Reference AgencyMeetings meetings) {
        this.meetings = meetings;
    }

    @GET
    public Page<AgencyMeeting> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(meetings.meetings(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            AgencyMeeting.@Nullable NewAgencyMeeting body) {
        var caller = RequestCaller.of(security);
        var meeting = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(meetings.record(caller, about, meeting, Idempotency.of(headers, about, meeting)));
    }
}
