package org.safehomes.it.karaf;

/** The containers of all landlords, for tests that go through them; a test of one landlord alone has {@link Landlord}. */
@FunctionalInterface
public interface Landlords {

    /** The container of this landlord, which is started if it does not run yet. */
    LandlordKaraf of(String landlord);
}
