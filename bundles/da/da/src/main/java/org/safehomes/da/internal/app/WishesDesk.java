package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Preferences;
import org.safehomes.da.Preferences.Language;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.Wishes;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.domain.SurvivorHappening.PreferencesSaid;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;

/** What the survivor wishes of whoever works with them. */
@Component
public final class WishesDesk implements Wishes {

    private final Office office;

    @Activate
    public WishesDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Optional<Preferences> preferences(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_PREFERENCES, reference, visible -> new SurvivorFile(
                        CaseHistory.of(office.journal().of(visible)))
                .preferences());
    }

    @Override
    public Version record(Caller caller, CaseRef reference, Version version, NewPreferences said) {
        check(said);
        return office.gate().change(caller, DaAction.RECORD_PREFERENCES, reference, version, granted -> {
            office.journal().add(granted, new PreferencesSaid(said));
            return new Version(granted.version().value() + 1);
        });
    }

    private static void check(NewPreferences said) {
        var checks = new Checks()
                .text("/officerEthnicOrigin", said.officerEthnicOrigin(), Checks.NAME)
                .text("/oneOfficerBecause", said.oneOfficerBecause(), Checks.MEDIUM)
                .text("/note", said.note(), Checks.MEDIUM);
        said.interpreter().ifPresent(needed -> checks.present(
                        "/interpreter/language", needed.language(), "Say how they speak.")
                .that(
                        needed.language() == Language.BSL || needed.which().isPresent(),
                        "/interpreter/which",
                        "Say which language or way.")
                .text("/interpreter/which", needed.which(), Checks.NAME));
        checks.done();
    }
}
