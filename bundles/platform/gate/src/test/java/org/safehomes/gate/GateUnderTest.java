package org.safehomes.gate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.safehomes.gate.internal.RandomIds;
import org.safehomes.gate.internal.Sql;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;
import org.safehomes.store.Keys;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.StoreSettings;
import org.safehomes.store.internal.schema.ChangeLog;

/** The real gate on the real store, on either database, with an office of invented people and a clock that stands still. */
public final class GateUnderTest implements AutoCloseable {

    public enum Product {
        DERBY,
        POSTGRESQL
    }

    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<Product, GateUnderTest> SHARED = new EnumMap<>(Product.class);

    final Office office = new Office();
    public final IdSource ids = new RandomIds();
    final Watched connections;
    public final Database database;
    final Keys keys;
    final OneGate gate;
    private final OpenStore store;
    private final EntityManagerFactory unit;
    private Instant now = NOON;

    GateUnderTest(Product product) {
        try {
            var keyFile = Files.createTempDirectory("gate").resolve("key");
            var settings = settings(product, keyFile);
            var driver =
                    product == Product.DERBY ? new org.apache.derby.jdbc.EmbeddedDriver() : new org.postgresql.Driver();
            store = OpenStore.open(settings, driver, clock(), () -> false);
            store.migrations().bringUp(ChangeLog.beside(OneGate.class, "gate", "db/gate.xml"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        connections = new Watched(store.pool());
        keys = store.keys();
        database = new Database() {
            @Override
            public Connection connect() throws SQLException {
                return connections.getConnection();
            }

            @Override
            public Dialect dialect() {
                return store.dialect();
            }
        };
        unit = new PersistenceProvider()
                .createEntityManagerFactory("test", Map.of("jakarta.persistence.nonJtaDataSource", connections));
        unit.createEntityManager().close();
        unit.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0); // as in the store
        gate = new OneGate(
                new Means(database, keys, new StaffRegister(() -> Optional.of(office)), clock(), ids), module -> {
                    if (module.equals("test") || module.equals("gate")) {
                        return unit;
                    }
                    throw new Unavailable("the tables of module " + module);
                });
    }

    /** The one that tests share whose cases are their own: everybody is back, and the clock at noon. */
    public static GateUnderTest shared(Product product) {
        var world = SHARED.computeIfAbsent(product, GateUnderTest::new);
        world.office.everybodyIsBack();
        world.connections.restart(0);
        world.at(NOON);
        return world;
    }

    private static StoreSettings settings(Product product, Path keyFile) throws SQLException {
        var name = "gate" + COUNT.incrementAndGet();
        if (product == Product.DERBY) {
            return new StoreSettings("jdbc:derby:memory:" + name + ";create=true", "", "", 10, keyFile, true);
        }
        var server = Server.RUNNING;
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new StoreSettings(server.getJdbcUrl("postgres", name), "postgres", "", 10, keyFile, true);
    }

    /** One server for all tests of this run; it stops with the virtual machine. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    void at(Instant moment) {
        now = moment;
    }

    Caller as(StaffId staff) {
        return SessionCaller.of(staff, ids.token());
    }

    Caller system() {
        return SessionCaller.system("test", ids.token());
    }

    /** A case of the north, owned by its officer. */
    CaseRef caseOf(StaffId owner, StaffId... excluded) {
        var placement = new Placement(Office.NORTH, owner, Set.of(excluded));
        return gate.create(
                        as(Office.ADVISER),
                        TestAction.REPORT,
                        CaseRef.next(ids),
                        placement,
                        Once.unprotected(),
                        made -> {})
                .ref();
    }

    public <T> T sql(Query<T> query) {
        connections.restart(0);
        try (var connection = store.connect()) {
            return query.run(new Sql(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows each table of the gate has, and what the records look like. */
    Map<String, Object> everything() {
        return sql(sql -> {
            var counts = new TreeMap<String, Object>();
            for (var table : List.of("sh_record", "sh_grant", "sh_exclusion", "sh_outbox", "sh_once", "sh_file_key")) {
                counts.put(table, sql.rows(row -> row.getInt(1), "select count(*) from " + table));
            }
            counts.put(
                    "records",
                    sql.rows(
                            row -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) + " "
                                    + row.getInt(4),
                            "select ref, owner, version, is_open from sh_record order by ref"));
            return counts;
        });
    }

    List<String> audit() {
        return sql(sql -> sql.rows(
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4),
                "select staff, action, outcome, refs from sh_audit order by happened_at, id"));
    }

    @Override
    public void close() {
        connections.restart(0);
        unit.close();
        store.close();
    }

    public interface Query<T> {
        T run(Sql sql) throws SQLException;
    }
}
