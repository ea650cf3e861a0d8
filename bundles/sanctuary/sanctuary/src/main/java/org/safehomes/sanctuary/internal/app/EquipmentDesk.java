package org.safehomes.sanctuary.internal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.sanctuary.LentEquipment;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.LentEquipment.ReturnedEquipment;
import org.safehomes.sanctuary.SafetyEquipment;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.domain.MeasureKind;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.CameBack;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Lent;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/** Personal safety equipment: lent, returned, lost. */
@Component
public final class EquipmentDesk implements SafetyEquipment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Office office;

    @Activate
    public EquipmentDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId lend(Caller caller, CaseRef reference, NewLoan loan, Once once) {
        new Checks()
                .present("/measure", loan.measure(), "Name a measure.")
                .text("/label", loan.label(), Checks.NAME)
                .that(Moments.past(loan.lentAt(), office.now()), "/lentAt", Moments.PAST)
                .that(
                        loan.returnBy().isEmpty()
                                || Moments.near(loan.returnBy().get(), office.now()),
                        "/returnBy",
                        "Give a day within a year.")
                .text("/note", loan.note(), Checks.MEDIUM)
                .done();
        var offered = new Scheme(office).offers(loan.measure(), Answer.NOT_KNOWN);
        return office.gate().add(caller, SanctuaryAction.LEND_EQUIPMENT, reference, once, granted -> {
            if (MeasureKind.of(loan.measure()) != MeasureKind.LENT) {
                throw CaseFacts.refused("SA-1", "This is fitted or done, and not lent: put it on a schedule of works.");
            }
            if (!offered.outcome()) {
                throw new RefusedByRule(offered);
            }
            var id = office.journal().add(granted, loan.lentAt(), Optional.empty(), new Lent(loan));
            loan.returnBy().ifPresent(day -> office.clocks().start(granted, Kind.LOAN, id, over(day)));
            return id;
        });
    }

    @Override
    public EntryId takeBack(Caller caller, CaseRef reference, EntryId loan, ReturnedEquipment returned, Once once) {
        new Checks()
                .that(Moments.past(returned.at(), office.now()), "/at", Moments.PAST)
                .present("/lost", returned.lost(), "Say whether it is lost.")
                .text("/note", returned.note(), Checks.MEDIUM)
                .done();
        return office.gate().add(caller, SanctuaryAction.TAKE_BACK_EQUIPMENT, reference, once, granted -> {
            var found = file(granted).loans().stream()
                    .filter(lent -> lent.id().equals(loan))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            if (found.returned().isPresent()) {
                throw CaseFacts.refused("SA-1", "It came back or was lost already.");
            }
            office.clocks().stop(granted, loan);
            return office.journal().add(granted, returned.at(), Optional.of(loan), new CameBack(returned));
        });
    }

    /** When a day is over, by the clock on the wall. */
    static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    @Override
    public List<LentEquipment> lent(Caller caller, CaseRef reference) {
        return office.gate().read(caller, SanctuaryAction.LIST_EQUIPMENT, reference, visible -> file(visible)
                .loans());
    }

    private SanctuaryFile file(Visible visible) {
        return new SanctuaryFile(office.journal().of(visible), visible.now());
    }
}
