package org.safehomes.it.karaf;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that a container in a closed network finds outside: whoever asks for something is noted and turned away. */
public final class Outside implements Closeable {

    private static final int MILLISECONDS_TO_SAY_WHAT = 2_000;

    private final ServerSocket door;
    private final List<String> attempts = new CopyOnWriteArrayList<>();

    private Outside(ServerSocket door) {
        this.door = door;
    }

    static Outside open() throws IOException {
        var outside = new Outside(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        var thread = new Thread(outside::listen, "outside");
        thread.setDaemon(true);
        thread.start();
        return outside;
    }

    /** What has been asked for until now, in order. */
    public List<String> attempts() {
        return List.copyOf(attempts);
    }

    /** Options of a Java machine whose every request to another machine comes here. */
    String[] vmOptions() {
        return new String[] {
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=" + door.getLocalPort(),
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=" + door.getLocalPort()
        };
    }

    /** Settings of Maven by which every repository is here. */
    Path mavenSettings(Path file) throws IOException {
        return Files.writeString(
                file,
                """
                <settings>
                  <mirrors><mirror><id>outside</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:%d/maven</url></mirror></mirrors>
                </settings>
                """
                        .formatted(door.getLocalPort()));
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var asking = door.accept()) {
                attempts.add(what(asking));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    attempts.add("something that ended with " + e);
                }
            }
        }
    }

    private static String what(Socket asking) throws IOException {
        asking.setSoTimeout(MILLISECONDS_TO_SAY_WHAT);
        var line = new BufferedReader(new InputStreamReader(asking.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        return line == null ? "nothing" : line;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
