package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.AUDITOR;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.DIRECTOR;
import static org.safehomes.gate.Office.HEAD;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.AuditLine.Outcome;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.internal.audit.AuditDesk;
import org.safehomes.gate.internal.order.OrderDesk;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.rule.Upholds;

/** Who looked at what, for those who may ask. */
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class AuditReviewTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;
    private AuditReview review;

    AuditReviewTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = new GateUnderTest(product);
        review = new AuditDesk(world.gate, world.database);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void look(StaffId who, RecordRef ref) {
        try {
            world.gate.read(world.as(who), TestAction.LOOK, ref, visible -> true);
        } catch (NoSuchRecord | NotAllowed e) {
            // the attempt is what the trail keeps
        }
    }

    private void list(StaffId who, RecordRef... refs) {
        world.gate.list(
                world.as(who),
                TestAction.LOOK,
                sight -> new Listed<>(List.of(), Arrays.asList(refs), Optional.empty()));
    }

    /** All pages, one entry a page, so that every cursor is tried; the reading itself is left out. */
    private List<String> asked(AuditQuestion question) {
        var lines = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = review.search(world.as(AUDITOR), question, 1, cursor);
            page.items().stream()
                    .filter(line -> !line.action().equals("gate/SEARCH_AUDIT"))
                    .map(AuditReviewTest::text)
                    .forEach(lines::add);
            cursor = page.next();
        } while (cursor.isPresent());
        return lines;
    }

    private static String text(AuditLine line) {
        return line.staff() + " " + line.action() + " " + line.outcome() + " " + line.records();
    }

    private static AuditQuestion by(StaffId staff) {
        return new AuditQuestion(Optional.of(staff), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditQuestion about(RecordRef ref) {
        return new AuditQuestion(Optional.empty(), Optional.of(ref), Optional.empty(), Optional.empty());
    }

    private static AuditQuestion between(Instant from, Instant until) {
        return new AuditQuestion(Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(until));
    }

    @Test
    @Upholds("AC-3")
    void by_record_by_staff_and_by_time_the_latest_first() {
        var ref = world.caseOf(OFFICER);
        var other = world.caseOf(OFFICER);
        world.at(GateUnderTest.NOON.plusSeconds(10));
        look(OFFICER, ref);
        world.at(GateUnderTest.NOON.plusSeconds(20));
        look(STRANGER, ref);
        list(COLLEAGUE, other, ref);

        assertThat(asked(about(ref)))
                .containsExactlyInAnyOrder(
                        "stranger test/LOOK NO_SUCH_RECORD [" + ref + "]",
                        "colleague test/LOOK DONE [" + other + ", " + ref + "]",
                        "officer test/LOOK DONE [" + ref + "]",
                        "adviser test/REPORT DONE [" + ref + "]")
                .endsWith("officer test/LOOK DONE [" + ref + "]", "adviser test/REPORT DONE [" + ref + "]");
        assertThat(asked(by(STRANGER))).containsExactly("stranger test/LOOK NO_SUCH_RECORD [" + ref + "]");
        assertThat(asked(between(GateUnderTest.NOON.plusSeconds(10), GateUnderTest.NOON.plusSeconds(20))))
                .containsExactly("officer test/LOOK DONE [" + ref + "]");
        assertThat(asked(about(CaseRef.next(world.ids)))).isEmpty();
    }

    @Test
    @Upholds("AC-3")
    void whoever_reads_the_trail_is_in_it() {
        var ref = world.caseOf(OFFICER);
        review.search(world.as(AUDITOR), about(ref), 50, Optional.empty());
        review.ofRecord(world.as(LEADER), ref, 50, Optional.empty());
        assertThat(world.audit())
                .contains("auditor gate/SEARCH_AUDIT DONE " + ref, "leader gate/READ_RECORD_AUDIT DONE " + ref);
    }

    @Test
    @Upholds("AC-2")
    void a_reader_who_is_excluded_from_a_record_reads_the_trail_of_a_world_without_it() {
        var seen = world.caseOf(OFFICER);
        var hidden = world.caseOf(OFFICER, AUDITOR);
        var missing = CaseRef.next(world.ids);
        look(OFFICER, hidden);
        look(STRANGER, hidden);
        list(OFFICER, seen, hidden);
        look(AUDITOR, hidden);
        look(AUDITOR, missing);

        assertThat(asked(about(hidden)))
                .as("only what they tried themselves, as with a record that is missing")
                .containsExactly("auditor test/LOOK NOT_ALLOWED [" + hidden + "]");
        assertThat(asked(about(missing))).containsExactly("auditor test/LOOK NOT_ALLOWED [" + missing + "]");
        assertThat(asked(by(OFFICER))).containsExactly("officer test/LOOK DONE [" + seen + "]");
        assertThat(asked(AuditQuestion.everything()))
                .containsExactlyInAnyOrder(
                        "adviser test/REPORT DONE [" + seen + "]",
                        "officer test/LOOK DONE [" + seen + "]",
                        "auditor test/LOOK NOT_ALLOWED [" + hidden + "]",
                        "auditor test/LOOK NOT_ALLOWED [" + missing + "]");
    }

    @Test
    @Upholds("AC-2")
    void what_they_asked_the_trail_tells_hidden_and_missing_apart_no_more() {
        var hidden = world.caseOf(OFFICER, AUDITOR);
        var missing = CaseRef.next(world.ids);
        for (var ref : List.of(hidden, missing)) {
            look(AUDITOR, ref);
            review.search(world.as(AUDITOR), about(ref), 50, Optional.empty());
        }
        var own = review.search(world.as(AUDITOR), by(AUDITOR), 50, Optional.empty()).items().stream()
                .map(AuditReviewTest::text)
                .map(line -> line.replace(hidden.value(), "*").replace(missing.value(), "*"))
                .toList();
        assertThat(own)
                .containsExactlyInAnyOrder(
                        "auditor test/LOOK NOT_ALLOWED [*]",
                        "auditor test/LOOK NOT_ALLOWED [*]",
                        "auditor gate/SEARCH_AUDIT DONE []",
                        "auditor gate/SEARCH_AUDIT DONE []");
    }

    @Test
    @Upholds("AC-2")
    void no_cursor_names_an_entry_that_its_reader_may_not_know_of() {
        var first = world.caseOf(OFFICER);
        world.at(GateUnderTest.NOON.plusSeconds(1));
        world.caseOf(OFFICER, AUDITOR);
        world.at(GateUnderTest.NOON.plusSeconds(2));
        var last = world.caseOf(OFFICER);

        var page = review.search(world.as(AUDITOR), by(ADVISER), 1, Optional.empty());
        assertThat(page.items()).extracting(AuditLine::records).containsExactly(List.of(last));
        var next = review.search(world.as(AUDITOR), by(ADVISER), 1, page.next());
        assertThat(next.items()).extracting(AuditLine::records).containsExactly(List.of(first));
        assertThat(next.next()).isEmpty();
    }

    @Test
    void a_trail_with_orders_of_the_host_is_read_those_of_an_earlier_release_too() {
        var ref = world.caseOf(OFFICER);
        var order = world.gate.<EntryId>change(
                world.as(OFFICER),
                TestAction.WORK,
                ref,
                Version.any(),
                granted -> granted.order(new HostOrder("test/lock", Map.of("what", "lock"))));
        var host = new SmallHost("test/lock", Traceability.UNIQUE);
        new OrderDesk(world.database, world.keys, world.clock(), world.ids, Duration.ofSeconds(60))
                .work(Map.of(host.kind(), host));

        assertThat(host.done()).containsExactly("lock");
        readsTheOrderOf(ref);
        world.<Integer>sql(sql ->
                sql.update("update sh_audit set refs = ? where action = 'gate/HOST_ORDER'", ref + " " + order.value()));
        readsTheOrderOf(ref);
    }

    private void readsTheOrderOf(CaseRef ref) {
        var given = "system:host-orders gate/HOST_ORDER DONE [" + ref + "]";
        assertThat(review.ofRecord(world.as(LEADER), ref, 50, Optional.empty()).items())
                .extracting(AuditReviewTest::text)
                .contains(given);
        assertThat(asked(about(ref))).contains(given);
        assertThat(asked(AuditQuestion.everything())).contains(given);
    }

    @Test
    void the_line_manager_of_a_record_reads_its_own_trail_and_no_other_record_in_it() {
        var ref = world.caseOf(OFFICER);
        var other = world.caseOf(OFFICER);
        list(OFFICER, other, ref);

        var lines = review.ofRecord(world.as(LEADER), ref, 50, Optional.empty()).items();
        assertThat(lines).extracting(AuditLine::records).containsOnly(List.of(ref));
        assertThat(lines).extracting(AuditLine::outcome).containsOnly(Outcome.DONE);
        assertThat(lines).hasSize(2);
    }

    @Test
    @Upholds("AC-1")
    void nobody_else_reads_it() {
        var ref = world.caseOf(OFFICER, LEADER);
        assertThat(review.ofRecord(world.as(HEAD), ref, 50, Optional.empty()).items())
                .as("the first up the chain who is not excluded")
                .isNotEmpty();
        for (var manager : List.of(LEADER, DIRECTOR)) {
            assertThatThrownBy(() -> review.ofRecord(world.as(manager), ref, 50, Optional.empty()))
                    .isInstanceOf(NoSuchRecord.class);
        }
        var leaders = world.caseOf(LEADER);
        assertThatThrownBy(() -> review.ofRecord(world.as(LEADER), leaders, 50, Optional.empty()))
                .as("sees it as owner, and is watched by another")
                .isInstanceOf(NotAllowed.class);
        for (var officer : List.of(OFFICER, AUDITOR, ADVISER)) {
            assertThatThrownBy(() -> review.ofRecord(world.as(officer), ref, 50, Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var manager : List.of(OFFICER, LEADER, HEAD, DIRECTOR)) {
            assertThatThrownBy(() -> review.search(world.as(manager), AuditQuestion.everything(), 50, Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_page_that_names_very_many_records_ends_earlier_and_misses_none() {
        for (int i = 0; i < 4; i++) {
            list(
                    OFFICER,
                    java.util.stream.Stream.generate(() -> CaseRef.next(world.ids))
                            .limit(200)
                            .toArray(RecordRef[]::new));
        }
        var page = review.search(world.as(AUDITOR), by(OFFICER), 50, Optional.empty());
        assertThat(page.items()).hasSize(2);
        assertThat(review.search(world.as(AUDITOR), by(OFFICER), 50, page.next())
                        .items())
                .hasSize(2);
    }

    @Test
    void what_cannot_be_asked_is_named() {
        var backwards = between(GateUnderTest.NOON, GateUnderTest.NOON.minusSeconds(1));
        assertThatThrownBy(() -> review.search(world.as(AUDITOR), backwards, 50, Optional.empty()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> review.search(world.as(AUDITOR), AuditQuestion.everything(), 50, Optional.of("nonsense")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> review.search(world.as(AUDITOR), AuditQuestion.everything(), 0, Optional.empty()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void every_operation_starts_with_the_caller_and_names_its_action() {
        assertThat(AuditReview.class.getDeclaredMethods())
                .allSatisfy(method -> assertThat(method.getParameterTypes()).startsWith(Caller.class))
                .extracting(method ->
                        GateAction.valueOf(method.getAnnotation(Performs.class).value()))
                .containsExactlyInAnyOrder(GateAction.values());
    }
}
