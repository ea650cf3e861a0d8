package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;

/**
 * Basic information of cases, for whoever was added for that alone (AC-1, D8.27), and whoever may see all of it. To the former
 * every other operation answers as if there were no case.
 */
@ProviderType
public interface BasicInformation {

    /** The basic information of one case. */
    @Performs("READ_BASIC")
    BasicCase read(Caller caller, CaseRef reference);

    /**
     * The cases about exactly this home, person or phone, such as the number that the survivor calls from, among those the
     * caller may have basic information of; at most 50.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput unless exactly one of the three is given
     */
    @Performs("FIND_BASIC")
    List<BasicCase> find(Caller caller, Cases.Search search);
}
