package org.safehomes.da.internal.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.kernel.rule.Upholds;

/**
 * The one place where the module meets the directory of support services (SU-3, W6 D8.30). Directories come, go and take each
 * other's place while everything runs: nothing of the module waits for one.
 */
@Component(service = LocalServices.class)
@Upholds("SU-3")
public final class LocalServices {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SupportDirectory directory;

    @Activate
    public LocalServices() {
        // nothing is asked before it is needed
    }

    /** The directory of this moment, or that there is none. What one operation says of it is from one and the same. */
    DirectoryNow now() {
        return new DirectoryNow(Optional.ofNullable(directory));
    }
}
