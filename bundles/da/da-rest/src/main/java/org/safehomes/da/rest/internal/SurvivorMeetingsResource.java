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
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.da.SurvivorMeetings;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Meetings in person with the survivor: {@code /api/da/cases/{case}/meetings}. */
@Component(service = SurvivorMeetingsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-survivor-meetings")
@Path("da/cases/{case}/meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SurvivorMeetingsResource {

    private final SurvivorMeetings meetings;

    @Activate
    public SurvivorMeetingsResource(@Reference SurvivorMeetings meetings) {
        this.meetings = meetings;
    }

    @GET
    public Page<SurvivorMeeting> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(meetings.meetings(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            SurvivorMeeting.@Nullable NewSurvivorMeeting body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(meetings.record(caller, about, said, Idempotency.of(headers, about, said)));
    }
}
