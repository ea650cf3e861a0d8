package org.safehomes.directory.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import org.safehomes.directory.internal.data.Reading;

/** Reads a file that should hold a directory. */
@FunctionalInterface
interface DirectoryReading {

    /**
     * Reads it to its end, and does not close it.
     *
     * @param fileName its end decides between JSON and CSV
     * @throws IOException if the stream fails, never for what it holds
     */
    Reading read(String fileName, InputStream in) throws IOException;
}
