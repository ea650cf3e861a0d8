package org.safehomes.gate.internal.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.HostEffect;
import org.safehomes.host.RentHolds;
import org.safehomes.host.Repairs;
import org.safehomes.host.SundryDebtors;

/** What of the host can be ordered from now. A host may lack any of it: then orders of that kind wait, and nothing else does. */
@Component(service = HostDesks.class)
public final class HostDesks {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Repairs repairs;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SundryDebtors debtors;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RentHolds holds;

    List<HostEffect> effects() {
        return Stream.of(
                        Optional.ofNullable(repairs).<HostEffect>map(RepairEffect::new),
                        Optional.ofNullable(debtors).<HostEffect>map(InvoiceEffect::new),
                        Optional.ofNullable(holds).<HostEffect>map(RentHoldEffect::new))
                .flatMap(Optional::stream)
                .toList();
    }
}
