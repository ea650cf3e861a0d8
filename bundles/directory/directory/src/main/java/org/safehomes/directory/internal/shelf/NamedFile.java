package org.safehomes.directory.internal.shelf;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file that the configuration names, if it names one. For one thread at a time. */
final class NamedFile {

    private final Path base;
    private final DirectoryReading reading;

    private String configured = "";
    private Optional<EtcFile> file = Optional.empty();

    /** @param base where a path that is not full begins */
    NamedFile(Path base, DirectoryReading reading) {
        this.base = base;
        this.reading = reading;
    }

    /** Looks at this file: at the same one as before, or at another from now on. */
    void look(String name) {
        if (!name.equals(configured)) {
            configured = name;
            file = name.isEmpty() ? Optional.empty() : open(name);
        }
        file.ifPresent(EtcFile::look);
    }

    private Optional<EtcFile> open(String name) {
        try {
            return Optional.of(new EtcFile(base.resolve(name), PlainText.of(name), reading, System::currentTimeMillis));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    List<Found> found() {
        return file.map(EtcFile::found).orElse(List.of());
    }

    List<Notice> notices() {
        if (file.isEmpty() && !configured.isEmpty()) {
            return List.of(
                    Notice.warning("What file in the configuration " + Settings.PID + " names cannot be a file."));
        }
        return file.map(EtcFile::notices).orElse(List.of());
    }
}
