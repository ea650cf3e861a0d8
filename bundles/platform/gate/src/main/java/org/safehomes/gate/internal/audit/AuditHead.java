package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The exported head of the audit chain: a text file with one line a block, the latest last. */
public final class AuditHead {

    /** Number, MAC and moment; anything else is what was left of a line. */
    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) (\\S+) \\S+Z");

    private final Path file;
    private volatile boolean failed;

    public AuditHead(Path file) {
        this.file = file;
    }

    void append(long no, String mac, long at) throws IOException {
        failed = true;
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        var line = no + " " + mac + " " + Instant.ofEpochMilli(at) + "\n";
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = channel.size();
            // what a full disk or a power cut left of a line is ended, so that it takes no other with it
            write(channel, end, whole(channel, end) ? line : "\n" + line);
            channel.force(true);
        }
        failed = false;
    }

    private static boolean whole(FileChannel channel, long end) throws IOException {
        var last = ByteBuffer.allocate(1);
        return end == 0 || (channel.read(last, end - 1) == 1 && last.get(0) == '\n');
    }

    private static void write(FileChannel channel, long end, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes, end + bytes.position());
        }
    }

    /** Whether the last block of this node did not get there. */
    public boolean failed() {
        return failed;
    }

    @Override
    public String toString() {
        return file.toString();
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

    /** Every block whose line is whole, in the order in which it was; to be closed. */
    Stream<AuditSealer.Block> exported() throws IOException {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        return Files.lines(file, StandardCharsets.US_ASCII)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new AuditSealer.Block(Long.parseLong(line.group(1)), line.group(2)));
    }
}
