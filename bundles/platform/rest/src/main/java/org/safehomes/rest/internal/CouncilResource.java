package org.safehomes.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.rest.FieldChecks;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/**
 * Whose policy is in force, and where each of its values comes from: {@code /api/council}, for every member of staff. It
 * holds nothing of any person and changes nothing.
 */
@Component(service = CouncilResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("council")
@Path("council")
@Produces(MediaType.APPLICATION_JSON)
public final class CouncilResource {

    private final Clock clock;

    // both come and go with their bundles, and a path that vanished meanwhile would look like a misspelt one
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Council council;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable WorkingCalendar calendar;

    @Activate
    public CouncilResource(@Reference Clock clock) {
        this.clock = clock;
    }

    /** The values in force on a day, today where the office is unless another one is asked for. */
    @GET
    public CouncilInForce council(@Context SecurityContext security, @QueryParam("day") @Nullable String wanted) {
        RequestCaller.of(security);
        var checks = new FieldChecks();
        var asked = checks.optionallyParsed(
                "/day", Optional.ofNullable(wanted), LocalDate::parse, "Expected a date such as 2026-11-22.");
        checks.verify();
        var served = present(council, "the council's parameters");
        var office = present(calendar, "the working calendar");
        return CouncilInForce.of(served, asked.value().orElseGet(() -> office.dayOf(clock.instant())));
    }

    private static <T> T present(@Nullable T service, String what) {
        if (service == null) {
            throw new Unavailable(what);
        }
        return service;
    }
}
