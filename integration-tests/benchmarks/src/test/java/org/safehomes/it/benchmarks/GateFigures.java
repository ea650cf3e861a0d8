package org.safehomes.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a second on one database, in one run. */
record GateFigures(String database, double bare, double checked, double audited, double gate, double wholeCase) {

    static final double BUDGET = 0.70;

    /** Of the product's read, audited, to one by hand that does the same. */
    double auditedRatio() {
        return gate / audited;
    }

    /**
     * Of the gate's read without what auditing costs, to the bare one. The gate has no read without an entry: what the entry costs is taken
     * from the two hand-written reads.
     */
    double unauditedRatio() {
        return 1 / (1 / gate - (1 / audited - 1 / checked)) / bare;
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f %%: %s | %.0f %%: %s | %.0f |",
                database,
                bare,
                checked,
                audited,
                gate,
                auditedRatio() * 100,
                auditedRatio() >= BUDGET ? "met" : "missed",
                unauditedRatio() * 100,
                unauditedRatio() >= BUDGET ? "met" : "missed",
                wholeCase);
    }

    static void write(Path directory, List<GateFigures> all) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("gate.md"),
                """
                # What the gate costs

                Reads a second over HTTP by 8 clients with kept connections, medians of rounds in turn, in one Karaf on one database, on one
                machine with %d processors. All read the same row of one case. Bare: Jersey and JDBC, an application of its own, nobody signs in.
                Checked: behind the sample sign-in, access checked by one hand-written statement. Audited: the same and a plain insert into a
                table. Gate: behind the same sign-in, through the gate: the staff register of the host, need to know with line managers,
                the entry with its MAC, one transaction. Without audit: the gate's read less what the two hand-written reads differ by, against
                bare; what is missing in it is mostly that the bare one signs nobody in. Whole case: the product's own read of a case, unsealed,
                for comparison.

                | database | bare | checked | audited | gate | gate against audited, at least %.0f %% | gate without audit against bare, at least %.0f %% | whole case |
                |---|---|---|---|---|---|---|---|
                %s
                """
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                BUDGET * 100,
                                BUDGET * 100,
                                all.stream().map(GateFigures::row).collect(Collectors.joining("\n"))));
    }
}
