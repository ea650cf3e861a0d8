package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.domain.OpenWork;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;

/** What becomes here of the safety plan's needs for security and repair. */
@Component
public final class OwnMeasure implements SafetyMeasure {

    private final Office office;

    @Activate
    public OwnMeasure(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String title() {
        return "Sanctuary scheme and emergency repairs";
    }

    @Override
    public Set<Need> meets() {
        return Set.of(Need.EXTRA_SECURITY, Need.EMERGENCY_REPAIR);
    }

    @Override
    public Optional<UnderWay> underWay(Caller caller, CaseRef reference, Need need) {
        return office.gate().read(caller, SanctuaryAction.TELL_PLAN, reference, visible -> {
            var file = new SanctuaryFile(office.journal().of(visible), visible.now());
            return need == Need.EMERGENCY_REPAIR ? OpenWork.repair(file) : OpenWork.security(file);
        });
    }
}
