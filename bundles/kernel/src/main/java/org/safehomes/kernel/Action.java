package org.safehomes.kernel;

import java.util.Set;

/**
 * One kind of operation of a module. Each module has one enum of them; every operation names the one it performs, and the
 * gate lets nothing through that names none (AC-1).
 */
@org.osgi.annotation.versioning.ConsumerType
public interface Action {

    /** The module, in lower case, such as {@code da}: also the name of its persistence unit. */
    String module();

    /** The action's name within its module, as the enum constant spells it. Goes into the audit trail. */
    String name();

    /** The roles any one of which is enough. Never empty. */
    Set<Role> roles();
}
