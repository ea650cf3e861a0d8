package org.safehomes.directory.rest.internal;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.kernel.problem.Unavailable;

/**
 * The directory that is there now. One for all requests: a resource is made anew for each of them, and one that looked for the
 * directory while it is made could meet the moment in which another one takes its place (SU-3).
 */
@Component(service = DirectoryNow.class, immediate = true)
public final class DirectoryNow {

    // another one takes its place while requests are answered: each asks one of them from beginning to end
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public volatile @Nullable SupportDirectory directory;

    /** @throws Unavailable if none is installed */
    public SupportDirectory get() {
        var served = directory;
        if (served == null) {
            throw new Unavailable("the support directory");
        }
        return served;
    }
}
