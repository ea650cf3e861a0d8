package org.safehomes.kernel;

/**
 * The version of a record that a change was made against. A change against an older version is refused, so that two
 * officers do not overwrite each other.
 */
public record Version(long value) {

    private static final Version ANY = new Version(-1);

    /** @throws IllegalArgumentException if the number is below -1 */
    public Version {
        if (value < -1) {
            throw new IllegalArgumentException("A version is counted from 0.");
        }
    }

    /** For changes that only add, such as a note: they cannot overwrite what somebody else did. */
    public static Version any() {
        return ANY;
    }

    /** Whether a record at {@code actual} may be changed by somebody who saw this version. */
    public boolean allows(Version actual) {
        return value < 0 || value == actual.value;
    }
}
