package org.safehomes.kernel;

/** What we ask of a key that belongs to the host: present, and short enough to keep. */
final class HostKey {

    private static final int LONGEST = 64;

    private HostKey() {}

    static void require(String what, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A " + what + " has 1 to " + LONGEST + " characters.");
        }
    }
}
