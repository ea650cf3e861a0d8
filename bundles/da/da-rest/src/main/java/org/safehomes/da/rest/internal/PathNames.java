package org.safehomes.da.rest.internal;

import java.util.function.Function;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.problem.NoSuchRecord;

/** References in paths. One that no record can have is answered like one that no record has. */
final class PathNames {

    private PathNames() {}

    static ReportRef report(String segment) {
        return named(segment, ReportRef::new);
    }

    static CaseRef caseFile(String segment) {
        return named(segment, CaseRef::new);
    }

    static RecordRef record(String segment) {
        return named(segment, RecordRef::of);
    }

    static EntryId entry(String segment) {
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
