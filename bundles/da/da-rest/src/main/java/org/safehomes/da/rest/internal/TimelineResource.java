package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Timeline;
import org.safehomes.da.TimelineEntry;
import org.safehomes.kernel.Page;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** The history of a case: {@code /api/da/cases/{case}/timeline}. */
@Component(service = TimelineResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-timeline")
@Path("da/cases/{case}/timeline")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TimelineResource {

    private final Timeline timeline;

    @Activate
    public TimelineResource(@Reference Timeline timeline) {
        this.timeline = timeline;
    }

    @GET
    public Page<TimelineEntry> read(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(timeline.of(RequestCaller.of(security), PathNames.caseFile(reference)));
    }
}
