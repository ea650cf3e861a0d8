package org.safehomes.it.karaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a container's configuration.
 *
 * @param file below the container's directory, such as {@code etc/org.safehomes.http.cfg}
 */
public record Setting(String file, String key, String value) {

    /** Changes the line in the file, or adds line and file. */
    public void writeTo(Path home) throws IOException {
        var path = home.resolve(file);
        var lines = new ArrayList<>(Files.exists(path) ? Files.readAllLines(path) : List.of());
        dropOld(lines);
        lines.add(key + " = " + value);
        Files.createDirectories(path.getParent());
        Files.write(path, lines);
    }

    /** A value may go on over several lines, each but the last ending with a backslash. */
    private void dropOld(List<String> lines) {
        boolean dropping = false;
        for (var rest = lines.iterator(); rest.hasNext(); ) {
            var line = rest.next();
            if (dropping || line.matches("\\s*\\Q" + key + "\\E\\s*[=:].*")) {
                rest.remove();
                dropping = line.endsWith("\\");
            }
        }
    }
}
