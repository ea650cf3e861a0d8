package org.safehomes.outgoing.internal;

import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Paper;

/**
 * Makes files of papers. It prints what it is given and asks nobody, so only the door has it. Nothing of a paper is kept,
 * written to a disk or put into a log line.
 *
 * <p>May be called from many threads at once. The first call takes longer: fonts are read then.
 */
interface Printer {

    /**
     * The paper as a PDF file: A4, tagged for screen readers, in British English, its fonts embedded, the reference, the
     * footer and "Page 1 of 3" on every page. It refers to nothing outside itself. The same paper gives the same bytes.
     *
     * @return a whole PDF file, of the caller's own
     * @throws Unavailable if the printer does not work. It tells nothing of the paper, and neither does its cause
     */
    byte[] pdf(Paper paper);
}
