package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.OpenApi;
import org.safehomes.it.Pages;
import org.safehomes.it.access.AccessTable.Operation;
import org.safehomes.it.access.AccessTable.Relation;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** Every operation, by people of every role, in every relation to a case, over HTTP and in process, against one table. */
@Upholds("AC-1")
@Upholds("AC-2")
class AccessMatrixIT {

    private static final AccessTable TABLE = AccessTable.read();

    @Test
    void everyOperationHasItsRow(SafeHomes karaf) throws IOException {
        var rows = TABLE.operations().stream().map(Operation::action).toList();
        var document = OpenApi.of(karaf.as(Borough.OFFICER));
        var described = new ArrayList<String>();
        var others = new ArrayList<String>();
        document.operations().forEach(operation -> {
            var actions = operation.content().path("x-safehomes-actions");
            actions.forEach(action -> described.add(action.asText()));
            if (actions.isEmpty()) {
                others.add(operation.method() + " " + operation.path());
            }
        });

        assertThat(rows).as("described").containsExactlyInAnyOrderElementsOf(described);
        assertThat(rows).as("offered in process").containsExactlyInAnyOrderElementsOf(offered(karaf));
        assertThat(Requests.ALL).extracting(Request::action).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(TABLE.others())
                .extracting(other -> other.method() + " " + other.path())
                .containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void whatIsRefusedHereIsShownDoneElsewhere() throws ClassNotFoundException {
        assertThat(TABLE.refusedHere()).isNotEmpty();
        for (var elsewhere : TABLE.refusedHere().values()) {
            assertThat(Arrays.stream(Class.forName(elsewhere).getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class)))
                    .as(elsewhere)
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsAboutNoRecordServesWhoeverTheTableSays(SafeHomes karaf) {
        assertThat(TABLE.others())
                .isNotEmpty()
                .allSatisfy(other -> TABLE.roles().keySet().forEach(who -> assertThat(
                                client(karaf, who).get(other.named("no-such")).status())
                        .as("%s %s", who, other)
                        .isEqualTo(other.anybody() || !who.equals(AccessTable.NOBODY) ? other.status() : 401)));
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElseOverHttpAndInProcess(SafeHomes karaf) throws IOException {
        var states = new CaseStates(karaf);
        var shared = new HashMap<String, CaseStates.Made>();
        var overRest = new LinkedHashMap<String, Outcome>();
        var attempts = new LinkedHashMap<String, Attempt>();
        var faults = new ArrayList<String>();
        var refusals = new HashMap<String, String>();
        for (var relation : TABLE.relations()) {
            // whoever is let through changes the case: one of their own for each way
            var own = changes(relation);
            var first = own ? states.make(relation.state()) : shared.computeIfAbsent(relation.state(), states::make);
            var second = own ? states.make(relation.state()) : first;
            var rest = new OverRest(client(karaf, relation.who()), first, refusals);
            for (var operation : TABLE.operations()) {
                var expected = TABLE.expected(operation, relation);
                var about = relation + " " + operation.action();
                overRest.put(about, attempt(rest, operation, relation, expected, faults));
                var request = OverRest.request(operation, second);
                attempts.put(about, new Attempt(relation.who(), operation.action(), request.path(), request.body()));
            }
        }
        var inProcess = inProcess(karaf, attempts);

        overRest.forEach((about, outcome) -> {
            if (!inProcess.get(about).equals(String.valueOf(outcome))) {
                faults.add(about + ": in process " + inProcess.get(about) + ", over HTTP " + outcome);
            }
        });
        assertThat(faults).isEmpty();
        // a request that a rule always refuses would show nothing of what it does when it is let through
        var never = TABLE.operations().stream().map(Operation::action).collect(Collectors.toCollection(HashSet::new));
        never.removeAll(everDone(overRest));
        assertThat(never)
                .as("done by nobody: %s", refusals)
                .containsExactlyInAnyOrderElementsOf(TABLE.refusedHere().keySet());
    }

    @Test
    void listsAndSearchesShowWhatSomebodyMayKnowOfAndNothingElse(SafeHomes karaf) {
        var states = new CaseStates(karaf);
        var made = new HashMap<String, CaseStates.Pair>();
        for (var relation : TABLE.relations()) {
            if (Set.of("OFFICER", "MANAGER").stream().noneMatch(TABLE.roles().get(relation.who())::contains)) {
                continue;
            }
            var about = made.computeIfAbsent(relation.state(), states::pair);
            var client = client(karaf, relation.who());
            var found = client.post("/api/da/cases/search", Map.of("phone", about.phone()));
            assertThat(found.text().contains(about.caseRef()))
                    .as("%s finds the case", relation)
                    .isEqualTo(relation.knowsCase());
            shows(
                    relation + " lists the case",
                    listed(client, "cases", "reference"),
                    about.caseRef(),
                    relation.knowsCase());
            shows(
                    relation + " lists its tasks",
                    listed(client, "tasks?scope=TEAM", "about"),
                    about.caseRef(),
                    relation.knowsCase());
            // a report that is decided waits for nobody
            if (!relation.state().equals("decided")) {
                shows(
                        relation + " lists the report",
                        listed(client, "triage", "reference"),
                        about.report(),
                        relation.knowsReport());
            }
        }
    }

    private static void shows(String what, Set<String> list, String reference, boolean expected) {
        assertThat(list.contains(reference)).as(what).isEqualTo(expected);
    }

    private static Set<String> listed(Rest client, String list, String member) {
        var references = new HashSet<String>();
        Pages.of(client, "/api/da/" + list)
                .forEach(item -> references.add(item.path(member).asText()));
        return references;
    }

    private static boolean changes(Relation relation) {
        return TABLE.operations().stream()
                .anyMatch(operation -> operation.need() != AccessTable.Need.NOTHING
                        && TABLE.expected(operation, relation).letThrough());
    }

    private static Outcome attempt(
            OverRest rest, Operation operation, Relation relation, Outcome expected, List<String> faults) {
        var about = relation + " " + operation.action();
        try {
            if (!expected.letThrough() && !knowsWithoutLeave(operation, relation)) {
                rest.cannotTell(operation);
            }
            var outcome = rest.outcome(operation);
            if (expected.letThrough() ? !outcome.letThrough() : outcome != expected) {
                faults.add(about + ": " + outcome + " instead of " + expected);
            }
            return outcome;
        } catch (AssertionError e) {
            faults.add(about + ": " + e.getMessage());
            return expected;
        }
    }

    /** Who sees the record that an operation is on, and not all that it needs, may learn that it is there. */
    private static boolean knowsWithoutLeave(Operation operation, Relation relation) {
        return switch (operation.need()) {
            case LINE_MANAGER -> relation.knowsCase();
            case COUNTER -> relation.ofCounter() == AccessTable.Sight.REPORT;
            default -> false;
        };
    }

    private static Set<String> everDone(Map<String, Outcome> outcomes) {
        var done = new HashSet<String>();
        outcomes.forEach((about, outcome) -> {
            if (outcome == Outcome.DONE) {
                done.add(about.substring(about.lastIndexOf(' ') + 1));
            }
        });
        return done;
    }

    private static Map<String, String> inProcess(SafeHomes karaf, Map<String, Attempt> attempts) throws IOException {
        var work = Surroundings.work("access");
        var lines = Files.write(
                work.resolve("attempts"),
                attempts.values().stream().map(Attempt::line).toList());
        var outcomes = work.resolve("outcomes");
        karaf.inside(ServiceCalls.class, "performAll", lines.toString(), outcomes.toString());
        var results = Files.readAllLines(outcomes).iterator();
        var byAttempt = new HashMap<String, String>();
        attempts.keySet().forEach(about -> byAttempt.put(about, results.next()));
        return byAttempt;
    }

    private static List<String> offered(SafeHomes karaf) throws IOException {
        var file = Surroundings.work("access").resolve("actions");
        karaf.inside(ServiceCalls.class, "writeActions", file.toString());
        return Files.readAllLines(file);
    }

    private static Rest client(SafeHomes karaf, String who) {
        return who.equals(AccessTable.NOBODY) ? karaf.nobody() : karaf.as(who);
    }
}
