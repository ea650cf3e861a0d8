package org.safehomes.rest.internal;

import com.fasterxml.jackson.core.JsonLocation;

/** What was sent is not one JSON document, or is deeper or longer than any request of ours. Knows where, never what. */
final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    private MalformedJson(int line, int column) {
        super("Malformed JSON at line " + line + ", column " + column + ".");
        this.line = line;
        this.column = column;
    }

    static MalformedJson at(JsonLocation place) {
        return new MalformedJson(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
