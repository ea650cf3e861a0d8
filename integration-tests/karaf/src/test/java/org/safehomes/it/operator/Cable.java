package org.safehomes.it.operator;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network cable to a server on this machine that can be cut and mended. */
final class Cable implements Closeable {

    private final int far;
    private final ServerSocket near;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Cable(int far) throws IOException {
        this.far = far;
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        carry("cable", this::listen);
    }

    static Cable to(int far) throws IOException {
        return new Cable(far);
    }

    int port() {
        return near.getLocalPort();
    }

    /** Breaks every connection, and every new one until it is mended. */
    void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    void mend() {
        cut = false;
    }

    private void listen() {
        while (!near.isClosed()) {
            try {
                var client = near.accept();
                if (cut) {
                    close(client);
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                // closed, or the far end does not listen: the client sees it
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), far);
        ends.add(client);
        ends.add(server);
        carry("cable-there", () -> copy(client, server));
        carry("cable-back", () -> copy(server, client));
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one end is gone
        } finally {
            close(from);
            close(to);
        }
    }

    private static void carry(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Closeable closing) {
        try {
            closing.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        close(near);
    }
}
