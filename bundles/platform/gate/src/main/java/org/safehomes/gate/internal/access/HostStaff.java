package org.safehomes.gate.internal.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.host.Staff;

/** The host's staff register as it comes and goes: without it every operation answers 503, whatever it is about. */
@Component(service = HostStaff.class)
public final class HostStaff {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Staff staff;

    /** The register, as the gate asks it. */
    public StaffRegister register() {
        return new StaffRegister(this::staff);
    }

    /** The host's service; empty while it is away. */
    public Optional<Staff> staff() {
        return Optional.ofNullable(staff);
    }

    /** Whether the host's register is there. */
    public boolean present() {
        return staff != null;
    }
}
