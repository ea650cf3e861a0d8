package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.OFFICER;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.gate.internal.audit.AuditSealer;
import org.safehomes.gate.internal.audit.AuditVerifier;
import org.safehomes.gate.internal.audit.AuditVerifier.Verdict;
import org.safehomes.kernel.rule.Upholds;

@Upholds("AC-3")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class AuditChainTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;
    private AuditHead head;
    private AuditSealer sealer;

    @TempDir
    private Path folder;

    AuditChainTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void three_blocks_of_two_entries() {
        world = new GateUnderTest(product);
        head = new AuditHead(folder.resolve("out/head.txt"));
        sealer = new AuditSealer(world.database, world.keys, world.clock(), head);
        for (int block = 0; block < 3; block++) {
            world.at(GateUnderTest.NOON.plusSeconds(block));
            world.caseOf(OFFICER);
            world.caseOf(OFFICER);
            sealer.run(world.system());
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Verdict verify() throws Exception {
        world.connections.restart(0);
        return new AuditVerifier(world.database, world.keys).verify(head, entries -> {});
    }

    private void tamper(String statement) {
        assertThat(world.<Integer>sql(sql -> sql.update(statement))).isPositive();
    }

    @Test
    void what_was_written_verifies_and_the_head_is_exported_for_each_block() throws Exception {
        assertThat(verify().fault()).isEmpty();
        assertThat(verify().entries()).isEqualTo(6);
        assertThat(verify().lastBlock()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("out/head.txt"))).hasSize(3);
    }

    @Test
    void an_entry_that_was_not_sealed_yet_is_verified_too_and_sealed_later() throws Exception {
        world.caseOf(OFFICER);
        assertThat(verify().entries()).isEqualTo(7);
        sealer.run(world.system());
        assertThat(verify().lastBlock()).isEqualTo(4);
    }

    @Test
    void a_changed_entry_is_named() throws Exception {
        tamper("update sh_audit set staff = 'somebody' where block_no = 2 and pos = 1");
        assertThat(verify().fault()).hasValueSatisfying(fault -> assertThat(fault)
                .matches("block 2, entry 2 \\(E-[0-9A-Z]{16}\\) was changed"));
        assertThat(verify().lastBlock()).isEqualTo(1);
    }

    @Test
    void a_removed_entry_is_named() throws Exception {
        tamper("delete from sh_audit where block_no = 2 and pos = 0");
        assertThat(verify().fault()).contains("block 2, entry 1 is missing");
    }

    @Test
    void the_last_entry_of_a_block_is_missed_too() throws Exception {
        tamper("delete from sh_audit where block_no = 3 and pos = 1");
        assertThat(verify().fault()).contains("block 3, entry 2 is missing");
    }

    @Test
    void exchanged_entries_are_found() throws Exception {
        tamper("update sh_audit set pos = 2 where block_no = 2 and pos = 0");
        tamper("update sh_audit set pos = 0 where block_no = 2 and pos = 1");
        tamper("update sh_audit set pos = 1 where block_no = 2 and pos = 2");
        assertThat(verify().fault()).hasValueSatisfying(fault -> assertThat(fault)
                .matches("block 2, entry 1 \\(E-[0-9A-Z]{16}\\) was not sealed there.*"));
    }

    @Test
    void a_removed_block_is_found() throws Exception {
        tamper("delete from sh_audit where block_no = 2");
        tamper("delete from sh_audit_block where block_no = 2");
        assertThat(verify().fault()).contains("block 2 is missing");
    }

    @Test
    void a_cut_tail_shows_against_the_exported_head() throws Exception {
        tamper("delete from sh_audit where block_no = 3");
        tamper("delete from sh_audit_block where block_no = 3");
        assertThat(verify().fault()).contains("the blocks after 2 were cut off: 3 was exported");
    }

    @Test
    void a_tail_that_was_cut_and_has_grown_again_shows_too() throws Exception {
        tamper("delete from sh_audit where block_no = 3");
        tamper("delete from sh_audit_block where block_no = 3");
        for (int block = 0; block < 2; block++) {
            world.at(GateUnderTest.NOON.plusSeconds(60 + block));
            world.caseOf(OFFICER);
            sealer.run(world.system());
        }
        assertThat(verify().fault()).contains("block 3 is not the one that was exported");
        assertThat(verify().lastBlock()).isEqualTo(2);
    }

    @Test
    void half_a_line_of_the_exported_head_is_no_alarm_and_spoils_no_other() throws Exception {
        var file = folder.resolve("out/head.txt");
        var lines = Files.readString(file);
        Files.writeString(file, lines.substring(0, lines.length() - 12)); // the third one, as a power cut leaves it
        world.caseOf(OFFICER);
        sealer.run(world.system());
        assertThat(verify().fault()).isEmpty();
        assertThat(verify().exported()).isEqualTo(3);

        Files.writeString(file, Files.readString(file) + "5");
        assertThat(verify().fault()).isEmpty();
        tamper("delete from sh_audit where block_no = 4");
        tamper("delete from sh_audit_block where block_no = 4");
        assertThat(verify().fault()).contains("the blocks after 3 were cut off: 4 was exported");
    }

    @Test
    void health_warns_while_the_head_cannot_be_exported() throws Exception {
        var file = folder.resolve("out/head.txt");
        Files.delete(file);
        Files.createDirectory(file);
        world.caseOf(OFFICER);
        assertThatThrownBy(() -> sealer.run(world.system())).isInstanceOf(UncheckedIOException.class);
        assertThat(head.failed()).isTrue();

        Files.delete(file);
        world.caseOf(OFFICER);
        sealer.run(world.system());
        assertThat(head.failed()).isFalse();
    }

    @Test
    void an_entry_slipped_out_of_the_chain_is_found() throws Exception {
        tamper("update sh_audit set block_no = null, pos = null where block_no = 3 and pos = 1");
        assertThat(verify().fault()).contains("block 3, entry 2 is missing");
    }
}
