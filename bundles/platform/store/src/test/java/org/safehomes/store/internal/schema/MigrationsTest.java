package org.safehomes.store.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.safehomes.store.internal.TestDatabase.count;
import static org.safehomes.store.internal.TestDatabase.execute;
import static org.safehomes.store.internal.TestDatabase.tables;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.store.internal.TestDatabase;

class MigrationsTest {

    private static final Duration PROMPT = Duration.ofMinutes(2);

    private static final String LOG =
            """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
              %s
            </databaseChangeLog>
            """;

    private static final String CHANGE =
            """
            <changeSet id="%1$s" author="safehomes">
              <createTable tableName="%1$s">
                <column name="id" type="bigint"><constraints primaryKey="true" nullable="false"/></column>
                <column name="sealed" type="varbinary(2000)"/>
                <column name="done_at" type="timestamp"/>
              </createTable>
            </changeSet>
            """;

    private static ChangeLog log(String... changes) {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder includes = new StringBuilder();
        for (String change : changes) {
            includes.append("<include file=\"parts/")
                    .append(change)
                    .append(".xml\" relativeToChangelogFile=\"true\"/>");
            files.put("db/parts/" + change + ".xml", bytes(LOG.formatted(CHANGE.formatted(change))));
        }
        files.put("db/demo.xml", bytes(LOG.formatted(includes)));
        return new ChangeLog("demo", "db/demo.xml", files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Migrations on(TestDatabase product, String url) throws Exception {
        return new Migrations(product.connections(url), product.dialect(), Clock.systemUTC(), () -> false);
    }

    @ParameterizedTest
    @EnumSource
    void runsAChangeLogOnceAndSkipsItAfterwards(TestDatabase product) throws Exception {
        String url = product.newUrl();
        assertThat(on(product, url).bringUp(log("t1"))).isTrue();
        try (Connection connection = product.connections(url).getConnection()) {
            assertThat(tables(connection))
                    .containsExactly("databasechangelog", "databasechangeloglock", "sh_schema", "sh_schema_lock", "t1");
            execute(connection, "drop table databasechangelog", "drop table databasechangeloglock");

            assertThat(on(product, url).bringUp(log("t1"))).isFalse();
            assertThat(tables(connection))
                    .as("Liquibase would have made its tables again")
                    .containsExactly("sh_schema", "sh_schema_lock", "t1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsAgainWhenAnIncludedFileIsNew(TestDatabase product) throws Exception {
        String url = product.newUrl();
        Migrations migrations = on(product, url);
        assertThat(migrations.bringUp(log("t1"))).isTrue();
        assertThat(migrations.bringUp(log("t1", "t2"))).isTrue();
        assertThat(migrations.bringUp(log("t1", "t2"))).isFalse();
        try (Connection connection = product.connections(url).getConnection()) {
            assertThat(tables(connection)).contains("t1", "t2");
            assertThat(count(connection, "sh_schema")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotWaitForTheLockOfANodeThatWasKilled(TestDatabase product) throws Exception {
        String url = product.newUrl();
        on(product, url).bringUp(log("t1"));
        try (Connection connection = product.connections(url).getConnection()) {
            execute(
                    connection,
                    "update databasechangeloglock set locked = true"
                            + ", lockedby = 'a killed node', lockgranted = current_timestamp");
            assertThat(assertTimeout(PROMPT, () -> on(product, url).bringUp(log("t1", "t2"))))
                    .isTrue();
            assertThat(tables(connection)).contains("t2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordsNothingWhenAChangeFails(TestDatabase product) throws Exception {
        String url = product.newUrl();
        try (Connection connection = product.connections(url).getConnection()) {
            execute(connection, "create table t1 (id integer)");
            assertThatThrownBy(() -> on(product, url).bringUp(log("t1"))).isInstanceOf(Exception.class);
            assertThat(count(connection, "sh_schema")).isZero();

            execute(connection, "drop table t1");
            assertThat(on(product, url).bringUp(log("t1"))).isTrue();
        }
    }

    @Test
    void migratesOnceWhenTwoNodesStartAtOnce() throws Exception {
        TestDatabase product = TestDatabase.POSTGRESQL;
        String url = product.newUrl();
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Boolean> node = () -> {
            Migrations migrations = on(product, url);
            start.await();
            return migrations.bringUp(log("t1", "t2", "t3"));
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Boolean> ran = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(List.of(node, node, node, node))) {
                ran.add(result.get());
            }
            assertThat(ran).containsOnlyOnce(true).hasSize(4);
        } finally {
            threads.shutdownNow();
        }
        try (Connection connection = product.connections(url).getConnection()) {
            assertThat(count(connection, "databasechangelog")).isEqualTo(3);
        }
    }

    @Test
    void waitsForANodeThatIsMigratingUntilStopped() throws Exception {
        TestDatabase product = TestDatabase.POSTGRESQL;
        String url = product.newUrl();
        on(product, url).bringUp(log("t1"));
        try (Connection holder = product.connections(url).getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "select one_row from sh_schema_lock for update");
            AtomicInteger asked = new AtomicInteger();
            Migrations other = new Migrations(
                    product.connections(url), product.dialect(), Clock.systemUTC(), () -> asked.incrementAndGet() == 2);
            assertThatThrownBy(() -> other.bringUp(log("t1", "t2"))).isInstanceOf(InterruptedException.class);
            assertThat(tables(holder)).doesNotContain("t2");
        }
    }

    @Test
    void doesNotWaitForAHolderWhoseConnectionDied() throws Exception {
        TestDatabase product = TestDatabase.POSTGRESQL;
        String url = product.newUrl();
        on(product, url).bringUp(log("t1"));
        Connection holder = product.connections(url).getConnection();
        holder.setAutoCommit(false);
        execute(holder, "select one_row from sh_schema_lock for update");
        holder.abort(Runnable::run);
        assertThat(assertTimeout(PROMPT, () -> on(product, url).bringUp(log("t1", "t2"))))
                .isTrue();
    }

    @Test
    void printsNothing() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            System.setErr(catching);
            on(TestDatabase.DERBY, TestDatabase.DERBY.newUrl()).bringUp(log("t1"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void hashesNamesAndContentsOfAllFiles() {
        String hash = log("t1").hash();
        assertThat(log("t1").hash()).isEqualTo(hash).matches("[0-9a-f]{64}");
        assertThat(log("t2").hash()).isNotEqualTo(hash);
        assertThatThrownBy(() -> new ChangeLog("demo", "db/none.xml", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("db/none.xml");
    }
}
