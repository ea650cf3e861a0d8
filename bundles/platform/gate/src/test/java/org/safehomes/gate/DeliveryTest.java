package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.GateUnderTest.Product;
import org.safehomes.gate.internal.outbox.DeliveryDesk;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Version;

/** What happened is told after the commit, to each module, also if it was away. */
class DeliveryTest {

    private final List<String> told = new ArrayList<>();
    private @Nullable CaseRef mine;

    /** Other tests share the database: only what happens to this test's case is of interest. */
    private final RecordListener listener = (id, topic, ref, at) -> {
        if (ref.equals(mine)) {
            told.add(topic + " " + ref);
        }
    };

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
        desk.deliver(Map.of(listener, "away-" + product));
        assertThat(told).as("from its first registration on").isEmpty();

        announce(world, ref, "test/first");
        desk.deliver(Map.of(listener, "away-" + product));
        assertThat(told).containsExactly("test/first " + ref);

        world.at(GateUnderTest.NOON.plusSeconds(2));
        announce(world, ref, "test/while-away");
        desk.deliver(Map.of());
        world.at(GateUnderTest.NOON.plusSeconds(3));
        announce(world, ref, "test/later");
        desk.deliver(Map.of(listener, "away-" + product));
        desk.deliver(Map.of(listener, "away-" + product));
        assertThat(told).containsExactly("test/first " + ref, "test/while-away " + ref, "test/later " + ref);
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_breaks_is_told_again_and_holds_up_nobody_else(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        RecordListener broken = (id, topic, about, at) -> {
            if (about.equals(ref)) {
                throw new IllegalStateException("broken");
            }
        };
        var desk = new DeliveryDesk(world.database, world.clock());
        desk.deliver(Map.of(broken, "broken-" + product, listener, "sound-" + product));
        announce(world, ref, "test/event");

        assertThatThrownBy(() -> desk.deliver(Map.of(broken, "broken-" + product, listener, "sound-" + product)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).containsExactly("test/event " + ref);
        desk.deliver(Map.of(listener, "broken-" + product));
        assertThat(told).containsExactly("test/event " + ref, "test/event " + ref);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_is_told_to_nobody(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = world.caseOf(OFFICER);
        mine = ref;
        var desk = new DeliveryDesk(world.database, world.clock());
        desk.deliver(Map.of(listener, "rolled-" + product));
        assertThatThrownBy(() -> world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
                    granted.announce("test/never");
                    throw new IllegalStateException("after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        desk.deliver(Map.of(listener, "rolled-" + product));
        assertThat(told).isEmpty();
    }
}
