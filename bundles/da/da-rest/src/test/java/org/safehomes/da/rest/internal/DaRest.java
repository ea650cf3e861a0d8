package org.safehomes.da.rest.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safehomes.da.AgencyMeetings;
import org.safehomes.da.Anonymity;
import org.safehomes.da.BasicInformation;
import org.safehomes.da.BreakGlass;
import org.safehomes.da.CaseAccess;
import org.safehomes.da.CaseTasks;
import org.safehomes.da.Caseloads;
import org.safehomes.da.Cases;
import org.safehomes.da.Closings;
import org.safehomes.da.ClosureCheck;
import org.safehomes.da.Complaints;
import org.safehomes.da.Contacts;
import org.safehomes.da.CounterAllegations;
import org.safehomes.da.DaAction;
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
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.SafetyPlans;
import org.safehomes.da.Sharing;
import org.safehomes.da.StaffRiskAssessments;
import org.safehomes.da.SupportReferrals;
import org.safehomes.da.SurvivorMeetings;
import org.safehomes.da.Tasks;
import org.safehomes.da.TenancyAdvice;
import org.safehomes.da.Timeline;
import org.safehomes.da.TimelineSource;
import org.safehomes.da.Triage;
import org.safehomes.da.Wishes;
import org.safehomes.it.bodies.DaRequests;
import org.safehomes.it.bodies.Request;
import org.safehomes.kernel.Action;
import org.safehomes.rest.contract.RestModule;
import org.safehomes.rest.contract.Services;

/** This bundle, about {@link Sample}. */
final class DaRest implements RestModule {

    @Override
    public String path() {
        return "da/";
    }

    @Override
    public List<Object> resources(Services services) {
        return List.of(
                new ReportsResource(services.of(Reports.class)),
                new TriageResource(services.of(Triage.class)),
                new CasesResource(services.of(Cases.class)),
                new SafeContactResource(services.of(Contacts.class)),
                new PreferencesResource(services.of(Wishes.class)),
                new StaffRiskAssessmentsResource(services.of(StaffRiskAssessments.class)),
                new SurvivorMeetingsResource(services.of(SurvivorMeetings.class)),
                new SafetyPlanResource(services.of(SafetyPlans.class)),
                new ContactsResource(services.of(Contacts.class), Clock.fixed(Sample.AT, ZoneOffset.UTC)),
                new NotesResource(services.of(Notes.class)),
                new AccessResource(services.of(CaseAccess.class)),
                new ExclusionsResource(services.of(CaseAccess.class)),
                new AnonymityResource(services.of(Anonymity.class)),
                new SurvivorResource(services.of(Anonymity.class)),
                new FileMarkResource(services.of(FileMarks.class)),
                new BasicResource(services.of(BasicInformation.class)),
                new BasicSearchResource(services.of(BasicInformation.class)),
                new EntriesResource(services.of(Entries.class)),
                new RiskQuestionsResource(services.of(RiskAssessments.class)),
                new RiskAssessmentsResource(services.of(RiskAssessments.class)),
                new IncidentsResource(services.of(Incidents.class)),
                new MaracResource(services.of(Marac.class)),
                new MaracReferralsResource(services.of(Marac.class)),
                new MaracActionsResource(services.of(Marac.class)),
                new AgencyMeetingsResource(services.of(AgencyMeetings.class)),
                new SafeguardingResource(services.of(Safeguarding.class)),
                new SupportReferralsResource(services.of(SupportReferrals.class)),
                new ProfileResource(services.of(Incidents.class)),
                new SharingDecisionsResource(services.of(Sharing.class)),
                new ConfidentialityResource(services.of(Sharing.class)),
                new BarredRecipientsResource(services.of(Recipients.class)),
                new DisclosuresResource(services.of(Recipients.class)),
                new SubjectAccessResource(services.of(Recipients.class)),
                new LettersResource(services.of(Letters.class)),
                new OrdersResource(services.of(ProtectiveOrders.class)),
                new TenancyOptionsResource(services.of(TenancyAdvice.class)),
                new TenancyFactsResource(services.of(TenancyAdvice.class)),
                new TenancyNoticesResource(services.of(TenancyAdvice.class)),
                new GrantOffersResource(services.of(GrantOffers.class)),
                new PerpetratorResource(services.of(Perpetrators.class)),
                new EnforcementResource(services.of(Enforcements.class)),
                new CourtPauseResource(services.of(Money.class)),
                new PracticalHelpResource(services.of(Money.class)),
                new ComplaintsResource(services.of(Complaints.class)),
                new TimelineResource(services.of(Timeline.class)),
                new ClosingResource(services.of(Closings.class)),
                new HostOrdersResource(services.of(HostOrders.class)),
                new BreakGlassResource(services.of(BreakGlass.class)),
                new CounterAllegationsResource(services.of(CounterAllegations.class)),
                new LinksResource(services.of(Links.class)),
                new CaseloadResource(services.of(Caseloads.class)),
                new TasksResource(services.of(Tasks.class)));
    }

    @Override
    public String services() {
        return Reports.class.getPackageName();
    }

    @Override
    public Set<Class<?>> inProcessOnly() {
        return Set.of(TimelineSource.class, SafetyMeasure.class, ClosureCheck.class, CaseTasks.class);
    }

    @Override
    public Action action(String name) {
        return DaAction.valueOf(name);
    }

    @Override
    public List<Request> requests() {
        return DaRequests.ALL;
    }

    @Override
    public String sample(String blank) {
        return switch (blank) {
            case "case" -> Sample.CASE_REF.toString();
            case "report" -> Sample.REPORT_REF.toString();
            case "now" -> Sample.AT.toString();
            case "later" -> Sample.AT.plus(2, ChronoUnit.DAYS).toString();
            case "today" -> "2026-03-31";
            case "soon" -> "2026-04-14";
            default -> Sample.ENTRY.toString();
        };
    }

    @Override
    public Map<String, Object> answers() {
        var answers = new HashMap<>(Sample.ANSWERS);
        answers.putAll(RiskSample.ANSWERS);
        answers.putAll(SharingSample.ANSWERS);
        answers.putAll(SafeguardingSample.ANSWERS);
        answers.putAll(LegalSample.ANSWERS);
        answers.putAll(AccountabilitySample.ANSWERS);
        answers.putAll(SurvivorSample.ANSWERS);
        return answers;
    }
}
