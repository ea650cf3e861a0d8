package org.safehomes.da.rest.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.da.BasicCase;
import org.safehomes.da.Behaviour;
import org.safehomes.da.BreakGlass;
import org.safehomes.da.Case;
import org.safehomes.da.CaseAccess;
import org.safehomes.da.Caseload;
import org.safehomes.da.Channel;
import org.safehomes.da.Closing;
import org.safehomes.da.Connection;
import org.safehomes.da.Contact;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.CounterAllegations;
import org.safehomes.da.Deadline;
import org.safehomes.da.Definition;
import org.safehomes.da.FileMark;
import org.safehomes.da.HostOrders;
import org.safehomes.da.Naming;
import org.safehomes.da.NewReport;
import org.safehomes.da.Note;
import org.safehomes.da.Party;
import org.safehomes.da.Report;
import org.safehomes.da.ReportReceipt;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SafeContact;
import org.safehomes.da.Survivor;
import org.safehomes.da.Task;
import org.safehomes.da.TimelineEntry;
import org.safehomes.da.Triage;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;

/** Invented records, one of each kind. */
final class Sample {

    static final ReportRef REPORT_REF = new ReportRef("R-7KQ2M9X4TB3DHW5N");
    static final CaseRef CASE_REF = new CaseRef("C-7KQ2M9X4TB3DHW5N");
    static final EntryId ENTRY = new EntryId("E-7KQ2M9X4TB3DHW5N");
    static final StaffId OFFICER = new StaffId("s.okafor");
    static final Instant AT = Instant.parse("2026-03-31T09:30:00Z");

    static final Party SURVIVOR = new Party(
            Optional.of("Nadine Osei"),
            Optional.empty(),
            Optional.of("020 7946 0000"),
            Optional.of(34),
            Optional.of(new Uprn("999000000001")));

    static final NewReport CONTENT = new NewReport(
            Channel.PHONE,
            ReporterKind.NEIGHBOUR,
            Answer.NO,
            Optional.empty(),
            Optional.empty(),
            Optional.of(SURVIVOR),
            Optional.empty(),
            Optional.of(Connection.INTIMATE),
            EnumSet.of(Behaviour.ECONOMIC, Behaviour.PHYSICAL_OR_SEXUAL),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    static final Decision<Definition> DEFINITION =
            new Decision<>(Definition.DOMESTIC_ABUSE, "IN-4", List.of("W2"), List.of("The survivor is 16 or over."));

    static final Decision<ContactPlan> CONTACTED =
            new Decision<>(ContactPlan.CONTACT, "IN-10", List.of("W5"), List.of("The survivor is contacted."));

    static final Report REPORT = new Report(
            REPORT_REF,
            new Version(3),
            AT,
            new StaffId("n.gillespie"),
            Report.State.WAITING,
            CONTENT,
            DEFINITION,
            CONTACTED,
            List.of(),
            Optional.of(new Deadline(
                    AT, new Decision<>(AT, "IN-8", List.of("W5"), List.of("Due at the close of office.")), false)),
            Optional.empty(),
            Optional.empty(),
            new Decision<>(false, "IN-17", List.of(), List.of("Neither is known to be under 16.")),
            Optional.empty());

    static final SafeContact SAFE = new SafeContact(
            Set.of(SafeContact.Method.PHONE),
            Optional.of("020 7946 0000"),
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final Decision<Naming> NAMED = new Decision<>(
            Naming.BY_NAME, "AN-1", List.of("W6"), List.of("The survivor alone holds the home, as the host knows it."));

    static final Case CASE = new Case(
            CASE_REF,
            new Version(7),
            AT,
            true,
            new TeamId("tenancy-north"),
            OFFICER,
            Optional.empty(),
            SURVIVOR,
            Party.unknown(),
            DEFINITION,
            List.of(REPORT_REF),
            Optional.empty(),
            Optional.empty(),
            Optional.of(AT),
            CONTACTED,
            List.of(),
            Optional.of(new Case.Risk(ENTRY, RiskLevel.MEDIUM, AT, true)),
            Optional.empty(),
            Optional.of(NAMED));

    static final Triage.CaseSummary SUMMARY = new Triage.CaseSummary(
            CASE_REF, new Version(7), "Nadine Osei", OFFICER, Optional.of(new Uprn("999000000001")));

    static final BasicCase BASIC = new BasicCase(CASE_REF, true, OFFICER, Optional.of(SAFE));

    static final Decision<Contact.Safety> REFUSED = new Decision<>(
            Contact.Safety.REFUSED, "SC-2", List.of("W6"), List.of("What is safe is not known yet: no letter."));

    static final Contact CONTACT = new Contact(
            ENTRY,
            OFFICER,
            AT,
            new Contact.NewContact(
                    AT, SafeContact.Method.PHONE, Contact.Outcome.REACHED, Optional.empty(), Optional.empty()),
            REFUSED);

    static final Note NOTE = new Note(
            ENTRY,
            OFFICER,
            AT,
            Optional.of(new Note.NewNote(
                    Note.Kind.FACT, "She is safe tonight.", Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty());

    static final Task TASK = new Task(
            ENTRY,
            CASE_REF,
            Task.Kind.FIRST_CONTACT,
            Optional.of(OFFICER),
            AT,
            AT,
            false,
            false,
            List.of("Due at the close of office."),
            Task.Urgency.HIGH);

    static final Caseload CASELOAD =
            new Caseload(List.of(new Caseload.Share(OFFICER, "Sade Okafor", true, 7, 1, 2, 9, 3, Optional.of(AT))), 0);

    static final HostOrders.Order HOST_ORDER =
            new HostOrders.Order(ENTRY, CASE_REF, "repairs/order", HostOrders.State.UNCERTAIN, 1, OFFICER, AT, AT);
    static final BreakGlass.Look LOOK = new BreakGlass.Look(
            ENTRY,
            OFFICER,
            AT,
            AT.plusSeconds(3600),
            "She rang, and nobody of the team is there.",
            Optional.of(new BreakGlass.Reviewed(
                    new StaffId("g.whitcombe"),
                    AT,
                    new BreakGlass.Review(BreakGlass.Judgement.JUSTIFIED, "It could not wait."))));

    static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("REPORT", new ReportReceipt(REPORT_REF, AT, List.of("Call 999 if somebody comes at risk."))),
            Map.entry("LIST_TRIAGE", new Page<>(List.of(REPORT), Optional.of("bmV4dA"))),
            Map.entry("READ_REPORT", REPORT),
            Map.entry("MATCH_REPORT", List.of(SUMMARY)),
            Map.entry("DECIDE_TRIAGE", REPORT),
            Map.entry("CONFIRM_OUTSIDE", REPORT),
            Map.entry("REASSESS_REPORT", REPORT),
            Map.entry("LIST_CASES", Page.only(List.of(SUMMARY))),
            Map.entry("SEARCH_CASES", List.of(SUMMARY)),
            Map.entry("READ_CASE", CASE),
            Map.entry("ASSIGN_CASE", CASE),
            Map.entry("READ_TIMELINE", List.of(new TimelineEntry(ENTRY, AT, AT, OFFICER, "da", "CONTACT", "Reached."))),
            Map.entry("READ_SAFE_CONTACT", Optional.of(SAFE)),
            Map.entry("RECORD_SAFE_CONTACT", new Version(8)),
            Map.entry("ASK_CONTACT", REFUSED),
            Map.entry("RECORD_CONTACT", ENTRY),
            Map.entry("LIST_CONTACTS", List.of(CONTACT)),
            Map.entry("WRITE_NOTE", ENTRY),
            Map.entry("LIST_NOTES", List.of(NOTE)),
            Map.entry("CORRECT_NOTE", ENTRY),
            Map.entry("SEAL_ENTRY", ENTRY),
            Map.entry("READ_ACCESS", new CaseAccess.Access(List.of(), List.of(new StaffId("t.marlowe")))),
            Map.entry("GRANT_ACCESS", new Version(8)),
            Map.entry("END_ACCESS", new Version(9)),
            Map.entry("EXCLUDE", new Version(10)),
            Map.entry(
                    "READ_CLOSING",
                    new Closing(
                            false,
                            List.of(new Closing.ModuleSaid(
                                    "sanctuary",
                                    Closing.Outcome.BLOCKS,
                                    List.of("A repair is open."),
                                    Optional.of("The case's owner."))))),
            Map.entry("LIST_HOST_ORDERS", Page.only(List.of(HOST_ORDER))),
            Map.entry("MATCH_COUNTER", List.of(SUMMARY)),
            Map.entry("OPEN_COUNTER", new Version(4)),
            Map.entry("LIST_COUNTERS", List.of(new CounterAllegations.Pair(CASE_REF, CASE_REF))),
            Map.entry("BREAK_GLASS", ENTRY),
            Map.entry("LIST_LOOKS", List.of(LOOK)),
            Map.entry("REVIEW_LOOK", ENTRY),
            Map.entry(
                    "READ_SURVIVOR",
                    new Survivor(SURVIVOR, List.of(new Survivor.Account(REPORT_REF, SURVIVOR, Optional.empty())))),
            Map.entry("DECIDE_ANONYMITY", NAMED),
            Map.entry(
                    "READ_FILE_MARK",
                    new FileMark(
                            false, new Decision<>(true, "AN-3", List.of("D8.24"), List.of("It is theirs alone.")))),
            Map.entry("PUT_FILE_MARK", ENTRY),
            Map.entry("REMOVE_FILE_MARK", ENTRY),
            Map.entry("READ_BASIC", BASIC),
            Map.entry("FIND_BASIC", List.of(BASIC)),
            Map.entry("LIFT_ANONYMITY", new Version(11)),
            Map.entry("READ_CASELOAD", CASELOAD),
            Map.entry("LIST_TASKS", Page.only(List.of(TASK))));

    private Sample() {}
}
