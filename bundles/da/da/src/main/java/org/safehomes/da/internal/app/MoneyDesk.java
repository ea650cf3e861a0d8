package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CourtPause;
import org.safehomes.da.CourtPause.NewCourtPause;
import org.safehomes.da.DaAction;
import org.safehomes.da.Money;
import org.safehomes.da.PracticalHelp;
import org.safehomes.da.PracticalHelp.NewPracticalHelp;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.MoneyHappening.CourtPaused;
import org.safehomes.da.internal.domain.MoneyHappening.HelpGiven;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.da.internal.rule.HelpInKind;
import org.safehomes.da.internal.rule.IncomeCourtPause;
import org.safehomes.gate.Granted;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.RefusedByRule;

/** Help with money: a pause that the host is asked for without a reason, and what was given. */
@Component
public final class MoneyDesk implements Money {

    /** What the rent account shows: that nothing is done for a while, and never why. */
    static final String CODE = "NO-ACTION";

    private static final long DEAREST = 10_000_000;

    private final Office office;
    private final Outward outward;
    private final HostSide host;

    @Activate
    public MoneyDesk(@Reference Office office, @Reference Outward outward, @Reference HostSide host) {
        this.office = office;
        this.outward = outward;
        this.host = host;
    }

    @Override
    public EntryId pause(Caller caller, CaseRef reference, NewCourtPause pause, Once once) {
        new Checks()
                .present("/months", pause.months(), "Say for how many months.")
                .text("/why", pause.why(), Checks.MEDIUM)
                .text("/agreement", pause.agreement(), Checks.MEDIUM)
                .done();
        return office.gate().add(caller, DaAction.PAUSE_COURT_ACTION, reference, once, granted -> {
            var today = office.calendar().dayOf(granted.now());
            var disclosure = disclosure(granted);
            var from = office.calendar().dayOf(disclosure);
            var account = host.account(outward.whole(granted).survivor(), today);
            var decision = require(new IncomeCourtPause()
                    .decide(
                            pause.months(),
                            office.parameter("income-court-pause.months", disclosure)
                                    .number(),
                            from,
                            today,
                            account.map(theirs -> new IncomeCourtPause.Account(theirs.joint(), host.hidden(theirs)))));
            var until = IncomeCourtPause.until(from, pause.months());
            var order = granted.order(HostOrder.rentHold(account.orElseThrow().number(), until, CODE));
            return office.journal().add(granted, new CourtPaused(pause, from, until, Said.of(decision), order));
        });
    }

    /** When it was disclosed: the day from which a pause counts, and whose parameter holds. */
    private Instant disclosure(Granted granted) {
        return history(granted).reports().stream()
                .map(Entry::at)
                .min(Instant::compareTo)
                .orElse(granted.now());
    }

    @Override
    public List<CourtPause> pauses(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_COURT_PAUSES,
                        reference,
                        visible -> history(visible).entries(CourtPaused.class).stream()
                                .map(MoneyDesk::pause)
                                .toList());
    }

    private static CourtPause pause(Entry entry) {
        var paused = (CourtPaused) entry.what();
        return new CourtPause(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                paused.pause(),
                paused.from(),
                paused.until(),
                paused.said().decision(),
                paused.order());
    }

    @Override
    public EntryId give(Caller caller, CaseRef reference, NewPracticalHelp help, Once once) {
        check(help, office.now(), office.calendar().dayOf(office.now()));
        return office.gate().add(caller, DaAction.GIVE_PRACTICAL_HELP, reference, once, granted -> {
            var gives = office.parameter("practical-help", granted.now()).yes();
            var decision = require(new HelpInKind().decide(gives, help.kind(), help.newHomeAfterFleeing()));
            return office.journal().add(granted, new HelpGiven(help, Said.of(decision)));
        });
    }

    @Override
    public List<PracticalHelp> given(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_PRACTICAL_HELP,
                        reference,
                        visible -> history(visible).entries(HelpGiven.class).stream()
                                .map(entry -> {
                                    var given = (HelpGiven) entry.what();
                                    return new PracticalHelp(
                                            entry.id(),
                                            entry.by(),
                                            entry.recordedAt(),
                                            given.help(),
                                            given.said().decision());
                                })
                                .toList());
    }

    private CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    private static Decision<Boolean> require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
        return decision;
    }

    private static void check(NewPracticalHelp help, Instant now, LocalDate today) {
        new Checks()
                .that(
                        Moments.near(help.on(), now) && !help.on().isAfter(today),
                        "/on",
                        "Say on which day: today or earlier.")
                .present("/kind", help.kind(), "Say which kind of help.")
                .text("/what", help.what(), Checks.SHORT)
                .that(
                        help.pence() != null && help.pence() >= 0 && help.pence() <= DEAREST,
                        "/pence",
                        "Give the cost in pence, 0 to " + DEAREST + ".")
                .present(
                        "/newHomeAfterFleeing",
                        help.newHomeAfterFleeing(),
                        "Say whether a new home is set up after fleeing.")
                .text("/note", help.note(), Checks.MEDIUM)
                .done();
    }
}
