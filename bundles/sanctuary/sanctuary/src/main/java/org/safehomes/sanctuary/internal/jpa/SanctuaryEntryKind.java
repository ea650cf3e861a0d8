package org.safehomes.sanctuary.internal.jpa;

import org.safehomes.sanctuary.internal.domain.SanctuaryHappening;

/** The name under which each kind of happening is kept. Names stay for ever: entries of years ago carry them. */
enum SanctuaryEntryKind {
    SANCTUARY_ASKED(SanctuaryHappening.Asked.class),
    LAW_CONSIDERED(SanctuaryHappening.LawConsidered.class),
    HOME_ASSESSED(SanctuaryHappening.Assessed.class),
    WORK_PLANNED(SanctuaryHappening.Planned.class),
    WORK_ORDERED(SanctuaryHappening.Ordered.class),
    SAID_OF_HOME(SanctuaryHappening.SaidOfHome.class),
    WORK_RAISED(SanctuaryHappening.Raised.class),
    WORK_STEP(SanctuaryHappening.WorkStepped.class),
    SANCTUARY_WITHDRAWN(SanctuaryHappening.Withdrawn.class),
    SANCTUARY_REVIEWED(SanctuaryHappening.Reviewed.class),
    EQUIPMENT_LENT(SanctuaryHappening.Lent.class),
    EQUIPMENT_BACK(SanctuaryHappening.CameBack.class),
    DAMAGE_REPORTED(SanctuaryHappening.Damage.class),
    REPAIR_STEP(SanctuaryHappening.RepairStepped.class),
    REPAIR_COST(SanctuaryHappening.Cost.class),
    SANCTUARY_SEALED(SanctuaryHappening.WronglyEntered.class);

    private final Class<? extends SanctuaryHappening> type;

    SanctuaryEntryKind(Class<? extends SanctuaryHappening> type) {
        this.type = type;
    }

    Class<? extends SanctuaryHappening> type() {
        return type;
    }

    static SanctuaryEntryKind of(SanctuaryHappening happening) {
        for (var kind : values()) {
            if (kind.type == happening.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "No kind of entry for " + happening.getClass().getSimpleName() + ".");
    }
}
