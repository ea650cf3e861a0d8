package org.safehomes.store.internal.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safehomes.kernel.RecordRef;
import org.safehomes.store.Dialect;

/**
 * The records that were disposed of, in the database and in a file beside the key file: one reference a line, and nothing else.
 *
 * <p>A database that is restored from a backup has forgotten what was disposed of since; the file has not, as long as it is kept
 * with the key file and not with the backup. So each takes from the other what it does not have, whenever a node opens the
 * database, and every few seconds.
 */
final class DisposalList {

    private final Path file;
    private final Set<String> refs = ConcurrentHashMap.newKeySet();
    private boolean read;

    DisposalList(KeyFile keys) {
        this.file = keys.beside(".disposed");
    }

    boolean holds(RecordRef ref) {
        return refs.contains(ref.value());
    }

    /** Brings file and database together. @param connection in auto-commit @return how many keys were destroyed that a restore had brought back */
    synchronized int agree(Connection connection, long now) throws SQLException, IOException {
        if (!read) {
            refs.addAll(lines());
            read = true;
        }
        var kept = kept(connection);
        int destroyed = 0;
        for (var ref : refs) {
            if (!kept.contains(ref)) {
                destroyed += again(connection, ref, now);
            }
        }
        append(kept.stream().filter(ref -> !refs.contains(ref)).sorted().toList());
        return destroyed;
    }

    private static int again(Connection connection, String ref, long now) throws SQLException {
        try {
            return destroy(connection, ref, now);
        } catch (SQLException e) {
            if (Dialect.isDuplicate(e)) {
                return 0; // another node that was restored was quicker
            }
            throw e;
        }
    }

    /** Destroys the data keys of a record and remembers it, in the transaction of the connection. @return how many it had */
    static int destroy(Connection connection, String ref, long now) throws SQLException {
        int destroyed;
        // first: whoever is stopped between the two does both again
        try (PreparedStatement delete = connection.prepareStatement("delete from sh_file_key where ref in (?, ?)")) {
            delete.setString(1, ref);
            delete.setString(2, StoredKeys.apart(ref));
            destroyed = delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into sh_disposal (ref, disposed_at, swept) values (?, ?, 0)")) {
            insert.setString(1, ref);
            insert.setLong(2, now);
            insert.executeUpdate();
        }
        return destroyed;
    }

    private static Set<String> kept(Connection connection) throws SQLException {
        Set<String> kept = ConcurrentHashMap.newKeySet();
        try (PreparedStatement select = connection.prepareStatement("select ref from sh_disposal");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        return kept;
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            // the last line may be half of one, if the machine died: the database has the whole
            if (line.matches("[CR]-[0-9A-Z]{16}")) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whatever was half written before is ended by the line break in front. */
    private void append(Collection<String> more) throws IOException {
        if (more.isEmpty()) {
            return;
        }
        var text = "\n" + String.join("\n", more) + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        refs.addAll(more);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
