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

    /**
     * Whether the operation is open to somebody who was added for basic information only (AC-1). To them, every other
     * operation answers as if the record were not there.
     */
    default boolean basic() {
        return false;
    }

    /**
     * Whether the operation may open who the record is about, which is kept apart under a data key of its own (AN-1). The
     * gate opens it for no other.
     */
    default boolean identifies() {
        return false;
    }

    /**
     * Whether a job of the system may open what is sealed for it. None does, but for making up for what an earlier release did
     * not keep beside it.
     */
    default boolean systemOpens() {
        return false;
    }
}
