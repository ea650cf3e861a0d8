package org.safehomes.rest.internal;

import static java.util.Map.entry;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.KeyReused;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.ParameterNotSet;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.rest.FieldChecks;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.RequestCaller;

/** A resource with every kind of field, that fails in every way. */
@Path("samples")
@Consumes("application/json")
@Produces("application/json")
public final class Samples {

    static final String SECRET = "Jane at 4 Mill Lane";

    public enum Kind {
        PHONE,
        EMAIL
    }

    public record Part(String name, Optional<Integer> count) {}

    /** Checks itself, as an input record may. */
    public record Place(String postcode) {
        public Place {
            var checks = new FieldChecks();
            checks.text("/postcode", postcode, 8);
            checks.verify();
        }
    }

    public record Sample(
            String text,
            Optional<String> maybe,
            int number,
            long pence,
            boolean flag,
            Kind kind,
            LocalDate day,
            Instant at,
            List<Part> parts,
            Optional<Place> place,
            Optional<CaseRef> about) {}

    public record Whole(
            CaseRef ref,
            Version version,
            Set<Role> roles,
            Optional<String> absent,
            Optional<String> present,
            LocalDate day,
            Instant at) {}

    static final Map<String, Supplier<RuntimeException>> FAILURES = Map.ofEntries(
            entry("not-signed-in", NotSignedIn::new),
            entry("not-allowed", NotAllowed::new),
            entry("missing", NoSuchRecord::new),
            entry("hidden", NoSuchRecord::new),
            entry("stale", StaleVersion::new),
            entry("invalid", () -> new InvalidInput(List.of(new InvalidInput.Field("/a/0", "Expected a text.")))),
            entry(
                    "refused",
                    () -> new RefusedByRule(
                            new Decision<>("no", "SC-2", List.of("W6"), List.of("No safe contact is known yet.")))),
            entry("key", KeyReused::new),
            entry("blank", () -> new ParameterNotSet("sanctuary.provider", "SA-3", "A policy", List.of("E8"))),
            entry("unavailable", () -> new Unavailable("the audit trail")),
            entry("broken", () -> new IllegalStateException(SECRET, new IllegalArgumentException(SECRET))));

    @POST
    public Sample echo(Sample sample, @Context HttpHeaders headers) {
        Idempotency.of(headers, sample);
        return sample;
    }

    @GET
    @Path("whole")
    public Whole whole() {
        return new Whole(
                new CaseRef("C-7KQ2M9X4TB3DHW5N"),
                new Version(7),
                Set.of(Role.MANAGER, Role.REPORTER, Role.OFFICER),
                Optional.empty(),
                Optional.of("here"),
                LocalDate.of(2026, 3, 31),
                Instant.parse("2026-03-31T09:30:00Z"));
    }

    @GET
    @Path("list")
    public List<Part> list() {
        return List.of(new Part("a", Optional.empty()));
    }

    @GET
    @Path("me")
    public Map<String, String> me(@Context SecurityContext context) {
        return Map.of("staff", RequestCaller.of(context).staff().value());
    }

    @GET
    @Path("reporter")
    public Map<String, String> reporter(@Context SecurityContext context) {
        return Map.of("staff", RequestCaller.ofReporter(context).staff().value());
    }

    @GET
    @Path("fails/{how}")
    public Sample fail(@PathParam("how") String how) {
        throw FAILURES.get(how).get();
    }

    @PUT
    @Path("fails/{how}")
    public Sample failToChange(@PathParam("how") String how) {
        throw FAILURES.get(how).get();
    }

    @GET
    @Path("error")
    public Sample error() {
        throw new StackOverflowError(SECRET);
    }

    @GET
    @Path("chatty")
    public Sample chatty() {
        throw new NotFoundException(
                Response.status(404).entity(SECRET).type("text/plain").build());
    }

    @GET
    @Path("plain")
    public Response plain() {
        return Response.status(409).entity(SECRET).type("text/html").build();
    }

    @GET
    @Path("unwritable")
    public Broken unwritable() {
        return new Broken("x");
    }

    public record Broken(String value) {

        @Override
        public String value() {
            throw new IllegalStateException(SECRET);
        }
    }
}
