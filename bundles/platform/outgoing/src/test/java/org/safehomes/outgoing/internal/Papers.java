package org.safehomes.outgoing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Section;

/** Invented papers. */
final class Papers {

    static final Instant PRINTED_AT = Instant.parse("2026-07-03T14:05:59.250Z");

    private Papers() {}

    static Paper of(Block... blocks) {
        return of(new Section("Household", List.of(blocks)));
    }

    static Paper of(Section... sections) {
        return new Paper(
                "MARAC referral",
                "C-7K3M9Q2XH5RT8WZA",
                PRINTED_AT,
                List.of(sections),
                "Official-sensitive. Keep it where nobody at home can find it.");
    }

    static Block.Fields fields(String... labelsAndValues) {
        var fields = new ArrayList<Block.Field>();
        for (int at = 0; at < labelsAndValues.length; at += 2) {
            fields.add(new Block.Field(labelsAndValues[at], labelsAndValues[at + 1]));
        }
        return new Block.Fields(fields);
    }

    static Block.Grid grid(List<String> headings, String... cells) {
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < cells.length; at += headings.size()) {
            rows.add(Arrays.asList(cells).subList(at, at + headings.size()));
        }
        return new Block.Grid(headings, rows);
    }

    static Paper sample() {
        return of(
                new Section(
                        "The survivor",
                        List.of(fields(
                                "Name", "Ayşe Żółkiewska",
                                "Address", "Flat 2\n14 Sample Street\nE17 0ZZ",
                                "Phone", " "))),
                new Section(
                        "What happened",
                        List.of(
                                new Block.Paragraph("First line.\nSecond line, <b>not bold</b> & final."),
                                new Block.Bullets(List.of("He has a key.", "He works nearby.")))),
                new Section(
                        "Incidents",
                        List.of(grid(
                                List.of("Date", "What"),
                                "1 May 2026",
                                "Door broken",
                                "9 May 2026",
                                "Threats by phone"))));
    }
}
