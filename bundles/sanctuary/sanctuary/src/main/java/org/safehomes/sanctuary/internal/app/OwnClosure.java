package org.safehomes.sanctuary.internal.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.ClosureCheck;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.domain.OpenWork;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;

/** Whether anything here keeps a case from closing (CL-4, W16). */
@Component
public final class OwnClosure implements ClosureCheck {

    private final Office office;

    @Activate
    public OwnClosure(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String module() {
        return SanctuaryAction.TELL_CLOSING.module();
    }

    @Override
    public Result check(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        SanctuaryAction.TELL_CLOSING,
                        reference,
                        visible -> OpenWork.closing(
                                new SanctuaryFile(office.journal().of(visible), visible.now())));
    }
}
