package org.safehomes.outgoing.internal;

import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Printer;

/** The service. Knows the press only when there is something to print: its libraries and fonts are loaded then. */
@Component
public final class PaperPrinter implements Printer {

    /** Makes the file. */
    @FunctionalInterface
    interface Press {
        byte[] print(Paper paper) throws IOException;
    }

    private final Press press;

    @Activate
    public PaperPrinter() {
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
