package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.GateUnderTest.Product;
import org.safehomes.gate.internal.outbox.DeliveryDesk;
import org.safehomes.gate.internal.outbox.Listening;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Version;

/** What happened is told after the commit, to each module, also if it was away. */
class DeliveryTest {

    private final List<String> told = new ArrayList<>();
    private @Nullable CaseRef mine;

    /** Other tests share the database: only what happens to this test's case is of interest. */
    private final RecordListener listener = (system, id, topic, ref, at) -> {
        if (ref.equals(mine)) {
            told.add(topic + " " + ref);
        }
    };

    private static Listening listening(String module) {
        return new Listening(
                module,
                Set.of(
                        "test/before-anybody-listened",
                        "test/first",
                        "test/while-away",
                        "test/later",
                        "test/event",
                        "test/never"));
    }

    private void announce(GateUnderTest world, CaseRef ref, String topic) {
        world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
            granted.announce(topic);
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_module_that_was_away_is_told_what_it_missed_and_nothing_twice(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        announce(world, ref, "test/before-anybody-listened");
        world.at(GateUnderTest.NOON.plusSeconds(1));
        var desk = new DeliveryDesk(world.database, world.clock());
        desk.deliver(world.system(), Map.of(listener, listening("away-" + product)));
        assertThat(told).as("from its first registration on").isEmpty();

        announce(world, ref, "test/first");
        desk.deliver(world.system(), Map.of(listener, listening("away-" + product)));
        assertThat(told).containsExactly("test/first " + ref);

        world.at(GateUnderTest.NOON.plusSeconds(2));
        announce(world, ref, "test/while-away");
        desk.deliver(world.system(), Map.of());
        world.at(GateUnderTest.NOON.plusSeconds(3));
        announce(world, ref, "test/later");
        desk.deliver(world.system(), Map.of(listener, listening("away-" + product)));
        desk.deliver(world.system(), Map.of(listener, listening("away-" + product)));
        assertThat(told).containsExactly("test/first " + ref, "test/while-away " + ref, "test/later " + ref);
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_breaks_is_told_again_and_holds_up_nobody_else(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        RecordListener broken = (system, id, topic, about, at) -> {
            if (about.equals(ref)) {
                throw new IllegalStateException("broken");
            }
        };
        var desk = new DeliveryDesk(world.database, world.clock());
        desk.deliver(
                world.system(),
                Map.of(broken, listening("broken-" + product), listener, listening("sound-" + product)));
        announce(world, ref, "test/event");

        assertThatThrownBy(() -> desk.deliver(
                        world.system(),
                        Map.of(broken, listening("broken-" + product), listener, listening("sound-" + product))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).containsExactly("test/event " + ref);
        desk.deliver(world.system(), Map.of(listener, listening("broken-" + product)));
        assertThat(told).containsExactly("test/event " + ref, "test/event " + ref);
    }

    @ParameterizedTest
    @EnumSource
    void a_module_is_told_of_its_topics_alone(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        var desk = new DeliveryDesk(world.database, world.clock());
        var two = Map.of(listener, new Listening("two-" + product, Set.of("test/first", "test/later")));
        desk.deliver(world.system(), two);
        announce(world, ref, "test/first");
        announce(world, ref, "test/event");
        world.at(GateUnderTest.NOON.plusSeconds(1));
        announce(world, ref, "test/later");
        desk.deliver(world.system(), two);
        assertThat(told).containsExactly("test/first " + ref, "test/later " + ref);
    }

    @Test
    void topics_are_one_or_several() {
        assertThat(Listening.of(Map.of("safehomes.module", "test", RecordListener.TOPICS, "test/first")))
                .isEqualTo(new Listening("test", Set.of("test/first")));
        assertThat(Listening.of(Map.of(
                        "safehomes.module", "test", RecordListener.TOPICS, new String[] {"test/first", "test/later"})))
                .isEqualTo(new Listening("test", Set.of("test/first", "test/later")));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_is_told_to_nobody(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        var desk = new DeliveryDesk(world.database, world.clock());
        desk.deliver(world.system(), Map.of(listener, listening("rolled-" + product)));
        assertThatThrownBy(() -> world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
                    granted.announce("test/never");
                    throw new IllegalStateException("after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        desk.deliver(world.system(), Map.of(listener, listening("rolled-" + product)));
        assertThat(told).isEmpty();
    }
}
