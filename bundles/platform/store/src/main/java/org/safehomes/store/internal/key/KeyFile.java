package org.safehomes.store.internal.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file with the master key: a line with its format, a line with the key's name, a line with the key; during a rotation two
 * lines for each generation, the oldest first. Whoever has it and the database can read every case, so it lies outside the
 * database and its backup.
 */
public final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String HEAD = "safehomes-key 1";
    private static final String HEAD_OF_SEVERAL = "safehomes-key 2";
    private static final String ID = "id: ";
    private static final String KEY = "key: ";
    private static final int ID_BYTES = 8;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    public KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The keys, or empty if there is no such file. */
    Optional<KeyRing> read() throws KeyRefused {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw malformed();
        } catch (IOException e) {
            throw new KeyRefused("The key file " + path + " cannot be read ("
                    + e.getClass().getSimpleName() + "). Nothing was touched.");
        }
        int generations = (lines.size() - 1) / 2;
        if (lines.size() % 2 == 0
                || generations < 1
                || !lines.get(0).equals(generations == 1 ? HEAD : HEAD_OF_SEVERAL)) {
            throw malformed();
        }
        List<MasterKey> keys = new ArrayList<>();
        for (int line = 1; line < lines.size(); line += 2) {
            keys.add(generation(lines.get(line), lines.get(line + 1)));
        }
        warnIfOthersCanRead();
        return Optional.of(new KeyRing(keys));
    }

    private MasterKey generation(String id, String key) throws KeyRefused {
        if (!id.matches(ID + "[0-9a-f]{" + 2 * ID_BYTES + "}") || !key.startsWith(KEY)) {
            throw malformed();
        }
        return new MasterKey(id.substring(ID.length()), decoded(key.substring(KEY.length())));
    }

    /**
     * Makes the file with a new key. If another node made it meanwhile, that one's key is the answer: a key file is never
     * replaced by another key.
     */
    MasterKey create() throws KeyRefused {
        MasterKey key = MasterKey.next();
        try {
            Path directory = path.getParent();
            Files.createDirectories(directory);
            Path unfinished = Files.createTempFile(directory, ".key", ".new", ownerOnly(directory));
            try {
                write(unfinished, new KeyRing(List.of(key)));
                publish(unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            flush(directory);
            LOG.info("made a new key file at {}: back it up, apart from the database", path);
        } catch (FileAlreadyExistsException e) {
            LOG.info("the key file {} was made by another node meanwhile", path);
        } catch (IOException e) {
            throw new KeyRefused("The key file " + path + " cannot be made ("
                    + e.getClass().getSimpleName() + "). Nothing was touched.");
        }
        return read().orElseThrow(this::missing).newest();
    }

    /** A file in the same place, which is kept with this one. */
    Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    KeyRefused missing() {
        return new KeyRefused("The key file " + path + " is missing. Put the installation's own key file there, or set"
                + " createKeyFile = true for a new installation. Nothing was touched.");
    }

    KeyRefused missingForExistingDatabase() {
        return new KeyRefused("The key file " + path + " is missing and the database is sealed with it: put it back. No"
                + " new key is made for a database in use. Nothing was touched.");
    }

    KeyRefused wrong(String expectedId) {
        return new KeyRefused(
                "The key file " + path + " is not the one this database is sealed with (that one has the id "
                        + expectedId + "). Nothing was touched.");
    }

    KeyRefused checkLost() {
        return new KeyRefused("The database is in use, but its record of the key file (sh_key_check) is gone: restore"
                + " the database from its backup. Nothing was touched.");
    }

    private KeyRefused malformed() {
        return new KeyRefused("The key file " + path + " is damaged or not a key file: its lines are \"" + HEAD
                + "\", \"id: ...\" and \"key: ...\". Nothing was touched.");
    }

    private byte[] decoded(String text) throws KeyRefused {
        try {
            byte[] secret = Base64.getDecoder().decode(text);
            if (secret.length == MasterKey.LENGTH) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("the key file's key is not base64");
        }
        throw malformed();
    }

    /** Takes generations in or out. The file is the old one or the new one at every moment, also if the machine dies. */
    void replace(KeyRing keys) throws KeyRefused {
        try {
            Path directory = path.getParent();
            Path unfinished = Files.createTempFile(directory, ".key", ".new", ownerOnly(directory));
            try {
                write(unfinished, keys);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            flush(directory);
        } catch (IOException e) {
            throw new KeyRefused("The key file " + path + " cannot be written ("
                    + e.getClass().getSimpleName() + "). Nothing was changed.");
        }
    }

    private static void write(Path file, KeyRing keys) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(keys.generations().size() == 1 ? HEAD : HEAD_OF_SEVERAL);
        for (MasterKey key : keys.generations()) {
            lines.add(ID + key.id());
            lines.add(KEY + Base64.getEncoder().encodeToString(key.secret()));
        }
        String text = String.join("\n", lines) + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A hard link appears at once and, unlike a rename, never takes the place of another file. */
    private void publish(Path unfinished) throws IOException {
        try {
            Files.createLink(path, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Not every file system can do this for a directory; the file itself is safe already. */
    private static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("the directory of the key file cannot be flushed");
        }
    }

    private void warnIfOthersCanRead() {
        try {
            if (posix(path) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                LOG.warn("the key file {} can be read by others: chmod 600", path);
            }
        } catch (IOException e) {
            LOG.debug("the permissions of the key file cannot be read");
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
        return posix(directory)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
