package org.safehomes.directory.internal.shelf;

import java.util.Comparator;
import org.osgi.framework.Version;

/**
 * Where a directory was found.
 *
 * @param kind a bundle or a file
 * @param name the symbolic name of the bundle, or the file as it is configured
 * @param version that of the bundle; of a file 0.0.0 with a qualifier that stands for what it holds
 * @param since when it was installed or last updated, in milliseconds as the machine's clock counts them
 * @param order which of two from the same moment came later
 */
public record Origin(Kind kind, String name, Version version, long since, long order) {

    /** What a directory comes in. */
    public enum Kind {
        BUNDLE,
        FILE
    }

    /** The later one last. */
    static final Comparator<Origin> BY_INSTALLATION =
            Comparator.comparingLong(Origin::since).thenComparingLong(Origin::order);

    /** The better one of two directories of one name last. Somebody named the file, so it comes before any bundle. */
    static final Comparator<Origin> BY_MERIT = Comparator.comparing(Origin::kind)
            .thenComparing(each -> each.kind() == Kind.FILE ? Version.emptyVersion : each.version())
            .thenComparing(BY_INSTALLATION);

    @Override
    public String toString() {
        return kind == Kind.BUNDLE ? name + " " + version : name;
    }
}
