package org.safehomes.gate.internal.spool;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.gate.Kept;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/** What is in one file of the spool, once it is opened: who said it and what they said. */
record SpoolText(StaffId staff, String correlation, Kept kept) {

    private static final String FORMAT = "safehomes-spool 1";
    private static final int LINES = 9;

    String text() {
        return Stream.of(
                        FORMAT,
                        staff.value(),
                        correlation,
                        kept.kind(),
                        kept.ref().value(),
                        Long.toString(kept.at().toEpochMilli()),
                        kept.once().key().orElseThrow(),
                        kept.once().fingerprint(),
                        kept.content())
                .map(field -> Base64.getEncoder().encodeToString(field.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"));
    }

    /** Empty if it is not what {@link #text} writes: a later release wrote it. */
    static Optional<SpoolText> read(String text) {
        var lines = text.lines()
                .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
                .toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        return Optional.of(new SpoolText(
                new StaffId(lines.get(1)),
                lines.get(2),
                new Kept(
                        lines.get(3),
                        RecordRef.of(lines.get(4)),
                        Instant.ofEpochMilli(Long.parseLong(lines.get(5))),
                        new Once(Optional.of(lines.get(6)), lines.get(7)),
                        lines.get(8))));
    }
}
