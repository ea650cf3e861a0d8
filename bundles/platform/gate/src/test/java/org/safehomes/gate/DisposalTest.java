package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.HEAD;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.GateUnderTest.Product;
import org.safehomes.gate.internal.disposal.RecordColumn;
import org.safehomes.gate.internal.disposal.Sweeping;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.w3c.dom.Element;

/** It takes two to dispose of a closed record, and then nothing of it is left but that it was done. */
class DisposalTest {

    private static void change(GateUnderTest world, StaffId who, CaseRef ref, Consumer<Granted> work) {
        world.gate.change(world.as(who), TestAction.MANAGE, ref, Version.any(), granted -> {
            work.accept(granted);
            return true;
        });
    }

    /** A case that both the leader and the head may see. */
    private static CaseRef shared(GateUnderTest world) {
        var ref = world.caseOf(OFFICER);
        change(world, LEADER, ref, granted -> granted.grant(HEAD, "Reviews it.", Optional.empty()));
        return ref;
    }

    private static long rows(GateUnderTest world, String table, String column, CaseRef ref) {
        return world.sql(sql -> sql.first(
                        row -> row.getLong(1),
                        "select count(*) from " + table + " where " + column + " = ?",
                        ref.value()))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_record_is_disposed_of_by_a_second_person_and_is_as_if_it_had_never_been(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = shared(world);
        change(world, LEADER, ref, granted -> granted.open(false));
        change(world, LEADER, ref, granted -> granted.proposeDisposal("Its time is over."));

        assertThatThrownBy(() -> change(world, LEADER, ref, Granted::dispose))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("Somebody else");
        change(world, HEAD, ref, Granted::dispose);

        for (var who : List.of(OFFICER, LEADER, HEAD)) {
            assertThatThrownBy(() -> world.gate.read(world.as(who), TestAction.LOOK, ref, Visible::open))
                    .isInstanceOf(NoSuchRecord.class);
        }
        for (var table : List.of("sh_grant", "sh_exclusion", "sh_kept_from", "sh_order", "sh_disposal_proposal")) {
            assertThat(rows(world, table, "record_ref", ref)).as(table).isZero();
        }
        assertThat(rows(world, "sh_file_key", "ref", ref)).isZero();
        assertThat(rows(world, "sh_disposal", "ref", ref)).isOne();
        assertThat(rows(world, "sh_outbox", "record_ref", ref))
                .as("told to the modules")
                .isOne();
        assertThat(world.audit()).contains("head test/MANAGE DONE " + ref);
    }

    @ParameterizedTest
    @EnumSource
    void an_open_one_and_one_that_nobody_proposed_and_one_with_orders_under_way_are_not(Product product) {
        var world = GateUnderTest.shared(product);
        var ref = shared(world);
        change(world, LEADER, ref, granted -> granted.proposeDisposal("Its time is over."));
        assertThatThrownBy(() -> change(world, HEAD, ref, Granted::dispose)).hasMessageContaining("is open");

        var unproposed = shared(world);
        change(world, LEADER, unproposed, granted -> granted.open(false));
        assertThatThrownBy(() -> change(world, HEAD, unproposed, Granted::dispose))
                .hasMessageContaining("Nobody has proposed");

        change(world, LEADER, ref, granted -> {
            granted.order(new HostOrder("test/never", Map.of()));
            granted.open(false);
        });
        assertThatThrownBy(() -> change(world, HEAD, ref, Granted::dispose)).hasMessageContaining("are not over");
        assertThat(rows(world, "sh_file_key", "ref", ref)).isOne();
        boolean readable = world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, visible -> visible.seal() != null);
        assertThat(readable).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_module_kept_is_swept_also_when_it_was_away_or_a_restore_brought_it_back(Product product) {
        var world = GateUnderTest.shared(product);
        var gone = shared(world);
        var kept = shared(world);
        var table = "test_lookup_" + product.name().toLowerCase(Locale.ROOT);
        world.sql(sql -> sql.update("create table " + table + " (about varchar(40))"));
        Runnable filled = () -> world.sql(sql -> sql.update("insert into " + table + " values (?)", gone.value())
                + sql.update("insert into " + table + " values (?)", kept.value()));
        filled.run();
        change(world, LEADER, gone, granted -> granted.open(false));
        change(world, LEADER, gone, granted -> granted.proposeDisposal("Its time is over."));
        change(world, HEAD, gone, Granted::dispose);

        RecordTables module = () -> Map.of(table, "about");
        var sweeping = new Sweeping(world.database);
        sweeping.sweep(List.of(), false);
        assertThat(rows(world, table, "about", gone)).as("while it is away").isOne();
        sweeping.sweep(List.of(module), true);
        assertThat(rows(world, table, "about", gone)).isZero();
        assertThat(rows(world, table, "about", kept)).isOne();

        filled.run();
        sweeping.sweep(List.of(module), false);
        assertThat(rows(world, table, "about", gone)).as("nothing new to sweep").isOne();
        world.sql(sql -> sql.update("update sh_disposal set swept = 0 where ref = ?", gone.value()));
        sweeping.sweep(List.of(module), false);
        assertThat(rows(world, table, "about", gone)).isZero();
        assertThat(rows(world, "sh_record", "ref", kept)).isOne();
    }

    /** What stays: the trail, what was announced under the opaque reference, the end of the key, and that it was disposed of. */
    private static final Set<String> STAYS = Set.of("sh_audit", "sh_outbox", "sh_disposal", "sh_file_key");

    @Test
    void every_table_that_names_a_record_is_swept() throws Exception {
        var tables = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DisposalTest.class.getResource("/db/gate.xml").toString())
                .getElementsByTagName("createTable");
        var naming = new TreeSet<String>();
        for (int i = 0; i < tables.getLength(); i++) {
            var table = (Element) tables.item(i);
            var columns = table.getElementsByTagName("column");
            for (int j = 0; j < columns.getLength(); j++) {
                var column = ((Element) columns.item(j)).getAttribute("name");
                if (Set.of("ref", "record_ref", "other").contains(column)) {
                    naming.add(table.getAttribute("tableName") + "." + column);
                }
            }
        }
        naming.removeIf(column -> STAYS.contains(column.substring(0, column.indexOf('.'))));
        assertThat(RecordColumn.OWN)
                .extracting(column -> column.table() + "." + column.column())
                .containsExactlyInAnyOrderElementsOf(naming);
    }
}
