package org.safehomes.store.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.safehomes.store.Dialect;

/** What the store must know of each database product: its driver and how the driver is told not to wait for ever. */
enum Product {
    DERBY("jdbc:derby:", "org.apache.derby.jdbc.EmbeddedDriver", Dialect.DERBY),
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", Dialect.POSTGRESQL);

    private static final String CONNECT_SECONDS = "5";
    /** Longer than any statement of an operation, far shorter than a dead peer's TCP time-out. */
    private static final String ANSWER_SECONDS = "30";

    private final String prefix;
    private final String driverClass;
    private final Dialect dialect;

    Product(String prefix, String driverClass, Dialect dialect) {
        this.prefix = prefix;
        this.driverClass = driverClass;
        this.dialect = dialect;
    }

    static Optional<Product> of(String url) {
        return Arrays.stream(values())
                .filter(product -> url.startsWith(product.prefix))
                .findFirst();
    }

    String driverClass() {
        return driverClass;
    }

    Dialect dialect() {
        return dialect;
    }

    /** For connections of operations: no statement waits longer than {@value #ANSWER_SECONDS} seconds for the network. */
    Properties forOperations() {
        Properties properties = forMigrations();
        if (this == POSTGRESQL) {
            properties.setProperty("socketTimeout", ANSWER_SECONDS);
        }
        return properties;
    }

    /** For connections of migrations: a statement may take long, building an index for instance. */
    Properties forMigrations() {
        Properties properties = new Properties();
        if (this == POSTGRESQL) {
            properties.setProperty("ApplicationName", "safehomes");
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("loginTimeout", CONNECT_SECONDS);
            properties.setProperty("cancelSignalTimeout", CONNECT_SECONDS);
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("reWriteBatchedInserts", "true");
            // the detail of an error quotes the row it is about
            properties.setProperty("logServerErrorDetail", "false");
        }
        return properties;
    }
}
