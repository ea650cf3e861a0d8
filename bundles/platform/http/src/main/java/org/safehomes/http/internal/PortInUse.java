package org.safehomes.http.internal;

import java.io.IOException;

/** Somebody else listens where the server was to listen. */
final class PortInUse extends IOException {

    private static final long serialVersionUID = 1L;

    PortInUse(String host, int port) {
        super("port " + port + " is in use: something else listens on " + host + ":" + port);
    }
}
