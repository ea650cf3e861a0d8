package org.safehomes.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/** Tenancies, sole and joint, with their tenure. */
@ConsumerType
public interface Tenancies {

    /** The tenancy of a key; empty if the host has none. */
    Optional<Tenancy> find(TenancyId id);

    /** The tenancies of a home, the current one first, then ended ones from the latest on. */
    List<Tenancy> of(Uprn home);

    /** The tenancies the person holds or held, current ones first. */
    List<Tenancy> heldBy(PersonId person);

    /**
     * A tenancy.
     *
     * @param tenants one for a sole tenancy, several for a joint one; never empty
     * @param end the last day, inclusive; empty while it runs
     */
    record Tenancy(
            TenancyId id, Uprn home, Tenure tenure, List<PersonId> tenants, LocalDate start, Optional<LocalDate> end) {
        public Tenancy {
            tenants = List.copyOf(tenants);
        }

        /** Whether more than one person holds it: then nothing is ever added to any tenant's file (AN-1). */
        public boolean joint() {
            return tenants.size() > 1;
        }
    }

    /** The kinds of tenancy that rules tell apart (TL-2, PE-3). */
    enum Tenure {
        INTRODUCTORY,
        SECURE,
        FLEXIBLE,
        DEMOTED,
        ASSURED,
        ASSURED_SHORTHOLD,
        LICENCE
    }
}
