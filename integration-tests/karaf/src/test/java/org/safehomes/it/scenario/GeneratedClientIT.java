package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.client.ApiException;
import org.safehomes.it.client.api.CaseloadsApi;
import org.safehomes.it.client.api.CasesApi;
import org.safehomes.it.client.api.ContactsApi;
import org.safehomes.it.client.api.DamageRepairsApi;
import org.safehomes.it.client.api.MaracApi;
import org.safehomes.it.client.api.NotesApi;
import org.safehomes.it.client.api.ReportsApi;
import org.safehomes.it.client.api.RiskAssessmentsApi;
import org.safehomes.it.client.api.SafeguardingApi;
import org.safehomes.it.client.api.SafetyEquipmentApi;
import org.safehomes.it.client.api.SafetyPlansApi;
import org.safehomes.it.client.api.SanctuaryRequestsApi;
import org.safehomes.it.client.api.SecurityWorksApi;
import org.safehomes.it.client.api.SupportReferralsApi;
import org.safehomes.it.client.api.SurvivorMeetingsApi;
import org.safehomes.it.client.api.TasksApi;
import org.safehomes.it.client.api.TimelineApi;
import org.safehomes.it.client.api.TriageApi;
import org.safehomes.it.client.model.Answer;
import org.safehomes.it.client.model.Behaviour;
import org.safehomes.it.client.model.Channel;
import org.safehomes.it.client.model.Connection;
import org.safehomes.it.client.model.Consent;
import org.safehomes.it.client.model.ContactOutcome;
import org.safehomes.it.client.model.ContactSafety;
import org.safehomes.it.client.model.ContactsQuestion;
import org.safehomes.it.client.model.DamageRepairDamaged;
import org.safehomes.it.client.model.Definition;
import org.safehomes.it.client.model.HomePlace;
import org.safehomes.it.client.model.MaracReferralSending;
import org.safehomes.it.client.model.Measure;
import org.safehomes.it.client.model.NewAssessment;
import org.safehomes.it.client.model.NewAssessmentAnswered;
import org.safehomes.it.client.model.NewContact;
import org.safehomes.it.client.model.NewDamageRepair;
import org.safehomes.it.client.model.NewMaracReferral;
import org.safehomes.it.client.model.NewNote;
import org.safehomes.it.client.model.NewReport;
import org.safehomes.it.client.model.NewSafeguardingRecord;
import org.safehomes.it.client.model.NewSafetyPlan;
import org.safehomes.it.client.model.NewSanctuaryRequest;
import org.safehomes.it.client.model.NewSecurityWork;
import org.safehomes.it.client.model.NoteKind;
import org.safehomes.it.client.model.Party;
import org.safehomes.it.client.model.Problem;
import org.safehomes.it.client.model.ProblemType;
import org.safehomes.it.client.model.ReportState;
import org.safehomes.it.client.model.ReporterKind;
import org.safehomes.it.client.model.RiskLevel;
import org.safehomes.it.client.model.SafeContact;
import org.safehomes.it.client.model.SafeContactMethod;
import org.safehomes.it.client.model.SafeguardingStep;
import org.safehomes.it.client.model.SafetyPlan;
import org.safehomes.it.client.model.SafetyPlanNeed;
import org.safehomes.it.client.model.SafetyPlanNeedSaid;
import org.safehomes.it.client.model.SafetyPlanProgress;
import org.safehomes.it.client.model.SafetyPlanStaying;
import org.safehomes.it.client.model.SanctuaryOfferEligibility;
import org.safehomes.it.client.model.SanctuaryRequestNewLawConsidered;
import org.safehomes.it.client.model.SharingBasis;
import org.safehomes.it.client.model.SharingBasisArticle6;
import org.safehomes.it.client.model.SupportReferralNeed;
import org.safehomes.it.client.model.SupportReferralNewSupportOffer;
import org.safehomes.it.client.model.SupportReferralState;
import org.safehomes.it.client.model.TaskKind;
import org.safehomes.it.client.model.TasksScope;
import org.safehomes.it.client.model.TriageDecision;
import org.safehomes.it.client.model.TriageDecisionOutcome;
import org.safehomes.it.karaf.SafeHomes;

/** The main job, done with a client that a generator made of the OpenAPI document and nobody touched. */
class GeneratedClientIT {

    private GeneratedClient desk;
    private GeneratedClient officer;

    @BeforeEach
    void signIn(SafeHomes karaf) {
        desk = GeneratedClient.of(karaf, Borough.CALL_CENTRE);
        officer = GeneratedClient.of(karaf, Borough.OFFICER);
    }

    @Test
    void aReportBecomesACaseOfWhichTheSurvivorIsReachedAndThatGoesToMarac(SafeHomes karaf)
            throws ApiException, IOException {
        var report = takeIn();
        var caseRef = triage(report);
        contact(caseRef);
        support(caseRef);
        keepSafe(caseRef);
        makeSafer(caseRef);
        assess(caseRef);
        refer(caseRef);
        countWhatLiesWithWhom(karaf);

        var history = new TimelineApi(officer.api()).readTimeline(caseRef).getItems();
        assertThat(history)
                .hasSizeGreaterThanOrEqualTo(4)
                .extracting(entry -> entry.getModule())
                .containsOnly("da", "sanctuary");
    }

    private static void countWhatLiesWithWhom(SafeHomes karaf) throws ApiException {
        var leader = GeneratedClient.of(karaf, Borough.TEAM_LEADER);
        assertThat(new CaseloadsApi(leader.api()).readCaseload().getStaff())
                .filteredOn(share -> share.getId().equals(Borough.OFFICER))
                .singleElement()
                .satisfies(share -> assertThat(share.getHigh()).isPositive());
    }

    private String takeIn() throws ApiException {
        var report = new NewReport()
                .channel(Channel.PHONE)
                .reporterKind(ReporterKind.SURVIVOR)
                .immediateRisk(Answer.NO)
                .survivor(new Party().name("Nadine Osei").age(34).home(Borough.HOME))
                .perpetrator(new Party().name("Kieran Walsh").age(36))
                .connection(Connection.INTIMATE)
                .behaviours(Set.of(Behaviour.CONTROLLING_OR_COERCIVE, Behaviour.ECONOMIC))
                .whatHappened("He keeps her bank card.");
        var key = UUID.randomUUID().toString();

        var receipt = new ReportsApi(desk.api()).report(report, key);
        var again = new ReportsApi(desk.api()).report(report, key);

        assertThat(again).isEqualTo(receipt);
        assertThat(receipt.getAdvice()).isNotEmpty();
        return receipt.getReference();
    }

    /** Page by page: other tests leave theirs. */
    private static List<String> waiting(TriageApi triage) throws ApiException {
        var references = new ArrayList<String>();
        String next = null;
        do {
            var page = triage.listTriage(200, next);
            page.getItems().forEach(report -> references.add(report.getReference()));
            next = page.getNext();
        } while (next != null);
        return references;
    }

    private List<TaskKind> due(String caseRef) throws ApiException {
        var kinds = new ArrayList<TaskKind>();
        String next = null;
        do {
            var page = new TasksApi(officer.api()).listTasks(TasksScope.MINE, null, null, 200, next);
            page.getItems().stream()
                    .filter(task -> task.getAbout().equals(caseRef))
                    .forEach(task -> kinds.add(task.getKind()));
            next = page.getNext();
        } while (next != null);
        return kinds;
    }

    private String triage(String report) throws ApiException {
        var triage = new TriageApi(officer.api());
        assertThat(waiting(triage)).contains(report);
        var seen = triage.readReportWithHttpInfo(report);
        assertThat(seen.getData().getState()).isEqualTo(ReportState.WAITING);
        assertThat(seen.getData().getDefinition().getOutcome()).isEqualTo(Definition.DOMESTIC_ABUSE);
        triage.matchReport(report);

        var decided = triage.decideTriage(
                report, GeneratedClient.tag(seen), new TriageDecision().outcome(TriageDecisionOutcome.NEW));

        assertThat(decided.getState()).isEqualTo(ReportState.NEW_CASE);
        return decided.getCaseRef();
    }

    private void contact(String caseRef) throws ApiException {
        var cases = new CasesApi(officer.api());
        var contacts = new ContactsApi(officer.api());
        var opened = cases.readCaseWithHttpInfo(caseRef);
        assertThat(opened.getData().getOwner()).isEqualTo(Borough.OFFICER);
        assertThat(opened.getData().getContactDue()).isNotNull();
        assertThat(due(caseRef)).contains(TaskKind.FIRST_CONTACT);
        assertThat(contacts.readSafeContact(caseRef)).as("nothing is said yet").isNull();
        assertThat(contacts.askContact(caseRef, new ContactsQuestion().method(SafeContactMethod.LETTER))
                        .getOutcome())
                .isEqualTo(ContactSafety.REFUSED);

        contacts.recordContact(
                caseRef,
                new NewContact()
                        .at(now())
                        .method(SafeContactMethod.PHONE)
                        .outcome(ContactOutcome.REACHED)
                        .note("She can talk while he is at work."),
                UUID.randomUUID().toString());
        contacts.recordSafeContact(
                caseRef,
                GeneratedClient.tag(cases.readCaseWithHttpInfo(caseRef)),
                new SafeContact()
                        .methods(Set.of(SafeContactMethod.PHONE))
                        .number("020 7946 0102")
                        .voicemail(false));
        new NotesApi(officer.api())
                .writeNote(
                        caseRef,
                        new NewNote().kind(NoteKind.FACT).text("She wants to stay in her home."),
                        UUID.randomUUID().toString());

        assertThat(contacts.readSafeContact(caseRef).getNumber()).isEqualTo("020 7946 0102");
        assertThat(contacts.listContacts(caseRef).getItems()).hasSize(1);
        assertThat(cases.readCase(caseRef).getContacted()).isNotNull();
        assertThat(cases.readCase(caseRef).getContactDue()).isNull();
        assertThat(cases.listCases(200, null).getItems())
                .anyMatch(summary -> summary.getReference().equals(caseRef));
    }

    private void support(String caseRef) throws ApiException {
        assertThat(due(caseRef)).contains(TaskKind.OFFER_SUPPORT, TaskKind.ADULT_DECISION);
        var support = new SupportReferralsApi(officer.api());

        support.offerSupport(
                caseRef,
                new SupportReferralNewSupportOffer()
                        .service("Harbour Outreach")
                        .need(SupportReferralNeed.SPECIALIST)
                        .offeredAt(now())
                        .atFirstContact(true),
                UUID.randomUUID().toString());
        new SafeguardingApi(officer.api())
                .recordSafeguarding(
                        caseRef,
                        new NewSafeguardingRecord()
                                .about(SafeguardingStep.ADULT_AT_RISK)
                                .made(false)
                                .when(now())
                                .why("She needs no care or support."),
                        UUID.randomUUID().toString());

        assertThat(support.readSupport(caseRef).getReferrals())
                .singleElement()
                .satisfies(offered -> assertThat(offered.getState()).isEqualTo(SupportReferralState.OFFERED));
        assertThat(due(caseRef)).doesNotContain(TaskKind.OFFER_SUPPORT, TaskKind.ADULT_DECISION);
    }

    private void keepSafe(String caseRef) throws ApiException {
        var plans = new SafetyPlansApi(officer.api());
        assertThat(plans.readSafetyPlan(caseRef).getVersion())
                .as("nothing is agreed yet")
                .isNull();

        plans.recordSafetyPlan(
                caseRef,
                new NewSafetyPlan()
                        .staying(SafetyPlanStaying.OWN_HOME)
                        .addNeedsItem(new SafetyPlanNeedSaid()
                                .need(SafetyPlanNeed.EXTRA_SECURITY)
                                .needed(Answer.YES))
                        .contactEveryDays(2),
                UUID.randomUUID().toString());

        var plan = plans.readSafetyPlan(caseRef);
        assertThat(progress(plan)).isEqualTo(SafetyPlanProgress.NOTHING_YET);
        assertThat(plan.getNextContact()).isNotNull();
        assertThat(new SurvivorMeetingsApi(officer.api())
                        .listSurvivorMeetings(caseRef)
                        .getItems())
                .isEmpty();
    }

    /** What the one module that meets the plan's one need says of it. */
    private static SafetyPlanProgress progress(SafetyPlan plan) {
        assertThat(plan.getNeeds()).hasSize(1);
        assertThat(plan.getNeeds().get(0).getBy()).hasSize(1);
        return plan.getNeeds().get(0).getBy().get(0).getProgress();
    }

    private void makeSafer(String caseRef) throws ApiException {
        var requests = new SanctuaryRequestsApi(officer.api());
        assertThat(requests.readOffer(caseRef).getEligibility().getOutcome())
                .isEqualTo(SanctuaryOfferEligibility.ELIGIBLE);
        var request = requests.askSanctuary(
                        caseRef,
                        new NewSanctuaryRequest()
                                .why("He kept a key.")
                                .consent(Consent.GIVEN)
                                .perpetratorLivesThere(Answer.NO)
                                .arsonThreat(Answer.NOT_KNOWN),
                        UUID.randomUUID().toString())
                .getId();
        requests.considerLaw(
                caseRef,
                request,
                new SanctuaryRequestNewLawConsidered()
                        .implications("He keeps his right to come in.")
                        .goAhead(true),
                UUID.randomUUID().toString());
        var works = new SecurityWorksApi(officer.api());
        var work = works.planWork(
                        caseRef,
                        request,
                        new NewSecurityWork()
                                .measure(Measure.LOCKS)
                                .why("He kept a key.")
                                .where(HomePlace.COMMUNAL_DOOR)
                                .quantity(1),
                        UUID.randomUUID().toString())
                .getId();
        var order = works.orderWork(caseRef, request, work, UUID.randomUUID().toString())
                .getId();
        var repairs = new DamageRepairsApi(officer.api());
        repairs.reportDamage(
                caseRef,
                new NewDamageRepair()
                        .reportedAt(now())
                        .damaged(DamageRepairDamaged.LOCK)
                        .where(HomePlace.FRONT_DOOR)
                        .leavesAtRisk(Answer.YES),
                UUID.randomUUID().toString());

        assertThat(requests.listRequests(caseRef).getItems()).singleElement().satisfies(asked -> assertThat(
                        asked.getWorks().get(0).getOrder().getReference())
                .isEqualTo(order));
        assertThat(repairs.listRepairs(caseRef).getItems())
                .singleElement()
                .satisfies(repair -> assertThat(repair.getDue()).isNotNull());
        assertThat(new SafetyEquipmentApi(officer.api()).listEquipment(caseRef).getItems())
                .isEmpty();
        assertThat(progress(new SafetyPlansApi(officer.api()).readSafetyPlan(caseRef)))
                .isEqualTo(SafetyPlanProgress.UNDER_WAY);
    }

    private void assess(String caseRef) throws ApiException {
        var risk = new RiskAssessmentsApi(officer.api());
        var answers = risk.readQuestions().getNumbers().stream()
                .map(number -> new NewAssessmentAnswered().question(number).answer(Answer.YES))
                .toList();

        risk.assessRisk(
                caseRef,
                new NewAssessment().assessedAt(now()).answers(answers),
                UUID.randomUUID().toString());

        assertThat(risk.listAssessments(caseRef).getItems()).singleElement().satisfies(assessment -> assertThat(
                        assessment.getLevel().getOutcome())
                .isEqualTo(RiskLevel.HIGH));
        assertThat(new MaracApi(officer.api()).decideMarac(caseRef).getRefer()).isTrue();
    }

    private void refer(String caseRef) throws ApiException, IOException {
        var marac = new MaracApi(officer.api());
        var basis = new SharingBasis()
                .article6(SharingBasisArticle6.PUBLIC_TASK)
                .proportionality("Only what keeps her safe.")
                .withoutConsent("Asking her is not safe today.");

        var referral = marac.prepareMaracReferral(
                        caseRef,
                        new NewMaracReferral()
                                .referrerContact("020 7946 0150")
                                .concerns("He has said that he will find her.")
                                .consent(Consent.NOT_ASKED)
                                .basis(basis)
                                .survivorAware(false)
                                .notToldReason("He reads her messages."),
                        UUID.randomUUID().toString())
                .getId();

        assertThat(marac.readMaracPack(caseRef, referral).getSurvivor().getName())
                .isEqualTo("Nadine Osei");
        var pack = marac.printMaracPack(caseRef, referral);
        try {
            assertThat(pack).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        } finally {
            Files.delete(pack.toPath());
        }
        marac.recordMaracSending(
                caseRef,
                referral,
                new MaracReferralSending().sentAt(now()).sentTo("The coordinator, by secure mail"),
                UUID.randomUUID().toString());
        assertThat(marac.listMaracReferrals(caseRef).getItems())
                .singleElement()
                .satisfies(sent -> assertThat(sent.getSentAt()).isNotNull());
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void whatIsRefusedIsAProblemThatTheClientReads() throws JsonProcessingException {
        var refusal = catchThrowableOfType(ApiException.class, () -> new ReportsApi(desk.api())
                .report(
                        new NewReport().channel(Channel.PHONE).survivor(new Party().age(212)),
                        UUID.randomUUID().toString()));

        var problem = officer.api().getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        assertThat(refusal.getCode()).isEqualTo(422);
        assertThat(problem.getType()).isEqualTo(ProblemType.URN_SAFEHOMES_PROBLEM_INVALID_INPUT);
        assertThat(problem.getFields())
                .extracting(field -> field.getPointer())
                .containsAll(List.of("/reporterKind", "/immediateRisk", "/survivor/age"));
    }
}
