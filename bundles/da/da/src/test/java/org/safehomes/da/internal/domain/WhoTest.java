package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Answer;
import org.safehomes.da.Channel;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.rule.Upholds;

/** What says who a survivor is leaves the report, and nothing of it is lost. */
class WhoTest {

    private static final Uprn HOME = new Uprn("999000000001");
    private static final ReportRef FIRST = new ReportRef("R-7KQ2M9X4TB3DHW5N");
    private static final ReportRef SECOND = new ReportRef("R-8KQ2M9X4TB3DHW5N");
    private static final String REPORTER = "Nadine Osei, 020 7946 0101";

    private static NewReport report(ReporterKind kind, Party survivor) {
        return new NewReport(
                Channel.PHONE,
                kind,
                Answer.NO,
                Optional.empty(),
                Optional.of(REPORTER),
                Optional.of(survivor),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Party survivor(Optional<String> name, Optional<String> phone) {
        return new Party(name, Optional.of(new PersonId("p-0001")), phone, Optional.of(34), Optional.of(HOME));
    }

    @Test
    @Upholds("AN-1")
    void age_and_address_stay_and_the_rest_is_kept_apart() {
        var told = report(ReporterKind.SURVIVOR, survivor(Optional.of("Nadine Osei"), Optional.of("020 7946 0101")));
        var left = Who.unnamed(told);
        assertThat(left.toString()).contains(HOME.value(), "34").doesNotContain("Osei", "p-0001", "0101");

        var who = Who.nobody().and(FIRST, told);
        assertThat(who.told())
                .containsExactly(new Who.Told(FIRST.value(), told.survivor().orElseThrow(), Optional.of(REPORTER)));
        assertThat(who.named(left.survivor().orElseThrow()))
                .isEqualTo(told.survivor().orElseThrow());
    }

    @Test
    @Upholds("AN-1")
    void somebody_else_who_reported_stays_in_the_report() {
        var told = report(ReporterKind.NEIGHBOUR, survivor(Optional.empty(), Optional.empty()));
        assertThat(Who.unnamed(told).reporter()).contains(REPORTER);
        assertThat(Who.nobody().and(FIRST, told).told().get(0).reporter()).isEmpty();
    }

    @Test
    void a_later_report_adds_what_the_earlier_did_not_know_and_counts_once() {
        var first = report(ReporterKind.NEIGHBOUR, survivor(Optional.of("Nadine"), Optional.empty()));
        var second = report(ReporterKind.AGENCY, survivor(Optional.of("N. Osei"), Optional.of("020 7946 0102")));
        var who = Who.nobody().and(FIRST, first).and(SECOND, second).and(SECOND, first);
        assertThat(who.told()).hasSize(2);
        assertThat(who.named(Party.unknown()).name()).contains("Nadine");
        assertThat(who.named(Party.unknown()).phone()).contains("020 7946 0102");
    }
}
