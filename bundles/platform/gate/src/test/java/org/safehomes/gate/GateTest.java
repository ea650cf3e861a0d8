package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.DomainProblem;
import org.safehomes.kernel.problem.KeyReused;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class GateTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;
    private OneGate gate;

    GateTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
        gate = world.gate;
    }

    private boolean work(Granted granted) {
        granted.announce("test/worked");
        granted.assign(COLLEAGUE);
        granted.grant(STRANGER, "covers for a colleague", Optional.empty());
        granted.exclude(ADVISER, "is a friend of the other side");
        return true;
    }

    @Test
    @Upholds("AC-3")
    void change_audit_and_outbox_are_there_together() {
        var ref = world.caseOf(OFFICER);
        gate.change(world.as(OFFICER), TestAction.WORK, ref, new Version(0), this::work);

        assertThat(world.audit()).contains("officer test/WORK DONE " + ref);
        assertThat(world.everything().get("records")).asString().contains(ref + " colleague 1 1");
        assertThat(world.<Integer>sql(sql -> sql.rows(
                                row -> row.getString(1),
                                "select topic from sh_outbox where record_ref = ?",
                                ref.value())
                        .size()))
                .isOne();
    }

    @Test
    @Upholds("AC-3")
    void a_failure_at_any_statement_leaves_nothing_behind() {
        var ref = world.caseOf(OFFICER);
        var before = world.everything();
        int failures = 0;
        while (true) {
            var caller = world.as(OFFICER);
            world.connections.restart(failures + 1);
            try {
                gate.change(caller, TestAction.WORK, ref, new Version(0), this::work);
                break;
            } catch (Unavailable e) {
                assertThat(++failures).as("steps of one operation").isLessThan(60);
            }
            assertThat(world.everything())
                    .as("after a failure at step " + failures)
                    .isEqualTo(before);
        }
        assertThat(failures).as("look-up, fence, work, audit and commit").isGreaterThan(7);
        assertThat(world.everything()).isNotEqualTo(before);
    }

    @Test
    @Upholds("AC-3")
    void an_error_in_the_middle_holds_no_lock_and_is_in_the_trail() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() -> gate.change(world.as(OFFICER), TestAction.WORK, ref, new Version(0), granted -> {
                    work(granted);
                    throw new NoClassDefFoundError("gone with its bundle");
                }))
                .isInstanceOf(NoClassDefFoundError.class);

        assertThat(world.audit()).contains("officer test/WORK FAILED " + ref);
        // would wait for the lock of the first, and fail
        gate.change(world.as(OFFICER), TestAction.WORK, ref, new Version(0), this::work);
    }

    @Test
    void creating_fails_whole_at_any_statement_too() {
        var before = world.everything();
        int failures = 0;
        while (true) {
            world.connections.restart(failures + 1);
            try {
                gate.create(
                        world.as(ADVISER),
                        TestAction.REPORT,
                        CaseRef.next(world.ids),
                        new Placement(Office.NORTH, OFFICER, Set.of(STRANGER)),
                        new Once(Optional.of("key of the failing one"), "print"),
                        made -> made.announce("test/made"));
                break;
            } catch (Unavailable e) {
                assertThat(++failures).as("steps of one operation").isLessThan(60);
            }
            assertThat(world.everything())
                    .as("after a failure at step " + failures)
                    .isEqualTo(before);
        }
        assertThat(failures).isGreaterThan(6);
    }

    @Test
    @Upholds("AC-3")
    void no_audit_entry_no_answer() {
        var ref = world.caseOf(OFFICER);
        var before = world.everything();
        world.connections.failOn("into sh_audit");

        assertThatThrownBy(() -> gate.read(world.as(OFFICER), TestAction.LOOK, ref, visible -> "secret"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("audit trail");
        assertThatThrownBy(() -> gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), this::work))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> gate.read(world.as(STRANGER), TestAction.LOOK, ref, visible -> "secret"))
                .as("not even a refusal")
                .isInstanceOf(Unavailable.class);
        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    void a_database_that_gives_no_connection_is_unavailable() {
        var ref = world.caseOf(OFFICER);
        world.connections.failOn(Watched.CONNECT);
        assertThatThrownBy(() -> gate.read(world.as(OFFICER), TestAction.LOOK, ref, visible -> "answer"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("the database");
        world.connections.restart(0);
        assertThat(gate.<String>read(world.as(OFFICER), TestAction.LOOK, ref, visible -> "answer"))
                .as("once it is back")
                .isEqualTo("answer");
    }

    @Test
    @Upholds("AC-3")
    void an_operation_whose_connection_is_lost_is_in_the_trail_and_holds_none() {
        var ref = world.caseOf(OFFICER);
        for (int moreThanThePool = 0; moreThanThePool < 12; moreThanThePool++) {
            world.connections.failOn("into sh_outbox", Watched.ROLLBACK);
            assertThatThrownBy(() -> gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), this::work))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("the database");
        }
        assertThat(world.audit()).contains("officer test/WORK FAILED " + ref);
    }

    @Test
    void a_failure_of_the_database_that_a_module_meets_is_told_as_such() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() -> gate.read(world.as(OFFICER), TestAction.LOOK, ref, visible -> {
                    world.connections.failOn("from sh_record where");
                    return visible.em()
                            .unwrap(org.eclipse.persistence.sessions.Session.class)
                            .executeSQL("select ref from sh_record where ref = 'none'");
                }))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void a_second_transaction_on_the_thread_throws() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() -> gate.read(
                        world.as(OFFICER),
                        TestAction.LOOK,
                        ref,
                        visible -> gate.read(world.as(OFFICER), TestAction.LOOK, ref, again -> "nested")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one operation, one transaction");
        assertThat(gate.<Boolean>read(world.as(OFFICER), TestAction.LOOK, ref, visible -> true))
                .as("the thread is free again")
                .isTrue();
    }

    @Test
    @Upholds("AC-2")
    void hidden_and_missing_cost_the_same_statements_and_say_the_same() {
        var hidden = world.caseOf(OFFICER, COLLEAGUE);
        var missing = CaseRef.next(world.ids);

        for (var caller : Set.of(COLLEAGUE, STRANGER)) {
            var one = refusal(world.as(caller), hidden);
            var statements = world.connections.seen();
            var other = refusal(world.as(caller), missing);

            assertThat(world.connections.seen()).isEqualTo(statements).hasSize(2);
            assertThat(other).isExactlyInstanceOf(one.getClass()).hasMessage(one.getMessage());
        }
        assertThat(world.audit())
                .contains("colleague test/LOOK NO_SUCH_RECORD " + hidden)
                .contains("colleague test/LOOK NO_SUCH_RECORD " + missing);
    }

    private DomainProblem refusal(Caller caller, CaseRef ref) {
        world.connections.restart(0);
        try {
            gate.read(caller, TestAction.LOOK, ref, visible -> "answer");
            throw new AssertionError("was answered");
        } catch (NoSuchRecord e) {
            return e;
        }
    }

    @Test
    void a_caller_whom_nobody_vouched_for_is_nobody() {
        var ref = world.caseOf(OFFICER);
        var forged = new Caller() {
            @Override
            public StaffId staff() {
                return OFFICER;
            }

            @Override
            public String correlation() {
                return "0000000000000000";
            }
        };
        assertThatThrownBy(() -> gate.read(forged, TestAction.LOOK, ref, visible -> "answer"))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    @Upholds("AC-1")
    void the_role_is_asked_before_the_record() {
        var ref = world.caseOf(OFFICER);
        for (var about : Set.of(ref, CaseRef.next(world.ids))) {
            assertThatThrownBy(() -> gate.read(world.as(ADVISER), TestAction.LOOK, about, visible -> "answer"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> gate.read(world.as(OFFICER), TestAction.MANAGE, about, visible -> "answer"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(world.audit()).contains("adviser test/LOOK NOT_ALLOWED " + ref);
    }

    @Test
    @Upholds("AC-1")
    void whoever_leaves_is_out_at_the_next_operation() {
        var ref = world.caseOf(OFFICER);
        var session = world.as(OFFICER);
        assertThat(gate.<Boolean>read(session, TestAction.LOOK, ref, visible -> true))
                .isTrue();
        world.office.leaves(OFFICER);
        assertThatThrownBy(() -> gate.read(session, TestAction.LOOK, ref, visible -> true))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_change_against_an_older_version_is_refused_and_changes_nothing() {
        var ref = world.caseOf(OFFICER);
        gate.change(world.as(OFFICER), TestAction.WORK, ref, new Version(0), granted -> true);
        var before = world.everything();

        assertThatThrownBy(() -> gate.change(world.as(LEADER), TestAction.WORK, ref, new Version(0), this::work))
                .isInstanceOf(StaleVersion.class);
        assertThat(world.everything()).isEqualTo(before);
        assertThat(gate.<Boolean>change(world.as(LEADER), TestAction.WORK, ref, new Version(1), granted -> true))
                .isTrue();
    }

    @Test
    void a_repeated_key_has_one_effect_and_belongs_to_one_person() {
        var ref = world.caseOf(OFFICER);
        var once = new Once(Optional.of("my key"), "print");
        var first = gate.add(world.as(OFFICER), TestAction.WORK, ref, once, granted -> EntryId.next(world.ids));

        assertThat(gate.add(world.as(OFFICER), TestAction.WORK, ref, once, granted -> EntryId.next(world.ids)))
                .isEqualTo(first);
        assertThat(gate.add(world.as(COLLEAGUE), TestAction.WORK, ref, once, granted -> EntryId.next(world.ids)))
                .as("somebody else's key of the same text")
                .isNotEqualTo(first);
        assertThatThrownBy(() -> gate.add(
                        world.as(OFFICER),
                        TestAction.WORK,
                        ref,
                        new Once(Optional.of("my key"), "another"),
                        granted -> EntryId.next(world.ids)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void a_replay_passes_the_gate_like_anything_else() {
        var ref = world.caseOf(OFFICER);
        var once = new Once(Optional.of("a key to replay"), "print");
        gate.add(world.as(COLLEAGUE), TestAction.WORK, ref, once, granted -> EntryId.next(world.ids));
        gate.change(world.as(LEADER), TestAction.WORK, ref, Version.any(), granted -> {
            granted.exclude(COLLEAGUE, "turned out to be linked");
            return true;
        });
        assertThatThrownBy(() ->
                        gate.add(world.as(COLLEAGUE), TestAction.WORK, ref, once, granted -> EntryId.next(world.ids)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void the_same_key_at_the_same_moment_makes_one_record() throws Exception {
        var once = new Once(Optional.of("double click"), "print");
        var placement = new Placement(Office.NORTH, OFFICER, Set.of());
        var before = world.everything();
        int onces = (Integer) ((List<?>) before.get("sh_once")).get(0);
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<CaseRef> click = () -> gate.create(
                            world.as(ADVISER), TestAction.REPORT, CaseRef.next(world.ids), placement, once, made -> {})
                    .ref();
            var made = new HashSet<CaseRef>();
            for (var result : threads.invokeAll(Collections.nCopies(12, click))) {
                made.add(result.get());
            }
            assertThat(made).hasSize(1);
            assertThat(world.everything()).isNotEqualTo(before).satisfies(after -> assertThat(after.get("sh_once"))
                    .isEqualTo(List.of(1 + onces)));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_job_of_the_system_reads_no_content_and_leaves_no_trace_of_finding_nothing() {
        var ref = world.caseOf(OFFICER);
        var before = world.audit().size();
        gate.list(
                world.system(), TestAction.TICK, sight -> new Listing.Listed<>(List.of(), List.of(), Optional.empty()));
        assertThat(world.audit()).hasSize(before);

        assertThatThrownBy(() -> gate.read(world.system(), TestAction.TICK, ref, visible -> visible.seal()
                        .open("table", "column", "row", visible.seal().seal("table", "column", "row", "content"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read no content");
        assertThatThrownBy(() -> gate.read(world.system(), TestAction.LOOK, ref, visible -> true))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_of_an_operation_is_good_after_it() {
        var ref = world.caseOf(OFFICER);
        var kept = gate.<Visible>read(world.as(OFFICER), TestAction.LOOK, ref, visible -> visible);
        assertThatThrownBy(kept::em).isInstanceOf(IllegalStateException.class);
    }
}
