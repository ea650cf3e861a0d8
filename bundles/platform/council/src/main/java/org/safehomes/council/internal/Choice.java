package org.safehomes.council.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safehomes.council.internal.Finding.Level;

/**
 * Which council is served, given what is configured and what is installed, and what there is to say about it.
 *
 * @param council empty if the configuration names none or the named one is not installed
 * @param findings at least one
 */
record Choice(Optional<ConfiguredCouncil> council, List<Finding> findings) {

    static Choice of(String named, List<String> overrides, List<Reading> readings) {
        var taken = readings.stream()
                .filter(Reading.Taken.class::isInstance)
                .map(Reading.Taken.class::cast)
                .sorted(Comparator.comparing(Reading.Taken::version).reversed())
                .toList();
        var findings = new ArrayList<Finding>();
        var chosen =
                taken.stream().filter(each -> each.data().name().equals(named)).findFirst();
        var council = chosen.map(each -> {
            var own = Overrides.of(overrides, each.data());
            // the policy's own value stays in force: a slip of the pen must not take casework away
            own.refused().forEach(text -> findings.add(new Finding(Level.WARNING, text)));
            return new ConfiguredCouncil(each.data(), own.values());
        });
        if (council.isPresent()) {
            findings.add(0, new Finding(Level.FINE, "Council " + named + " is served."));
        } else {
            findings.add(new Finding(Level.CRITICAL, nothingToServe(named, taken)));
        }
        if (council.isPresent() && taken.size() > 1) {
            findings.add(new Finding(
                    Level.WARNING,
                    "More than one council bundle is installed (" + bundles(taken) + "): "
                            + chosen.orElseThrow().bundle() + " "
                            + chosen.orElseThrow().version()
                            + " is served. Uninstall the others."));
        }
        var refusedWeighs = council.isPresent() ? Level.WARNING : Level.CRITICAL;
        for (var reading : readings) {
            if (reading instanceof Reading.Refused refused) {
                findings.add(new Finding(
                        refusedWeighs, "Council bundle " + refused.bundle() + " is refused: " + refused.fault() + "."));
            }
        }
        return new Choice(council, List.copyOf(findings));
    }

    private static String nothingToServe(String named, List<Reading.Taken> taken) {
        var configuration = "council in the configuration " + CouncilDesk.PID;
        if (named.isBlank()) {
            return taken.isEmpty()
                    ? "No council is named and none is installed: install a feature safehomes-council-<name> and set "
                            + configuration + "."
                    : "No council is named: set " + configuration + " to one of: " + names(taken) + ".";
        }
        return taken.isEmpty()
                ? "Council " + named + " is named but no council is installed: install the feature safehomes-council-"
                        + named + "."
                : "Council " + named + " is named but not installed; installed: " + names(taken)
                        + ". Install the feature safehomes-council-" + named + ", or change " + configuration + ".";
    }

    private static String names(List<Reading.Taken> taken) {
        return String.join(
                ", ",
                taken.stream()
                        .map(each -> each.data().name())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static String bundles(List<Reading.Taken> taken) {
        return String.join(
                ", ",
                taken.stream()
                        .map(each -> each.bundle() + " " + each.version())
                        .sorted()
                        .toList());
    }
}
