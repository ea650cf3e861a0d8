package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.TenancyOptions;
import org.safehomes.da.TenancyOptions.HostTenancy;
import org.safehomes.da.TenancyOptions.NoticeEffect;
import org.safehomes.da.TenancyOptions.TenancyFacts;
import org.safehomes.da.TenancyOptions.TenancyNotice;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.HomeShared;
import org.safehomes.da.internal.domain.LegalHappening.TenancyFactsRecorded;
import org.safehomes.da.internal.domain.LegalHappening.TenancyNoticeRecorded;
import org.safehomes.da.internal.domain.OrderFile;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.JointTenancyOptions;
import org.safehomes.da.internal.rule.Mediation;
import org.safehomes.da.internal.rule.NoticeLength;
import org.safehomes.da.internal.rule.NoticeToQuit;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;

/** What the rules say of the tenancy of a case, by what the host has and its history tells. */
final class TenancyReckoning {

    private final Office office;
    private final CaseTable cases = new CaseTable();

    TenancyReckoning(Office office) {
        this.office = office;
    }

    /** @param mediates whether this landlord offers mediation at all */
    TenancyOptions of(Visible visible, boolean mediates, Instant now) {
        var history = CaseHistory.of(office.journal().of(visible));
        var running = office.holdings().running(cases.read(visible).content().survivor());
        var host = running.orElse(List.of()).stream()
                .map(tenancy -> new HostTenancy(Tenure.valueOf(tenancy.tenure().name()), tenancy.joint()))
                .toList();
        var facts = facts(history);
        var home = home(host, facts);
        var today = office.calendar().dayOf(now);
        var effect = new NoticeToQuit().decide(home, today);
        var earliest = earliest(home, effect, today);
        var mediation = new Mediation()
                .decide(
                        mediates,
                        home.mediationAsked(),
                        level(history),
                        !OrderFile.of(history).activeAgainst(today).isEmpty());
        var options = new JointTenancyOptions().decide(effect, earliest, mediation);
        return new TenancyOptions(
                running.isPresent(),
                host,
                facts,
                effect,
                earliest.outcome(),
                options.outcome(),
                mediation,
                options.reasons(),
                history.entries(TenancyNoticeRecorded.class).stream()
                        .map(entry -> notice(entry, home))
                        .toList());
    }

    /** What officers recorded last. */
    static Optional<TenancyFacts> facts(CaseHistory history) {
        return history.entries(TenancyFactsRecorded.class).stream()
                .reduce((one, next) -> next)
                .map(entry -> new TenancyFacts(
                        entry.id(), entry.by(), entry.recordedAt(), ((TenancyFactsRecorded) entry.what()).facts()));
    }

    /** Of several tenancies the joint one: it is the one that a notice would end for somebody else too. */
    private static HomeShared home(List<HostTenancy> host, Optional<TenancyFacts> facts) {
        var held = host.stream().filter(HostTenancy::joint).findFirst().or(() -> host.stream()
                .findFirst());
        return HomeShared.of(
                held.map(HostTenancy::tenure), held.map(HostTenancy::joint), facts.map(TenancyFacts::what));
    }

    private static Decision<Optional<LocalDate>> earliest(
            HomeShared home, Decision<NoticeEffect> effect, LocalDate served) {
        var reckoned = new NoticeLength().decide(home, served);
        var ends = effect.outcome() == NoticeEffect.ENDS_FOR_BOTH || effect.outcome() == NoticeEffect.NOT_JOINT;
        return ends
                ? reckoned
                : new Decision<>(Optional.empty(), reckoned.rule(), reckoned.clauses(), reckoned.reasons());
    }

    private static TenancyNotice notice(Entry entry, HomeShared home) {
        var said = ((TenancyNoticeRecorded) entry.what()).notice();
        var effect = new NoticeToQuit().decide(home, said.servedOn());
        var earliest = earliest(home, effect, said.servedOn()).outcome();
        return new TenancyNotice(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                said,
                effect,
                earliest,
                earliest.filter(day -> said.endsOn().filter(day::isAfter).isPresent())
                        .isPresent());
    }

    /** The level as things are now: what an incident has overtaken is none. */
    private static Optional<RiskLevel> level(CaseHistory history) {
        return RiskClocks.unassessed(history) ? Optional.empty() : history.level();
    }
}
