package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.BasicCase;
import org.safehomes.da.BasicInformation;
import org.safehomes.da.Cases;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Cases of which the caller may have basic information: {@code /api/da/basic-search}. */
@Component(service = BasicSearchResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-basic-search")
@Path("da/basic-search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BasicSearchResource {

    private final BasicInformation basic;

    @Activate
    public BasicSearchResource(@Reference BasicInformation basic) {
        this.basic = basic;
    }

    /** A search names a person, a phone or a home, which have no place in a URL. */
    @POST
    public Page<BasicCase> find(@Context SecurityContext security, Cases.@Nullable Search body) {
        return Page.only(basic.find(RequestCaller.of(security), Bodies.sent(body)));
    }
}
