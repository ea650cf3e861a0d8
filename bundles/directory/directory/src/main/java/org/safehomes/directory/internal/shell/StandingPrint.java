package org.safehomes.directory.internal.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.safehomes.directory.Source;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.shelf.Choice;
import org.safehomes.directory.internal.shelf.Copy;
import org.safehomes.directory.internal.shelf.Counts;
import org.safehomes.directory.internal.shelf.Notice;
import org.safehomes.directory.internal.shelf.Origin;
import org.safehomes.directory.internal.shelf.PlainText;
import org.safehomes.directory.internal.shelf.Standing;

/** How things stand, for an administrator. Texts of a directory are a stranger's, so nothing of them steers the terminal. */
final class StandingPrint {

    private final PrintStream out;

    private StandingPrint(PrintStream out) {
        this.out = out;
    }

    static void of(Standing standing, PrintStream out) {
        var print = new StandingPrint(out);
        standing.served().ifPresentOrElse(print::served, () -> print.line("No directory is served."));
        print.others(standing.choice().others());
        standing.choice().refused().forEach(print::refused);
        print.remedies(standing);
    }

    private void served(Standing.Served served) {
        var copy = served.copy();
        var about = served.directory().about();
        line("Directory " + about.name() + ": " + about.title() + ", published by " + about.publisher());
        line("From the " + kind(copy) + (served.going() ? ", which is not there any more" : ""));
        line("Source: " + about.source().document() + ", " + date(about.source()));
        var counts = Counts.of(served.directory());
        line("Entries: " + counts.open() + " public, " + counts.staff() + " for staff; " + counts.stale() + " stale, "
                + counts.undated() + " undated");
        line("MARAC contact: "
                + served.directory().marac().map(marac -> marac.name()).orElse("none named"));
        for (var each : served.directory().withheld()) {
            line("Withheld: " + each.what() + ": " + each.reason()
                    + (each.clauses().isEmpty() ? "" : " (" + String.join(", ", each.clauses()) + ")"));
        }
        findings("Left out", copy.remarks());
    }

    private void others(List<Copy> others) {
        for (var each : others) {
            line("Not served: " + each.name() + " from the " + kind(each) + ", "
                    + date(each.data().about().source()) + ", "
                    + each.data().services().size() + " entries");
        }
    }

    private void refused(Choice.Refusal refused) {
        line("Refused: " + refused.origin());
        findings("Fault", refused.reading().faults());
    }

    private void findings(String kind, List<Finding> findings) {
        findings.forEach(each -> line("  " + kind + ": " + each));
    }

    private void remedies(Standing standing) {
        standing.notices().stream().filter(Notice::warning).forEach(each -> line("WARNING: " + each.text()));
        standing.served()
                .flatMap(served -> Counts.of(served.directory()).toCheck())
                .ifPresent(this::line);
    }

    private static String kind(Copy copy) {
        return copy.origin().kind().name().toLowerCase(Locale.ROOT) + " " + copy.origin()
                + (copy.origin().kind() == Origin.Kind.FILE
                        ? " (" + copy.origin().version().getQualifier() + ")"
                        : "");
    }

    private static String date(Source source) {
        return source.date().map(day -> "of " + day).orElse("undated");
    }

    private void line(String text) {
        out.println(PlainText.of(text));
    }
}
