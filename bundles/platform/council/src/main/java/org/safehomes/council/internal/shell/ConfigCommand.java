package org.safehomes.council.internal.shell;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.safehomes.council.internal.ConfiguredCouncil;
import org.safehomes.council.internal.CouncilDesk;
import org.safehomes.council.internal.Finding;
import org.safehomes.council.internal.calendar.OfficeCalendar;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.PublishedPolicy;

/** {@code safehomes:config}: every value in force on a day, and who says so. The shell fills the fields. */
@Service
@Command(
        scope = "safehomes",
        name = "config",
        description = "Prints the council's parameters in force on a day: key, value, origin, source, rule and unit.")
public final class ConfigCommand implements Action {

    @Option(name = "--day", description = "The day that decides, such as 2026-11-22; today if not given.")
    @Nullable String day;

    // taken only to be refused with advice: the shell's own answer does not say what to do
    @Argument(name = "nothing", description = "This command takes options only.", multiValued = true)
    @Nullable List<String> surplus;

    @Reference
    Session session;

    @Reference
    CouncilDesk desk;

    @Reference
    OfficeCalendar office;

    // the values matter most when other bundles are down, so their clock is not waited for
    @Reference(optional = true)
    @Nullable Clock clock;

    /** @throws IllegalArgumentException if an argument or the day cannot be taken, or no council is served */
    @Override
    public @Nullable Object execute() {
        if (surplus != null && !surplus.isEmpty()) {
            throw new IllegalArgumentException("safehomes:config takes no arguments. Write safehomes:config, or "
                    + "safehomes:config --day 2026-11-22.");
        }
        var decides = day();
        print(served(), decides, session.getConsole());
        return null;
    }

    private LocalDate day() {
        if (day == null) {
            return office.calendar().dayOf((clock == null ? Clock.systemUTC() : clock).instant());
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--day takes a date written year-month-day, such as 2026-11-22.", e);
        }
    }

    private ConfiguredCouncil served() {
        return desk.council()
                .orElseThrow(() -> new IllegalArgumentException(
                        desk.findings().stream().map(Finding::text).collect(Collectors.joining(" "))));
    }

    private void print(ConfiguredCouncil council, LocalDate decides, PrintStream out) {
        var policy = council.policy();
        var inForce = council.parameters(decides);
        out.println(council.title() + " on " + decides + ", by: " + policy.name() + " (" + dates(policy) + ")");
        if (!policy.note().isEmpty()) {
            out.println(policy.note());
        }
        var table = new ShellTable();
        List.of("Key", "Value", "Origin", "Source", "Rule", "Unit").forEach(table::column);
        table.emptyTableText("Nothing is in force on this day: the policy begins later. Choose a later --day.");
        for (var each : inForce) {
            var stated = council.data().inForce(each.key(), decides).orElseThrow();
            table.addRow()
                    .addContent(
                            each.key(),
                            value(each),
                            origin(each),
                            source(each, stated.parameter()),
                            each.rule(),
                            each.unit());
        }
        table.print(out);
        inForce.stream()
                .filter(each -> !each.note().isEmpty())
                .forEach(each -> out.println(each.key() + ": " + each.note()));
        desk.findings().stream()
                .filter(finding -> finding.level() != Finding.Level.FINE)
                .forEach(finding -> out.println(finding.level() + ": " + finding.text()));
    }

    private static String dates(PublishedPolicy policy) {
        return policy.date().map(date -> "of " + date).orElse("undated")
                + ", in force from " + policy.inForceFrom()
                + (policy.review().isEmpty() ? "" : ", review " + policy.review());
    }

    private static String value(Parameter parameter) {
        return parameter.given().orElse("not set");
    }

    private static String origin(Parameter parameter) {
        return switch (parameter.origin()) {
            case POLICY -> "policy";
            case DEFAULT -> "default";
            case OVERRIDE -> "override";
            case NOT_SET -> "not set";
        };
    }

    private static String source(Parameter inForce, Parameter stated) {
        return inForce.origin() == Parameter.Origin.OVERRIDE
                ? inForce.source() + " in place of " + value(stated) + " (" + stated.source() + ")"
                : inForce.source();
    }
}
