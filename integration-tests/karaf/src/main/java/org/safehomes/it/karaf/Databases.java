package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;

/** Makes databases of the product that this run is on. */
public final class Databases implements Closeable {

    private final Optional<PostgresServer> server;

    public Databases() {
        this.server = switch (Surroundings.database()) {
            case "derby" -> Optional.empty();
            case "postgresql" -> Optional.of(started());
            default -> throw new IllegalStateException("safehomes.it.database is derby or postgresql");
        };
    }

    private static PostgresServer started() {
        try {
            return new PostgresServer(Surroundings.work("postgresql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database; the name is in lower case. */
    public Database empty(String name) {
        return server.map(running -> create(running, name))
                .orElseGet(() -> new DerbyDatabase(Surroundings.work("derby").resolve(name)));
    }

    private static Database create(PostgresServer server, String name) {
        try {
            return server.database(name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " cannot be made", e);
        }
    }

    @Override
    public void close() {
        server.ifPresent(PostgresServer::close);
    }
}
