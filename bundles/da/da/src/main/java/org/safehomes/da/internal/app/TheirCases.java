package org.safehomes.da.internal.app;

import java.util.Set;
import org.safehomes.da.Party;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Link;
import org.safehomes.kernel.rule.Upholds;

/**
 * What is known already of a report's survivor, for the gate alone: whoever may not know of a case of theirs may not know what is
 * said of them next, though it names no perpetrator.
 */
@Upholds("AC-2")
final class TheirCases {

    private static final int MOST = 50;

    private final LookUps lookUps;
    private final CaseTable cases = new CaseTable();

    TheirCases(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    /** Hides a new report from whoever is kept from a case about the same survivor. Nobody is told whether there is one. */
    void hide(Granted report, Party survivor) {
        var themself = survivor.person().map(Link::to);
        for (var known : cases.unseen(report, lookUps.ofThemself(survivor), true, MOST)) {
            report.hideLike(known);
            report.keepFromLike(known, themself);
            report.followIfApart(known);
        }
        if (themself.isEmpty()) {
            // only their home is known, and perhaps a new phone: a case there may be theirs
            survivor.home()
                    .map(home -> cases.unseen(report, Set.of(lookUps.home(home)), false, MOST))
                    .ifPresent(there -> there.forEach(report::hideLike));
        }
    }
}
