package org.safehomes.kernel;

/**
 * The reference of a record that access is decided for: a report awaiting triage or a case.
 *
 * <p>References are random. They carry no date, name, place or running number, so that one in a log line, a work order or
 * an invoice tells nothing. They may be written to logs; nothing else about a record may.
 */
public sealed interface RecordRef permits ReportRef, CaseRef {

    /** The reference as people and other systems quote it, such as {@code C-7KQ2M9X4TB3DHW5N}. Never blank. */
    String value();

    /**
     * Reads a reference of either kind.
     *
     * @throws IllegalArgumentException if the text is the reference of no kind of record
     */
    static RecordRef of(String text) {
        return text.startsWith(CaseRef.PREFIX) ? new CaseRef(text) : new ReportRef(text);
    }
}
