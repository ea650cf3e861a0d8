package org.safehomes.outgoing.internal;

import java.io.IOException;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Paper;

/** Knows the press only when there is something to print: its libraries and fonts are loaded then. */
final class PaperPrinter implements Printer {

    /** Makes the file. */
    @FunctionalInterface
    interface Press {
        byte[] print(Paper paper) throws IOException;
    }

    private final Press press;

    PaperPrinter() {
        this(paper -> PdfPress.print(paper));
    }

    PaperPrinter(Press press) {
        this.press = press;
    }

    @Override
    public byte[] pdf(Paper paper) {
        try {
            return press.print(paper);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new Unavailable("the printer of documents", Fault.of(e));
        }
    }
}
