package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.GateUnderTest.Product;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.OrderOnHost.Settlement;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.gate.internal.order.OrderDesk;
import org.safehomes.host.HostRefused;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.Unavailable;

/** What is ordered of the host takes effect once, whatever breaks when; and where nobody can know, a manager says. */
class HostOrdersTest {

    private static final AtomicInteger KINDS = new AtomicInteger();
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final HostUnavailable AWAY = new HostUnavailable("away", new IllegalStateException());

    /** Other tests share the database: each has a kind of orders of its own. */
    private final String kind = kind(KINDS.incrementAndGet());

    private Instant now = GateUnderTest.NOON;

    private static String kind(int number) {
        return "test/kind-" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private EntryId order(GateUnderTest world, CaseRef ref, String what) {
        return order(world, ref, what, "NORMAL");
    }

    private EntryId order(GateUnderTest world, CaseRef ref, String what, String priority) {
        return world.gate.change(
                world.as(OFFICER),
                TestAction.WORK,
                ref,
                Version.any(),
                granted -> granted.order(new HostOrder(kind, Map.of("what", what, "priority", priority))));
    }

    private static OrderDesk desk(GateUnderTest world) {
        return new OrderDesk(world.database, world.keys, world.clock(), world.ids, LEASE);
    }

    private static void work(GateUnderTest world, SmallHost host) {
        desk(world).work(Map.of(host.kind(), host));
    }

    private void later(GateUnderTest world, Duration time) {
        now = now.plus(time);
        world.at(now);
    }

    private static List<State> states(GateUnderTest world, CaseRef ref) {
        return world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, visible -> visible.orders().stream()
                .map(OrderOnHost::state)
                .toList());
    }

    private static void settle(GateUnderTest world, StaffId by, CaseRef ref, EntryId order, Settlement how) {
        world.gate.change(world.as(by), TestAction.MANAGE, ref, Version.any(), granted -> {
            granted.settle(order, how, "The contractor said so.");
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_order_is_given_after_the_commit_and_once_and_its_fields_arrive(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var host = new SmallHost(kind, Traceability.UNIQUE);
        assertThatThrownBy(() -> world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
                    granted.order(new HostOrder(kind, Map.of("what", "never")));
                    throw new IllegalStateException("after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        order(world, ref, "new lock £5\nfront");
        assertThat(host.done()).isEmpty();

        work(world, host);
        work(world, host);

        assertThat(host.done()).containsExactly("new lock £5\nfront");
        assertThat(states(world, ref)).containsExactly(State.DONE);
        assertThat(world.audit()).anyMatch(entry -> entry.startsWith("system:host-orders gate/HOST_ORDER DONE " + ref));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_statement_fails_a_host_that_keeps_or_finds_our_reference_does_it_once(Product product) {
        var world = GateUnderTest.shared(product);
        for (var trace : List.of(Traceability.UNIQUE, Traceability.SEARCHABLE)) {
            int failures = 0;
            for (int step = 1; step <= failures + 1; step++) {
                var ref = world.caseOf(OFFICER);
                var host = new SmallHost(kind, trace);
                order(world, ref, "lock " + step);
                failures += failingAt(world, host, step) ? 1 : 0;
                later(world, LEASE.plusHours(2));
                work(world, host);
                assertThat(host.done()).as("%s, step %s", trace, step).containsExactly("lock " + step);
                assertThat(states(world, ref)).containsExactly(State.DONE);
            }
            assertThat(failures).as("statements and commits of an attempt").isGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_statement_fails_a_host_that_keeps_nothing_is_never_asked_twice(Product product) {
        var world = GateUnderTest.shared(product);
        int failures = 0;
        int uncertain = 0;
        for (int step = 1; step <= failures + 1; step++) {
            var ref = world.caseOf(OFFICER);
            var host = new SmallHost(kind, Traceability.NONE);
            order(world, ref, "lock");
            failures += failingAt(world, host, step) ? 1 : 0;
            later(world, LEASE.plusHours(2));
            work(world, host);
            work(world, host);
            var state = states(world, ref).get(0);
            assertThat(host.done().size()).as("step %s", step).isLessThanOrEqualTo(1);
            assertThat(state).isEqualTo(state == State.UNCERTAIN ? State.UNCERTAIN : State.DONE);
            assertThat(state == State.DONE && host.done().isEmpty())
                    .as("done, they say")
                    .isFalse();
            uncertain += state == State.UNCERTAIN ? 1 : 0;
        }
        assertThat(uncertain).as("of %s", failures).isPositive().isLessThan(failures + 1);
    }

    private static boolean failingAt(GateUnderTest world, SmallHost host, int step) {
        world.connections.restart(step);
        try {
            work(world, host);
            return false;
        } catch (Unavailable e) {
            return true;
        } finally {
            world.connections.restart(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_host_that_is_away_is_asked_again_later_and_later_and_then_a_manager_is(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var id = order(world, ref, "lock");
        var host = new SmallHost(kind, Traceability.UNIQUE).breakingBefore(AWAY);
        work(world, host);
        later(world, Duration.ofSeconds(5).minusMillis(1));
        host.breakingBefore(null);
        work(world, host);
        assertThat(host.done()).as("a moment too early").isEmpty();

        host.breakingBefore(AWAY);
        for (int attempt = 2; attempt <= 24; attempt++) {
            later(world, Duration.ofHours(1));
            work(world, host);
        }
        assertThat(states(world, ref)).containsExactly(State.FAILED);
        later(world, Duration.ofDays(1));
        host.breakingBefore(null);
        work(world, host);
        assertThat(host.done()).isEmpty();

        settle(world, LEADER, ref, id, Settlement.GIVE_AGAIN);
        assertThat(world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, Visible::orders))
                .as("that it was tried, and may have arrived, is not forgotten")
                .extracting(OrderOnHost::attempts)
                .containsExactly(1);
        work(world, host);
        assertThat(host.done()).containsExactly("lock");
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_broke_after_the_host_did_it_is_not_done_twice_and_where_nobody_knows_a_manager_says(
            Product product) {
        var world = GateUnderTest.shared(product);
        for (var trace : Traceability.values()) {
            var ref = world.caseOf(OFFICER);
            var id = order(world, ref, "lock");
            var host = new SmallHost(kind, trace).breakingAfter(AWAY);
            work(world, host);
            host.breakingAfter(null);
            later(world, Duration.ofHours(1));
            work(world, host);
            assertThat(host.done()).as(trace.name()).containsExactly("lock");
            if (trace == Traceability.NONE) {
                assertThat(states(world, ref)).containsExactly(State.UNCERTAIN);
                settle(world, LEADER, ref, id, Settlement.WAS_DONE);
                work(world, host);
                assertThat(host.done()).containsExactly("lock");
            }
            assertThat(states(world, ref)).as(trace.name()).containsExactly(State.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void orders_of_one_case_go_in_order_and_one_that_is_held_holds_up_no_other_case(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var other = world.caseOf(OFFICER);
        var host = new SmallHost(kind, Traceability.UNIQUE).breakingBefore(new HostRefused("no such code"));
        var first = order(world, ref, "first");
        work(world, host);
        host.breakingBefore(null);
        order(world, ref, "second");
        order(world, other, "of another case");

        work(world, host);
        assertThat(states(world, ref)).containsExactly(State.FAILED, State.WAITING);
        assertThat(host.done()).containsExactly("of another case");

        settle(world, LEADER, ref, first, Settlement.CANCEL);
        work(world, host);
        assertThat(states(world, ref)).containsExactly(State.CANCELLED, State.DONE);
        assertThat(host.done()).containsExactly("of another case", "second");
        assertThatThrownBy(() -> settle(world, LEADER, ref, first, Settlement.GIVE_AGAIN))
                .isInstanceOf(NoSuchRecord.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_emergency_waits_for_nothing_that_was_ordered_earlier_and_everything_else_does(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var host = new SmallHost(kind, Traceability.UNIQUE).breakingBefore(new HostRefused("no such code"));
        order(world, ref, "first");
        work(world, host);
        host.breakingBefore(null);
        order(world, ref, "urgent", "URGENT");
        order(world, ref, "emergency", "EMERGENCY");

        work(world, host);
        work(world, host);
        assertThat(host.done()).containsExactly("emergency");
        assertThat(states(world, ref)).containsExactly(State.FAILED, State.WAITING, State.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_called_off_before_it_left_is_never_given(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var host = new SmallHost(kind, Traceability.UNIQUE).breakingBefore(AWAY);
        var id = order(world, ref, "lock");
        work(world, host);
        callOff(world, ref, id);

        host.breakingBefore(null);
        later(world, Duration.ofDays(1));
        work(world, host);
        assertThat(host.done()).isEmpty();
        assertThat(states(world, ref)).containsExactly(State.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_called_off_while_it_is_under_way_is_given_no_second_time(Product product) {
        var world = GateUnderTest.shared(product);
        for (var trace : Traceability.values()) {
            var ref = world.caseOf(OFFICER);
            var id = order(world, ref, "lock");
            var host = new SmallHost(kind, trace);
            host.meanwhile(() -> callOff(world, ref, id));
            work(world, host.breakingAfter(AWAY));
            assertThat(states(world, ref)).as(trace.name()).containsExactly(State.CANCELLED);

            later(world, LEASE.plusDays(1));
            work(world, host.breakingAfter(null));
            assertThat(host.done()).as(trace.name()).containsExactly("lock");
            assertThat(states(world, ref)).as(trace.name()).containsExactly(State.CANCELLED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_called_off_while_it_is_under_way_and_arrives_has_arrived(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var id = order(world, ref, "lock");
        var host = new SmallHost(kind, Traceability.UNIQUE);
        host.meanwhile(() -> callOff(world, ref, id));
        work(world, host);
        assertThat(states(world, ref)).containsExactly(State.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_node_had_taken_and_was_called_off_is_over_when_its_lease_is(Product product) {
        var world = GateUnderTest.shared(product);
        // called off the moment before the lease is over, at its end, and the moment after
        for (var since : List.of(LEASE.minusMillis(1), LEASE, LEASE.plusMillis(1))) {
            var ref = world.caseOf(OFFICER);
            var id = order(world, ref, "lock");
            dieInTheMiddle(world, new SmallHost(kind, Traceability.UNIQUE));
            later(world, since);
            callOff(world, ref, id);
            assertThat(states(world, ref)).containsExactly(since.compareTo(LEASE) > 0 ? State.CANCELLED : State.TRYING);

            var host = new SmallHost(kind, Traceability.UNIQUE);
            later(world, Duration.ofMillis(1));
            work(world, host);
            assertThat(host.done()).isEmpty();
            assertThat(states(world, ref)).containsExactly(State.CANCELLED);
            assertThat(world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, Visible::orders))
                    .as("that it was tried is kept")
                    .extracting(OrderOnHost::attempts)
                    .containsExactly(1);
        }
    }

    private static void callOff(GateUnderTest world, CaseRef ref, EntryId order) {
        world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
            granted.callOff(order, "She moves today.");
            return true;
        });
    }

    private static void dieInTheMiddle(GateUnderTest world, SmallHost host) {
        host.meanwhile(() -> {
            throw new ThreadDeath();
        });
        assertThatThrownBy(() -> work(world, host)).isInstanceOf(ThreadDeath.class);
    }

    @ParameterizedTest
    @EnumSource
    void two_nodes_at_once_give_each_order_once(Product product) throws Exception {
        var world = GateUnderTest.shared(product);
        var host = new SmallHost(kind, Traceability.NONE);
        for (int number = 0; number < 10; number++) {
            order(world, world.caseOf(OFFICER), "lock " + number);
        }
        var together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            together.await();
            work(world, host);
            return true;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var running : threads.invokeAll(List.of(node, node))) {
                running.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(host.done()).hasSize(10).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_node_had_taken_is_taken_over_when_its_lease_is_over_and_no_moment_before(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var id = order(world, ref, "lock");
        var host = new SmallHost(kind, Traceability.UNIQUE);
        dieInTheMiddle(world, new SmallHost(kind, Traceability.UNIQUE));

        later(world, LEASE.minusMillis(1));
        work(world, host);
        assertThat(host.done()).isEmpty();
        assertThatThrownBy(() -> settle(world, LEADER, ref, id, Settlement.CANCEL))
                .as("while it may be under way")
                .isInstanceOf(NoSuchRecord.class);
        later(world, Duration.ofMillis(1));
        work(world, host);
        assertThat(host.done()).containsExactly("lock");
    }

    @ParameterizedTest
    @EnumSource
    void an_attempt_that_outlives_its_lease_does_not_undo_what_was_written_since(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        order(world, ref, "lock");
        var slow = new SmallHost(kind, Traceability.UNIQUE).breakingAfter(AWAY);
        var quick = new SmallHost(kind, Traceability.UNIQUE);
        slow.meanwhile(() -> {
            later(world, LEASE);
            work(world, quick);
        });
        work(world, slow);
        assertThat(states(world, ref)).containsExactly(State.DONE);
        later(world, Duration.ofDays(1));
        work(world, quick);
        assertThat(quick.done()).containsExactly("lock");
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_sees_what_is_stuck_and_nobody_sees_what_is_not_theirs(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER, COLLEAGUE);
        var id = order(world, ref, "lock");
        assertThat(stuck(world, LEADER)).doesNotContain(id);
        work(world, new SmallHost(kind, Traceability.NONE).breakingBefore(AWAY));

        assertThat(stuck(world, LEADER)).contains(id);
        assertThat(stuck(world, COLLEAGUE)).doesNotContain(id);
        assertThat(stuck(world, STRANGER)).doesNotContain(id);
        assertThatThrownBy(() -> settle(world, Office.HEAD, ref, id, Settlement.WAS_DONE))
                .isInstanceOf(NoSuchRecord.class);
        settle(world, LEADER, ref, id, Settlement.WAS_DONE);
        assertThat(stuck(world, LEADER)).doesNotContain(id);
    }

    private static List<EntryId> stuck(GateUnderTest world, StaffId who) {
        return world
                .gate
                .list(world.as(who), TestAction.LOOK, sight -> {
                    var found = sight.stuckOrders(Instant.EPOCH, "", 200);
                    return new Listed<>(
                            found, found.stream().map(OrderOnHost::about).toList(), Optional.empty());
                })
                .items()
                .stream()
                .map(OrderOnHost::reference)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_database_does_not_show_what_is_ordered_nor_why_a_manager_decided(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        var id = order(world, ref, "quillfeather");
        work(world, new SmallHost(kind, Traceability.NONE).breakingBefore(AWAY));
        settle(world, LEADER, ref, id, Settlement.CANCEL);
        var bytes = world.sql(sql -> sql.rows(
                row -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes(2), StandardCharsets.ISO_8859_1),
                "select payload, settled_why from sh_order where id = ?",
                id.value()));
        assertThat(bytes).singleElement().asString().isNotEmpty().doesNotContain("quillfeather", "contractor");
    }

    @Test
    void an_order_that_names_a_case_is_not_made() {
        assertThat(new HostOrder("test/fine", Map.of("text", "Front door, flat 4")).toString())
                .isEqualTo("test/fine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostOrder("test/fine", Map.of("text", "for C-7KQ2M9X4TB3DHW5N")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostOrder("test/fine", Map.of("text", "x".repeat(2_001))));
        assertThatIllegalArgumentException().isThrownBy(() -> new HostOrder("No kind", Map.of()));
    }
}
