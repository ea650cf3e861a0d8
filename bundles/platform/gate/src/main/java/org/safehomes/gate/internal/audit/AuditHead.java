package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** The exported head of the audit chain: a text file with one line a block, the latest last. */
public final class AuditHead {

    private final Path file;

    public AuditHead(Path file) {
        this.file = file;
    }

    void append(long no, String mac, long at) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(
                file,
                no + " " + mac + " " + Instant.ofEpochMilli(at) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The last block that was exported; empty if there is no file yet. */
    Optional<AuditSealer.Block> last() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((first, second) -> second)
                    .map(line -> line.split(" "))
                    .map(cells -> new AuditSealer.Block(Long.parseLong(cells[0]), cells[1]));
        }
    }
}
