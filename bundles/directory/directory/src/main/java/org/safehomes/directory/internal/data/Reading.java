package org.safehomes.directory.internal.data;

import java.util.List;

/** What became of a file that should hold a directory. */
public sealed interface Reading {

    /**
     * It is one.
     *
     * @param remarks what was left out and does no harm, such as a column that means nothing here
     */
    record Taken(DirectoryData data, List<Finding> remarks) implements Reading {}

    /**
     * It is none, or not a whole one. Nothing of it is used.
     *
     * @param faults at least one; the first hundred, and how many more there are
     */
    record Refused(List<Finding> faults) implements Reading {}
}
