package org.safehomes.da.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;
import org.safehomes.da.AgencyMeetings;
import org.safehomes.da.Anonymity;
import org.safehomes.da.BasicInformation;
import org.safehomes.da.BreakGlass;
import org.safehomes.da.CaseAccess;
import org.safehomes.da.Caseloads;
import org.safehomes.da.Cases;
import org.safehomes.da.Complaints;
import org.safehomes.da.Contacts;
import org.safehomes.da.CounterAllegations;
import org.safehomes.da.Enforcements;
import org.safehomes.da.Entries;
import org.safehomes.da.FileMarks;
import org.safehomes.da.GrantOffers;
import org.safehomes.da.HostOrders;
import org.safehomes.da.Incidents;
import org.safehomes.da.Letters;
import org.safehomes.da.Links;
import org.safehomes.da.Marac;
import org.safehomes.da.Money;
import org.safehomes.da.Notes;
import org.safehomes.da.Perpetrators;
import org.safehomes.da.ProtectiveOrders;
import org.safehomes.da.Recipients;
import org.safehomes.da.Reports;
import org.safehomes.da.RiskAssessments;
import org.safehomes.da.Safeguarding;
import org.safehomes.da.SafetyPlans;
import org.safehomes.da.Sharing;
import org.safehomes.da.StaffRiskAssessments;
import org.safehomes.da.SupportReferrals;
import org.safehomes.da.SurvivorMeetings;
import org.safehomes.da.Tasks;
import org.safehomes.da.TenancyAdvice;
import org.safehomes.da.Timeline;
import org.safehomes.da.Triage;
import org.safehomes.da.Wishes;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.rest.SignedIn;
import org.safehomes.rest.internal.RealExtensions;

/** All resources of this bundle behind the real extensions, without a web server. */
final class Api {

    static final Caller CALLER = new Officer(Sample.OFFICER, "correlation-of-the-caller");

    private final ApplicationHandler application;

    private Api(Services services, boolean guarded) {
        var config = RealExtensions.config()
                .register(new ReportsResource(services.of(Reports.class)))
                .register(new TriageResource(services.of(Triage.class)))
                .register(new CasesResource(services.of(Cases.class)))
                .register(new SafeContactResource(services.of(Contacts.class)))
                .register(new PreferencesResource(services.of(Wishes.class)))
                .register(new StaffRiskAssessmentsResource(services.of(StaffRiskAssessments.class)))
                .register(new SurvivorMeetingsResource(services.of(SurvivorMeetings.class)))
                .register(new SafetyPlanResource(services.of(SafetyPlans.class)))
                .register(new ContactsResource(services.of(Contacts.class), Clock.fixed(Sample.AT, ZoneOffset.UTC)))
                .register(new NotesResource(services.of(Notes.class)))
                .register(new AccessResource(services.of(CaseAccess.class)))
                .register(new ExclusionsResource(services.of(CaseAccess.class)))
                .register(new AnonymityResource(services.of(Anonymity.class)))
                .register(new SurvivorResource(services.of(Anonymity.class)))
                .register(new FileMarkResource(services.of(FileMarks.class)))
                .register(new BasicResource(services.of(BasicInformation.class)))
                .register(new BasicSearchResource(services.of(BasicInformation.class)))
                .register(new EntriesResource(services.of(Entries.class)))
                .register(new RiskQuestionsResource(services.of(RiskAssessments.class)))
                .register(new RiskAssessmentsResource(services.of(RiskAssessments.class)))
                .register(new IncidentsResource(services.of(Incidents.class)))
                .register(new MaracResource(services.of(Marac.class)))
                .register(new MaracReferralsResource(services.of(Marac.class)))
                .register(new MaracActionsResource(services.of(Marac.class)))
                .register(new AgencyMeetingsResource(services.of(AgencyMeetings.class)))
                .register(new SafeguardingResource(services.of(Safeguarding.class)))
                .register(new SupportReferralsResource(services.of(SupportReferrals.class)))
                .register(new ProfileResource(services.of(Incidents.class)))
                .register(new SharingDecisionsResource(services.of(Sharing.class)))
                .register(new ConfidentialityResource(services.of(Sharing.class)))
                .register(new BarredRecipientsResource(services.of(Recipients.class)))
                .register(new DisclosuresResource(services.of(Recipients.class)))
                .register(new SubjectAccessResource(services.of(Recipients.class)))
                .register(new LettersResource(services.of(Letters.class)))
                .register(new OrdersResource(services.of(ProtectiveOrders.class)))
                .register(new TenancyOptionsResource(services.of(TenancyAdvice.class)))
                .register(new TenancyFactsResource(services.of(TenancyAdvice.class)))
                .register(new TenancyNoticesResource(services.of(TenancyAdvice.class)))
                .register(new GrantOffersResource(services.of(GrantOffers.class)))
                .register(new PerpetratorResource(services.of(Perpetrators.class)))
                .register(new EnforcementResource(services.of(Enforcements.class)))
                .register(new CourtPauseResource(services.of(Money.class)))
                .register(new PracticalHelpResource(services.of(Money.class)))
                .register(new ComplaintsResource(services.of(Complaints.class)))
                .register(new TimelineResource(services.of(Timeline.class)))
                .register(new HostOrdersResource(services.of(HostOrders.class)))
                .register(new BreakGlassResource(services.of(BreakGlass.class)))
                .register(new CounterAllegationsResource(services.of(CounterAllegations.class)))
                .register(new LinksResource(services.of(Links.class)))
                .register(new CaseloadResource(services.of(Caseloads.class)))
                .register(new TasksResource(services.of(Tasks.class)));
        if (guarded) {
            config.register(new Everybody());
        }
        application = new ApplicationHandler(config);
    }

    static Api of(Services services) {
        return new Api(services, true);
    }

    static Api withoutIdentity(Services services) {
        return new Api(services, false);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** Sent as JSON unless a header says otherwise. */
    Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        var request = request(method, path, headers);
        if (!method.equals("GET") && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        request.header(HttpHeaders.CONTENT_LENGTH, body.length);
        request.setEntityStream(new ByteArrayInputStream(body));
        return answer(request);
    }

    /** Without a body and without a word about one. */
    Answer sendNothing(String method, String path, String... headers) {
        return answer(request(method, path, headers));
    }

    private ContainerRequest request(String method, String path, String... headers) {
        var base = URI.create("http://localhost/api/");
        var properties = new MapPropertiesDelegate();
        var request = new ContainerRequest(
                base, base.resolve("da/" + path), method, new Nobody(), properties, application.getConfiguration());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer answer(ContainerRequest request) {
        var out = new ByteArrayOutputStream();
        try {
            return new Answer(application.apply(request, out).get(), out.toByteArray());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not even an answer", e);
        }
    }

    record Answer(ContainerResponse response, byte[] body) {

        int status() {
            return response.getStatus();
        }

        String header(String name) {
            return response.getHeaderString(name);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }

        String problem() {
            return json().path("type").asText().replace("urn:safehomes:problem:", "");
        }

        /** Pointer to message. */
        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            json().path("fields")
                    .forEach(field -> fields.put(
                            field.get("pointer").asText(), field.get("message").asText()));
            return fields;
        }
    }

    private record Officer(StaffId staff, String correlation) implements Caller {}

    /** Signs everybody in as the same officer: who may do what is not decided here. */
    private static final class Everybody implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new SignedIn(CALLER, request.getSecurityContext(), SecurityContext.BASIC_AUTH));
        }
    }

    private static final class Nobody implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
