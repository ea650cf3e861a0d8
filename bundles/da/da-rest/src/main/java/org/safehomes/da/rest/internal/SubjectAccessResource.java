package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Recipients;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What whoever asks for their own data is answered: {@code /api/da/subject-access-reply}. */
@Component(service = SubjectAccessResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-subject-access")
@Path("da/subject-access-reply")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SubjectAccessResource {

    private final Recipients recipients;

    @Activate
    public SubjectAccessResource(@Reference Recipients recipients) {
        this.recipients = recipients;
    }

    @GET
    public Recipients.SubjectAccessReply read(@Context SecurityContext security) {
        return recipients.subjectAccessReply(RequestCaller.of(security));
    }
}
