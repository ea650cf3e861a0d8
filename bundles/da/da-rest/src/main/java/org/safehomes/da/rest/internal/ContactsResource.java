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
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Contact;
import org.safehomes.da.Contacts;
import org.safehomes.da.SafeContact;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Contacts that were made: {@code /api/da/cases/{case}/contacts}. */
@Component(service = ContactsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-contacts")
@Path("da/cases/{case}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ContactsResource {

    private final Contacts contacts;
    private final Clock clock;

    @Activate
    public ContactsResource(@Reference Contacts contacts, @Reference Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GET
    public Page<Contact> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(contacts.contacts(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Contact.@Nullable NewContact body) {
        var caller = RequestCaller.of(security);
        var contact = Bodies.sent(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(contacts.record(caller, about, contact, Idempotency.of(headers, about, contact)));
    }

    /** A question that changes nothing; what it tells has no place in a URL. */
    @POST
    @Path("check")
    public Decision<Contact.Safety> ask(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable Question body) {
        var caller = RequestCaller.of(security);
        var question = Bodies.complete(body);
        return contacts.ask(
                caller,
                PathNames.caseFile(reference),
                question.method(),
                question.at().orElseGet(clock::instant),
                question.lifeAtRisk());
    }

    /**
     * Whether a contact may be made.
     *
     * @param at empty for now
     */
    record Question(SafeContact.Method method, Optional<Instant> at, Optional<String> lifeAtRisk) {}
}
