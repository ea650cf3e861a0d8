package org.safehomes.da.internal.domain;

import java.time.LocalDate;
import org.safehomes.da.CourtPause.NewCourtPause;
import org.safehomes.da.PracticalHelp.NewPracticalHelp;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.kernel.EntryId;

/** Help with money. */
public sealed interface MoneyHappening extends Happening {

    /** A pause of income court action was asked of the host. @param order the reference that the host knows it by */
    record CourtPaused(NewCourtPause pause, LocalDate from, LocalDate until, Said said, EntryId order)
            implements MoneyHappening {
        @Override
        public String text() {
            return "Income court action is to pause until " + until + ", " + pause.months()
                    + " months from the disclosure on " + from + ". " + pause.why()
                    + Happening.with("Agreement", pause.agreement()) + said.words();
        }
    }

    /** Practical help was given. */
    record HelpGiven(NewPracticalHelp help, Said said) implements MoneyHappening {
        @Override
        public String text() {
            return "Practical help on " + help.on() + ": " + Happening.words(help.kind()) + ", " + help.what()
                    + ", %d.%02d pounds.".formatted(help.pence() / 100, help.pence() % 100)
                    + Happening.with("Note", help.note());
        }
    }
}
