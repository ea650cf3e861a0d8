package org.safehomes.directory.internal.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What was found in one file: the first hundred faults and remarks, and how many more there are. */
final class Findings {

    static final int LISTED = 100;

    /** A name that may be repeated: a file may put anything into one. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int moreFaults;
    private int moreRemarks;

    void fault(String where, String what) {
        if (faults.size() < LISTED) {
            faults.add(new Finding(where, what));
        } else {
            moreFaults++;
        }
    }

    void remark(String where, String what) {
        if (remarks.size() < LISTED) {
            remarks.add(new Finding(where, what));
        } else {
            moreRemarks++;
        }
    }

    /** A remark that is made at the first place only: a member that means nothing is often in every entry. */
    void remarkOnce(String where, String about, String what) {
        if (said.size() < LISTED && said.add(about)) {
            remark(where, what);
        }
    }

    boolean faulty() {
        return !faults.isEmpty();
    }

    List<Finding> faults() {
        return counted(faults, moreFaults, "more faults are not listed. Mend those above and read the file again.");
    }

    List<Finding> remarks() {
        return counted(remarks, moreRemarks, "more remarks are not listed.");
    }

    private static List<Finding> counted(List<Finding> listed, int more, String words) {
        var all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(new Finding("the file", more + " " + words));
        }
        return List.copyOf(all);
    }

    /** The name of a member or column if it is one, else words for it. */
    static String plain(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "(a name that is not plain)";
    }
}
