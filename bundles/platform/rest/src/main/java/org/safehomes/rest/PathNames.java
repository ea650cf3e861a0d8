package org.safehomes.rest;

import java.util.function.Function;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.problem.NoSuchRecord;

/**
 * References in paths. One that no record can have is answered like one that no record has: a path that somebody tries out
 * tells nothing.
 */
public final class PathNames {

    private PathNames() {}

    /** @throws NoSuchRecord if no report can have this reference */
    public static ReportRef report(String segment) {
        return named(segment, ReportRef::new);
    }

    /** @throws NoSuchRecord if no case can have this reference */
    public static CaseRef caseFile(String segment) {
        return named(segment, CaseRef::new);
    }

    /** @throws NoSuchRecord if neither a case nor a report can have this reference */
    public static RecordRef record(String segment) {
        return named(segment, RecordRef::of);
    }

    /** @throws NoSuchRecord if no entry can have this id */
    public static EntryId entry(String segment) {
        return named(segment, EntryId::new);
    }

    private static <T> T named(String segment, Function<String, T> read) {
        try {
            return read.apply(segment);
        } catch (IllegalArgumentException e) {
            throw new NoSuchRecord();
        }
    }
}
