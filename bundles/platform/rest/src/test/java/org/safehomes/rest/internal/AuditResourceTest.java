package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.gate.AuditLine;
import org.safehomes.gate.AuditQuestion;
import org.safehomes.gate.AuditReview;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

class AuditResourceTest {

    private static final CaseRef CASE = new CaseRef("C-7KQ2M9X4TB3DHW5N");

    private @Nullable AuditQuestion asked;
    private final Served served = new Served(new AuditResource(new Trail()), new IdentityTest.Trusting());

    private final class Trail implements AuditReview {

        @Override
        public Page<AuditLine> search(Caller caller, AuditQuestion question, int limit, Optional<String> cursor) {
            asked = question;
            return new Page<>(
                    List.of(new AuditLine(
                            new EntryId("E-0000000000000001"),
                            Instant.parse("2026-11-02T12:00:00Z"),
                            new StaffId("s.okafor"),
                            "da/READ_CASE",
                            AuditLine.Outcome.DONE,
                            List.of(CASE))),
                    Optional.of("limit" + limit));
        }

        @Override
        public Page<AuditLine> ofRecord(Caller caller, RecordRef record, int limit, Optional<String> cursor) {
            return Page.only(List.of());
        }
    }

    private Served.Answer search(String question) {
        return served.post("audit/search?limit=2", question, "Staff", "o.haddad");
    }

    @Test
    void tells_when_who_what_about_which_record_and_what_came_of_it() {
        assertThat(search("{}").text())
                .isEqualTo("{\"items\":[{\"id\":\"E-0000000000000001\",\"at\":\"2026-11-02T12:00:00Z\","
                        + "\"staff\":\"s.okafor\",\"action\":\"da/READ_CASE\",\"outcome\":\"DONE\","
                        + "\"records\":[\"C-7KQ2M9X4TB3DHW5N\"]}],\"next\":\"limit2\"}");
        assertThat(asked).isEqualTo(AuditQuestion.everything());
    }

    @Test
    void takes_staff_record_and_time_range() {
        search("{\"staff\":\"s.okafor\",\"record\":\"" + CASE
                + "\",\"from\":\"2026-11-01T00:00:00Z\",\"until\":\"2026-11-02T00:00:00Z\"}");
        assertThat(asked)
                .isEqualTo(new AuditQuestion(
                        Optional.of(new StaffId("s.okafor")),
                        Optional.of(CASE),
                        Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-11-02T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"record\":\"17\"}", "{\"record\":17}", "{\"from\":\"yesterday\"}", "{\"staff\":\" \"}"})
    void what_is_none_is_named_as_the_fault(String question) {
        assertThat(search(question).status()).isIn(400, 422);
        assertThat(asked).isNull();
    }

    @Test
    void a_path_that_no_record_can_have_is_a_missing_one() {
        assertThat(served.get("audit/records/17", "Staff", "g.whitcombe").status())
                .isEqualTo(404);
        assertThat(served.get("audit/records/" + CASE, "Staff", "g.whitcombe").status())
                .isEqualTo(200);
    }

    @Test
    void whoever_has_not_signed_in_learns_nothing() {
        assertThat(served.post("audit/search", "{}").status()).isEqualTo(401);
        assertThat(served.get("audit/records/" + CASE).status()).isEqualTo(401);
    }
}
