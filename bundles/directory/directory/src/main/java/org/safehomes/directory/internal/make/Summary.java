package org.safehomes.directory.internal.make;

import java.io.PrintStream;
import java.time.LocalDate;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.internal.data.DirectoryData;

/** What is in a directory, in numbers: whoever made its file sees at a glance what they did not mean. */
record Summary(DirectoryData data, LocalDate today) {

    /** The default of {@code staleAfterMonths}. */
    private static final int MONTHS = 12;

    void print(PrintStream out) {
        var services = data.services();
        out.println("Directory " + data.about().name() + ": " + count(services.size(), "service") + " of "
                + count(
                        services.stream()
                                .map(SupportService::organisation)
                                .distinct()
                                .count(),
                        "organisation") + ".");
        out.println("For the public: " + with(Audience.PUBLIC) + ". For staff alone: " + with(Audience.STAFF)
                + ". Refuges: "
                + services.stream()
                        .filter(each -> each.needs().contains(Need.REFUGE))
                        .count()
                + ". With a place to go to: "
                + services.stream().filter(each -> !each.places().isEmpty()).count() + ".");
        out.println("Without a date: "
                + services.stream()
                        .filter(each -> each.source().date().isEmpty())
                        .count()
                + ". Of more than " + MONTHS + " months ago: "
                + services.stream().filter(this::stale).count()
                + ". These are shown with the advice to check them first.");
        out.println("MARAC contact: " + (data.marac().isPresent() ? "given" : "none") + ". Withheld: "
                + data.withheld().size() + ".");
    }

    private long with(Audience audience) {
        return data.services().stream()
                .filter(each -> each.audience() == audience)
                .count();
    }

    private boolean stale(SupportService service) {
        return service.source()
                .date()
                .filter(today.minusMonths(MONTHS)::isAfter)
                .isPresent();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
