package org.safehomes.gate;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that writes down every statement and every commit, and fails at the one it is told to. */
final class Watched implements DataSource {

    static final String COMMIT = "COMMIT";
    static final String CONNECT = "CONNECT";
    static final String ROLLBACK = "ROLLBACK";

    private final DataSource real;
    private final List<String> seen = new ArrayList<>();
    private int failAt;
    private Set<String> failOn = Set.of();

    Watched(DataSource real) {
        this.real = real;
    }

    /** Forgets what was seen, and fails at the n-th statement or commit from now on; 0 for never. */
    void restart(int failingAt) {
        seen.clear();
        failAt = failingAt;
        failOn = Set.of();
    }

    /** Fails at every statement that contains one of the texts, on any connection. */
    void failOn(String... texts) {
        restart(0);
        failOn = Set.of(texts);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    private void step(String what) throws SQLException {
        seen.add(what);
        if (seen.size() == failAt) {
            throw new SQLException("failure injected");
        }
        fail(what);
    }

    private void fail(String what) throws SQLException {
        if (failOn.stream().anyMatch(what::contains)) {
            throw new SQLException("failure injected");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        fail(CONNECT);
        var connection = real.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Watched.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "prepareStatement" -> step((String) arguments[0]);
                        case "commit" -> step(COMMIT);
                        case "rollback" -> fail(ROLLBACK);
                        default -> {}
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
