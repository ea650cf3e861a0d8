package org.safehomes.da;

import java.util.Optional;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;

/**
 * What somebody needs who only takes the survivor's call, or has to reach them once: that there is a case, who leads it, and how
 * to make contact without harm. Not who they are, where they are, what happened or how great the risk is.
 *
 * @param owner who leads it, and is to be told
 * @param safeContact how the survivor can be reached safely, without the place where they meet; empty until they have said,
 *     and then nothing is safe (SC-1)
 */
public record BasicCase(CaseRef reference, boolean open, StaffId owner, Optional<SafeContact> safeContact) {}
