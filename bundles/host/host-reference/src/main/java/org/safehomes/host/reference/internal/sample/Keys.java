package org.safehomes.host.reference.internal.sample;

import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/**
 * The keys that one home's entries get. Those of the first homes are short and known from walkthroughs; every other key says
 * its home, so that a home's keys are the same whatever is generated before it.
 */
final class Keys {

    /** Above every number that a real place has been given. */
    private static final long BEFORE_FIRST_UPRN = 999_000_000_000L;

    private final int home;
    private int people;
    private int tenancies;
    private int repairs;
    private int nuisances;
    private int documents;

    /** @param settled how many people live there, who have their keys already */
    Keys(int home, int settled) {
        this.home = home;
        this.people = settled;
    }

    static Uprn uprn(int home) {
        return new Uprn(Long.toString(BEFORE_FIRST_UPRN + home));
    }

    Uprn uprn() {
        return uprn(home);
    }

    PersonId person() {
        people++;
        return person(home, people);
    }

    /** The key of the person at a place in a home's list, the first being 1. */
    static PersonId person(int home, int place) {
        return new PersonId(
                home <= FirstHomes.COUNT
                        ? "p-" + padded(FirstHomes.peopleBefore(home) + place, 4)
                        : "p-" + padded(home, 6) + "-" + padded(place, 2));
    }

    TenancyId tenancy() {
        tenancies++;
        return new TenancyId(
                home <= FirstHomes.COUNT ? "t-" + padded(home, 4) : "t-" + padded(home, 6) + "-" + tenancies);
    }

    /** Of the tenancy that got its key last. */
    String account() {
        return "RA-" + padded(home, 6) + "-" + tenancies;
    }

    String repair() {
        repairs++;
        return "WO-" + padded(home, 6) + "-" + padded(repairs, 2);
    }

    String nuisance() {
        nuisances++;
        return "ASB-" + padded(home, 6) + "-" + padded(nuisances, 2);
    }

    String document() {
        documents++;
        return "DOC-" + padded(home, 6) + "-" + padded(documents, 2);
    }

    /** By hand, for there are millions of them, and a formatter reads its pattern each time. */
    private static String padded(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
