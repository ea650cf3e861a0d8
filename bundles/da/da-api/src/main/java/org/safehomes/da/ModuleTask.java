package org.safehomes.da;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A task of another module.
 *
 * @param module as its actions name it, such as {@code sanctuary}; 1 to 24 letters
 * @param key what it is about within the module and the case; 1 to 80 letters, digits and hyphens
 * @param due exclusive: at that instant it is late, and an owner's task is the line manager's too (IN-9)
 * @param whose who is to do it
 * @param reason why, in a sentence without anything of the case's content; 1 to 400 characters
 */
public record ModuleTask(String module, String key, Instant due, Whose whose, String reason) {

    private static final Pattern MODULE = Pattern.compile("[a-z]{1,24}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final int LONGEST = 400;

    /** @throws IllegalArgumentException if a part is not as described; the message does not repeat it */
    public ModuleTask {
        if (!MODULE.matcher(module).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A module's task names its module and a key of letters, digits and hyphens.");
        }
        if (reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(
                    "A module's task says why in one line of at most " + LONGEST + " characters.");
        }
    }

    /** Whose a task is. */
    public enum Whose {
        /** The case's owner. */
        OWNER,
        /** The case's line manager: something was not done in time. */
        LINE_MANAGER
    }
}
