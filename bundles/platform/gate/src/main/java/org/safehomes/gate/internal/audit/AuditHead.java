package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

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

    /** Copies the lines that are whole; an empty file if nothing was exported yet. */
    public void copyTo(Path copy) throws IOException {
        String lines = Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
        Files.writeString(
                copy,
                lines.substring(0, lines.lastIndexOf('\n') + 1),
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE_NEW);
    }

    /** Every block that was exported, in the order in which it was; to be closed. */
    Stream<AuditSealer.Block> exported() throws IOException {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        return Files.lines(file, StandardCharsets.US_ASCII)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .map(cells -> new AuditSealer.Block(Long.parseLong(cells[0]), cells[1]));
    }
}
