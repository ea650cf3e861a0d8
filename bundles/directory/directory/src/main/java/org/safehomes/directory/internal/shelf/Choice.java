package org.safehomes.directory.internal.shelf;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.safehomes.directory.internal.data.Reading;

/**
 * Which directory is served, given what is configured and what is there, and what there is to say about it.
 *
 * @param copy empty if none is there or the named one is not
 * @param others those that are there and not served
 * @param refused bundles and files that are refused whole
 * @param notices at least one
 */
public record Choice(Optional<Copy> copy, List<Copy> others, List<Refusal> refused, List<Notice> notices) {

    private static final String SETTING = "directory in the configuration " + Settings.PID;
    private static final int FIRST_FAULTS = 3;

    /** A bundle or a file that is refused. */
    public record Refusal(Origin origin, Reading.Refused reading) {

        /** The first faults and how many there are, in one sentence. */
        Notice notice() {
            var faults = reading.faults();
            var first = faults.stream()
                    .limit(FIRST_FAULTS)
                    .map(each -> PlainText.of(each.toString()))
                    .collect(joining(" "));
            return Notice.warning("Refused: " + origin + ". " + first
                    + (faults.size() > FIRST_FAULTS
                            ? " There are more: safehomes:directory prints " + faults.size() + " findings."
                            : ""));
        }
    }

    static Choice of(String named, List<Found> found) {
        var copies = new ArrayList<Copy>();
        var refused = new ArrayList<Refusal>();
        for (var each : found) {
            if (each.reading() instanceof Reading.Taken taken) {
                copies.add(new Copy(each.origin(), taken.data(), taken.remarks()));
            } else if (each.reading() instanceof Reading.Refused refusal) {
                refused.add(new Refusal(each.origin(), refusal));
            }
        }
        var chosen = chosen(named, copies);
        var others = copies.stream()
                .filter(each -> chosen.filter(one -> one == each).isEmpty())
                .sorted(Comparator.comparing(Copy::toString))
                .toList();
        var notices = new ArrayList<Notice>();
        notices.add(chosen.map(copy -> Notice.fine("Directory " + copy + " is served."))
                .orElseGet(() -> Notice.warning(nothing(named, copies))));
        if (chosen.isPresent() && !others.isEmpty()) {
            notices.add(Notice.warning(several(named, chosen.get(), others)));
        }
        refused.forEach(each -> notices.add(each.notice()));
        return new Choice(chosen, others, List.copyOf(refused), List.copyOf(notices));
    }

    private static Optional<Copy> chosen(String named, List<Copy> copies) {
        var bestOfEachName = copies.stream()
                .collect(Collectors.toMap(
                        Copy::name,
                        each -> each,
                        BinaryOperator.maxBy(Comparator.comparing(Copy::origin, Origin.BY_MERIT))));
        return named.isEmpty()
                ? bestOfEachName.values().stream().max(Comparator.comparing(Copy::origin, Origin.BY_INSTALLATION))
                : Optional.ofNullable(bestOfEachName.get(named));
    }

    private static String several(String named, Copy chosen, List<Copy> others) {
        var sameName = others.stream().anyMatch(each -> each.name().equals(chosen.name()));
        var why = !named.isEmpty()
                ? "it is the one named"
                : others.stream().allMatch(each -> each.name().equals(chosen.name()))
                        ? "it comes before the others of its name"
                        : "none is named and it was installed last";
        return "More than one directory is there: " + chosen + " is served, because " + why
                + ". Take away what is not meant: " + names(others)
                + (named.isEmpty() && !sameName ? "; or set " + SETTING + " to the one that is meant." : ".");
    }

    private static String nothing(String named, List<Copy> copies) {
        var begin = "No directory of support services is served: ";
        if (named.isEmpty()) {
            return begin
                    + "none is installed. Install a feature safehomes-directory-<name>, or set file in the configuration "
                    + Settings.PID + ".";
        }
        var missing = begin + PlainText.of(named) + " is named but not there. ";
        var remedy = "Install the feature safehomes-directory-" + PlainText.of(named) + ", or change " + SETTING + ".";
        return missing + (copies.isEmpty() ? "" : "There are: " + names(copies) + ". ") + remedy;
    }

    private static String names(List<Copy> copies) {
        return copies.stream().map(Copy::toString).sorted().collect(joining(", "));
    }
}
