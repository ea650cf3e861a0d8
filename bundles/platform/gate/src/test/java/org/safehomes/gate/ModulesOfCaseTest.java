package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;

/** A case remembers which modules have worked on it (CL-4). */
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class ModulesOfCaseTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;

    ModulesOfCaseTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
    }

    private Object modules(RecordRef ref) {
        return world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, Visible::modules);
    }

    @Test
    void a_module_is_remembered_from_its_first_change_on_and_once() {
        var ref = world.caseOf(OFFICER);
        assertThat(modules(ref)).isEqualTo(List.of());

        world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> true);
        world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> true);

        assertThat(modules(ref)).isEqualTo(List.of("test"));
    }

    @Test
    void one_that_was_refused_or_broke_off_is_not() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() ->
                        world.gate.change(world.as(STRANGER), TestAction.WORK, ref, Version.any(), granted -> true))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
                    throw new IllegalStateException("the work broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(modules(ref)).isEqualTo(List.of());
    }
}
