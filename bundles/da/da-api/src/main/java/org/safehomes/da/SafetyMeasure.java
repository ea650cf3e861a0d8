package org.safehomes.da;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;

/**
 * Something of the safety plan that a module meets, such as extra security or another home. A module registers one as an OSGi
 * service, and takes it away when it goes; the plan asks those that are there at that moment. Whatever one throws is shown in the
 * plan as no answer, and of the plan nothing else is lost.
 */
@ConsumerType
public interface SafetyMeasure {

    /** Its name for people; 1 to 200 characters. */
    String title();

    /** Which needs it meets; the same as long as it is registered. */
    Set<SafetyPlan.Need> meets();

    /**
     * What is under way in a case. Asked outside any gate call, and quick: the plan waits for it.
     *
     * @param caller whom the module's own gate checks again
     * @param need one of those that it meets
     * @return empty if nothing has been asked of it
     */
    Optional<UnderWay> underWay(Caller caller, CaseRef reference, SafetyPlan.Need need);

    /**
     * How far it is.
     *
     * @param note a sentence for the caseworker; at most 4,000 characters
     */
    record UnderWay(SafetyPlan.Progress progress, Optional<String> note) {}
}
