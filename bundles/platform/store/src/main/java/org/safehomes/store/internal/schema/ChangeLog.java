package org.safehomes.store.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/**
 * A module's change log: a file and everything else in its directory, which is all that Liquibase gets to see. So the hash
 * over these files is a hash over whatever the change log includes.
 */
public final class ChangeLog {

    private static final Pattern HEADER =
            Pattern.compile("\\s*([a-z][a-z0-9-]{0,39})\\s*=\\s*([\\w.-]+(?:/[\\w.-]+)+)\\s*");

    private final String module;
    private final String path;
    private final SortedMap<String, byte[]> files;

    /** @throws IllegalArgumentException if the path is not one of the files */
    public ChangeLog(String module, String path, Map<String, byte[]> files) {
        if (!files.containsKey(path)) {
            throw new IllegalArgumentException("There is no change log at " + path + ".");
        }
        this.module = module;
        this.path = path;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The change log a bundle names in its header.
     *
     * @throws IllegalArgumentException if the header is malformed or names nothing; the message says which
     */
    public static ChangeLog of(Bundle bundle, String header) throws IOException {
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Its change log header is not module=directory/file.");
        }
        String path = parts.group(2);
        SortedMap<String, byte[]> files = new TreeMap<>();
        var entries = bundle.findEntries(path.substring(0, path.lastIndexOf('/')), "*", true);
        while (entries != null && entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            if (!entry.getPath().endsWith("/")) {
                try (InputStream content = entry.openStream()) {
                    files.put(entry.getPath().substring(1), content.readAllBytes());
                }
            }
        }
        return new ChangeLog(parts.group(1), path, files);
    }

    /** A change log of one file, seen by a class of its bundle. */
    public static ChangeLog beside(Class<?> type, String module, String path) throws IOException {
        try (InputStream content = type.getResourceAsStream("/" + path)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no change log at " + path + ".");
            }
            return new ChangeLog(module, path, Map.of(path, content.readAllBytes()));
        }
    }

    public String module() {
        return module;
    }

    String path() {
        return path;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** SHA-256 over names and contents, in hexadecimal digits. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                add(digest, name.getBytes(StandardCharsets.UTF_8));
                add(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    @Override
    public String toString() {
        return module + "=" + path;
    }
}
