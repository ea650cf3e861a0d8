package org.safehomes.directory.internal.shelf;

import org.safehomes.directory.internal.data.Reading;

/** A bundle or a file that should hold a directory, and what came of reading it. */
public record Found(Origin origin, Reading reading) {}
