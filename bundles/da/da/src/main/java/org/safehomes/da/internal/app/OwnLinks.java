package org.safehomes.da.internal.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Links;
import org.safehomes.gate.Link;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.rule.Upholds;

/** What staff say of their own links. */
@Component
@Upholds("AC-2")
public final class OwnLinks implements Links {

    private final Office office;

    @Activate
    public OwnLinks(@Reference Office office) {
        this.office = office;
    }

    @Override
    public void declare(Caller caller, Declared link) {
        new Checks()
                .that(link.person().isPresent() != link.home().isPresent(), "", "Name exactly one of person and home.")
                .done();
        office.gate()
                .declare(
                        caller,
                        DaAction.DECLARE_LINK,
                        link.person()
                                .map(Link::to)
                                .orElseGet(() -> Link.to(link.home().orElseThrow())));
    }
}
