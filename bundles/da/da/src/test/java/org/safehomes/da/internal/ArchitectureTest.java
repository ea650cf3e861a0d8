package org.safehomes.da.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.kernel.rule.RuleCatalogue;
import org.safehomes.kernel.rule.RuleCatalogue.Rule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Door;

/** The shape of the module, held by the build. */
class ArchitectureTest {

    private static final String US = "org.safehomes.da.internal";
    private static final List<Class<?>> SERVICES = List.of(
            Reports.class,
            Triage.class,
            Cases.class,
            Contacts.class,
            Wishes.class,
            StaffRiskAssessments.class,
            SurvivorMeetings.class,
            SafetyPlans.class,
            Notes.class,
            Entries.class,
            Incidents.class,
            RiskAssessments.class,
            Marac.class,
            AgencyMeetings.class,
            Safeguarding.class,
            SupportReferrals.class,
            BreakGlass.class,
            Sharing.class,
            Recipients.class,
            Letters.class,
            ProtectiveOrders.class,
            TenancyAdvice.class,
            GrantOffers.class,
            CaseAccess.class,
            HostOrders.class,
            CounterAllegations.class,
            Links.class,
            Perpetrators.class,
            Enforcements.class,
            Money.class,
            Complaints.class,
            Anonymity.class,
            BasicInformation.class,
            FileMarks.class,
            Tasks.class,
            Closings.class,
            Caseloads.class,
            Timeline.class);

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(US);
    private final JavaClasses everything = new ClassFileImporter().importPackages("org.safehomes");

    @Test
    void rules_and_domain_are_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(US + ".rule..", US + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.safehomes.kernel..",
                        "org.safehomes.da",
                        US + ".rule..",
                        US + ".domain..")
                .check(module);
    }

    @Test
    void rules_ask_no_clock_and_no_database() {
        noClasses()
                .that()
                .resideInAPackage(US + ".rule..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "jakarta.persistence..")
                .check(module);
    }

    @Test
    void keeping_does_not_know_serving() {
        noClasses()
                .that()
                .resideInAPackage(US + ".jpa..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(US + ".app..")
                .check(module);
    }

    @Test
    void nobody_but_the_gate_reaches_the_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.safehomes.store.Database")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(module);
    }

    /** Whatever host service is added later: what can write there is named here, with the one class that may call it. */
    @Test
    @Upholds("AN-1")
    @Upholds("AN-3")
    void nothing_but_the_mark_on_the_survivors_own_file_is_ever_written_to_the_host() {
        var asking = Set.of(
                "find",
                "of",
                "heldBy",
                "search",
                "householdOf",
                "reportingTo",
                "team",
                "linkedTo",
                "about",
                "voids",
                "themself",
                "hiddenFromOthers",
                "lapsed");
        var writing = module.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().equals("org.safehomes.host"))
                .filter(call -> call.getTargetOwner().isInterface())
                .filter(call -> !asking.contains(call.getName()))
                .map(call -> call.getOriginOwner().getSimpleName() + " "
                        + call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());
        assertThat(writing).containsExactlyInAnyOrder("FileMarkDesk PersonalFiles.put", "OwnFile PersonalFiles.remove");
    }

    /** Nobody is counted as antisocial for what was done to them: the host's register of nuisance is not even known here. */
    @Test
    @Upholds("IN-12")
    void nothing_of_a_case_reaches_the_hosts_register_of_antisocial_behaviour() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.safehomes\\.host\\.AntisocialBehaviour.*")
                .check(module);
    }

    /** Directories come and go while everything runs: one class holds the reference, and two others read what it gives. */
    @Test
    @Upholds("SU-3")
    void the_directory_of_support_services_is_met_in_one_place_and_may_be_away() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(US + ".app.LocalServices")
                .and()
                .haveNameNotMatching(".*\\.app\\.(DirectoryNow|EntryWords)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.safehomes.directory..")
                .check(module);
        var held = module.get(US + ".app.LocalServices").getField("directory");
        var reference = held.getAnnotationOfType("org.osgi.service.component.annotations.Reference");
        assertThat(held.getModifiers()).contains(JavaModifier.VOLATILE);
        assertThat(reference.get("cardinality").orElseThrow().toString()).endsWith("OPTIONAL");
        assertThat(reference.get("policy").orElseThrow().toString()).endsWith("DYNAMIC");
        assertThat(reference.get("policyOption").orElseThrow().toString()).endsWith("GREEDY");
    }

    @Test
    void whatever_reads_or_writes_rows_holds_proof_from_the_gate() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(US + ".jpa..")
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        DescribedPredicate.describe("are tables or the journal", ArchitectureTest::keepsRows))
                .and()
                .areNotStatic()
                .should(takeProof())
                .check(module);
    }

    @Test
    void nothing_becomes_a_file_but_through_the_door() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.safehomes.outgoing.internal..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "java.awt..",
                        "javax.print..")
                .check(module);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(US + ".app.Leaving")
                .should()
                .callMethod(Door.class, "print", Dispatch.class)
                .because("whether something may leave is asked there, before the door is")
                .check(module);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(US + ".app..")
                .and()
                .haveRawReturnType(byte[].class)
                .should(ask("org.safehomes.outgoing.Door", US + ".app.Leaving"))
                .check(module);
    }

    private static ArchCondition<JavaMethod> ask(String... printers) {
        return new ArchCondition<>("have what they hand out from the door") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var asks = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("print")
                                && List.of(printers)
                                        .contains(call.getTargetOwner().getFullName()));
                events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
            }
        };
    }

    private static boolean keepsRows(JavaClass type) {
        return type.getSimpleName().endsWith("Table") || type.getSimpleName().equals("Journal");
    }

    private static ArchCondition<JavaMethod> takeProof() {
        return new ArchCondition<>("take what only the gate makes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var proof = method.getRawParameterTypes().stream()
                        .map(JavaClass::getFullName)
                        .anyMatch(Set.of(
                                "org.safehomes.gate.Visible",
                                "org.safehomes.gate.Granted",
                                "org.safehomes.gate.InSight")::contains);
                events.add(new SimpleConditionEvent(method, proof, method.getFullName()));
            }
        };
    }

    @Test
    void every_service_of_the_api_is_held_to_it() {
        var offered = new ClassFileImporter()
                .importPackages("org.safehomes.da").stream()
                        .filter(type -> type.getPackageName().equals("org.safehomes.da"))
                        .filter(type -> type.isInterface() && !type.isAnnotation())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getFullName)
                        .filter(name -> !name.equals(TimelineSource.class.getName())) // what modules offer each other
                        .filter(name -> !name.equals(SafetyMeasure.class.getName()))
                        .filter(name -> !name.equals(ClosureCheck.class.getName()))
                        .filter(name -> !name.equals(CaseTasks.class.getName()))
                        .filter(name -> !name.contains("$"))
                        .toList();
        assertThat(SERVICES).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void every_operation_starts_with_the_caller_and_names_its_action() {
        assertThat(OperationContract.faults(SERVICES, DaAction.class)).isEmpty();
        assertThat(OperationContract.unnamed(SERVICES, DaAction.class))
                .as("actions of the system's own jobs")
                .allMatch(action -> action.roles().equals(Set.of(Role.SYSTEM)))
                .contains(DaAction.ESCALATE);
    }

    @Test
    void no_job_reads_what_is_sealed_but_the_one_that_makes_up_for_an_earlier_release() {
        assertThat(DaAction.values()).filteredOn(DaAction::systemOpens).containsExactly(DaAction.MAKE_UP_EARLIER);
    }

    @Test
    void an_operation_without_a_declared_action_would_be_found() {
        assertThat(OperationContract.faults(List.of(Wrong.class), WrongAction.class))
                .containsExactlyInAnyOrder(
                        "Wrong.undeclared names no action",
                        "Wrong.nobodyCalls does not start with the caller",
                        "Wrong.madeUp names NOT_THERE, which is no action",
                        "Wrong.secondTime names KNOWN, which is another's",
                        "FOR_NOBODY is for no role");
    }

    /** Each in its own way what the build must not let through. */
    interface Wrong {
        void undeclared(Caller caller);

        @Performs("WITHOUT_CALLER")
        void nobodyCalls(String text);

        @Performs("NOT_THERE")
        void madeUp(Caller caller);

        @Performs("KNOWN")
        void secondTime(Caller caller);

        @Performs("KNOWN")
        void allRight(Caller caller, String text);
    }

    enum WrongAction implements Action {
        KNOWN(Set.of(Role.OFFICER)),
        WITHOUT_CALLER(Set.of(Role.OFFICER)),
        FOR_NOBODY(Set.of());

        private final Set<Role> roles;

        WrongAction(Set<Role> roles) {
            this.roles = roles;
        }

        @Override
        public String module() {
            return "wrong";
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }
    }

    @Test
    void every_built_rule_of_the_module_has_its_place_and_its_test() {
        var built = RuleCatalogue.ofThisRelease().built().stream()
                .filter(rule -> rule.module().equals("da"))
                .toList();
        assertThat(built).isNotEmpty();
        assertThat(rules(module, PolicyRule.class)).containsExactlyInAnyOrderElementsOf(ids(built, true));
        assertThat(rules(module, Upholds.class)).containsAll(ids(built, false));
        var tested = everything.stream()
                .filter(type -> type.getSimpleName().endsWith("Test"))
                .flatMap(type -> named(type).stream())
                .collect(Collectors.toSet());
        assertThat(tested).as("rules that a test of this module names").containsAll(ids(built, true));
    }

    private static List<String> ids(List<Rule> rules, boolean deciding) {
        return rules.stream()
                .filter(rule -> rule.decides() == deciding)
                .map(Rule::id)
                .toList();
    }

    private static Set<String> rules(JavaClasses types, Class<?> annotation) {
        return types.stream()
                .flatMap(type -> (annotation == PolicyRule.class
                                ? type.tryGetAnnotationOfType(PolicyRule.class).map(PolicyRule::id).stream()
                                        .toList()
                                : named(type))
                        .stream())
                .collect(Collectors.toSet());
    }

    private static List<String> named(JavaClass type) {
        var reflected = type.reflect();
        var ids = new ArrayList<String>();
        Arrays.stream(reflected.getAnnotationsByType(Upholds.class))
                .map(Upholds::value)
                .forEach(ids::add);
        Arrays.stream(reflected.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Upholds.class)))
                .map(Upholds::value)
                .forEach(ids::add);
        return ids;
    }
}
