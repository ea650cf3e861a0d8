package org.safehomes.directory.internal.shell;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.support.table.ShellTable;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.internal.shelf.PlainText;

/** Entries as a table, with where each is from. */
final class EntriesPrint {

    private EntriesPrint() {}

    static void of(SupportDirectory directory, List<SupportService> services, PrintStream out) {
        var table = new ShellTable();
        List.of("Name", "Organisation", "Audience", "Needs", "Areas", "Phones", "Date", "Clauses", "Key")
                .forEach(table::column);
        table.emptyTableText("No entry fits. Ask for less, or look into the source: it may name none.");
        for (var each : services) {
            table.addRow()
                    .addContent(
                            PlainText.of(each.name()),
                            PlainText.of(each.organisation().name()),
                            lower(each.audience()),
                            each.needs().stream()
                                    .sorted()
                                    .map(EntriesPrint::lower)
                                    .collect(joining(", ")),
                            each.areas().isEmpty() ? "everywhere" : PlainText.of(String.join(", ", each.areas())),
                            each.phones().stream()
                                    .map(phone -> PlainText.of(phone.number()))
                                    .collect(joining(", ")),
                            date(directory, each),
                            PlainText.of(String.join(" ", each.source().clauses())),
                            each.key());
        }
        table.print(out);
        out.println(services.size() == 1 ? "1 entry." : services.size() + " entries.");
    }

    private static String date(SupportDirectory directory, SupportService service) {
        var freshness = directory.freshness(service.source());
        return service.source().date().map(Object::toString).orElse("")
                + switch (freshness) {
                    case FRESH -> "";
                    case STALE -> " (stale)";
                    case UNDATED -> "undated";
                };
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
