package org.safehomes.directory.internal.shelf;

import java.util.List;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.Finding;

/**
 * A directory that could be served.
 *
 * @param remarks what was left out of it and does no harm
 */
public record Copy(Origin origin, DirectoryData data, List<Finding> remarks) {

    /** Its name in the configuration. */
    public String name() {
        return data.about().name();
    }

    @Override
    public String toString() {
        return name() + " of " + origin;
    }
}
