package org.safehomes.store.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.store.Dialect;
import org.safehomes.store.Schema;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.TestDatabase;
import org.safehomes.store.internal.schema.Migrations;
import org.safehomes.store.internal.unit.ExtendedBundle.Outcome;

class ExtendedBundleTest {

    private static final String LOG =
            """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
              <changeSet id="1" author="safehomes">
                <createTable tableName="demo_person">
                  <column name="id" type="bigint"><constraints primaryKey="true" nullable="false"/></column>
                  <column name="version" type="bigint"/>
                  <column name="name" type="varchar(100)"/>
                </createTable>
              </changeSet>
            </databaseChangeLog>
            """;

    private static final String UNIT =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="demo"><class>org.safehomes.store.internal.unit.Person</class></persistence-unit>
            </persistence>
            """;

    @TempDir
    Path directory;

    private final Map<String, String> told = new LinkedHashMap<>();
    private final ModuleHealth health = new ModuleHealth() {
        @Override
        public void starting(String bundle) {
            told.put(bundle, "starting");
        }

        @Override
        public void up(String bundle) {
            told.put(bundle, "up");
        }

        @Override
        public void failed(String bundle, String reason) {
            told.put(bundle, reason);
        }

        @Override
        public void gone(String bundle) {
            told.remove(bundle);
        }
    };
    private final FakeBundle bundle = new FakeBundle("org.example.demo")
            .header("Meta-Persistence", "META-INF/persistence.xml")
            .file("META-INF/persistence.xml", UNIT)
            .file("db/demo.xml", LOG);
    private OpenStore store;

    @BeforeEach
    void open() throws Exception {
        store = OpenStore.open(
                TestDatabase.settings(TestDatabase.DERBY.newUrl(), directory.resolve("master.key"), true),
                TestDatabase.DERBY.driver(),
                Clock.systemUTC(),
                () -> false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Outcome start(ExtendedBundle extended) {
        return extended.start(store.migrations(), store.pool(), store.dialect());
    }

    private ExtendedBundle extended(String header) {
        return new ExtendedBundle(bundle.asBundle(), header, health);
    }

    @Test
    void givesABundleItsTablesAndItsEntityManagerFactory() throws Exception {
        ExtendedBundle extended = extended("demo=db/demo.xml");
        assertThat(told).containsEntry("org.example.demo", "starting");

        assertThat(start(extended)).as("%s", told).isEqualTo(Outcome.UP);
        assertThat(told).containsEntry("org.example.demo", "up");
        assertThat(bundle.registered()).containsExactly(Schema.class, EntityManagerFactory.class);
        assertThat(bundle.properties(Schema.class)).containsEntry(Schema.MODULE, "demo");
        assertThat(bundle.properties(EntityManagerFactory.class)).containsEntry("osgi.unit.name", "demo");
        try (Connection connection = store.connect()) {
            assertThat(TestDatabase.tables(connection)).contains("demo_person");
        }
        EntityManagerFactory factory = bundle.service(EntityManagerFactory.class);

        extended.stop();
        assertThat(bundle.registered()).isEmpty();
        assertThat(factory.isOpen()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void doesNothingForABundleThatStoppedBeforeItsTurn() throws Exception {
        ExtendedBundle extended = extended("demo=db/demo.xml");
        extended.stop();
        assertThat(start(extended)).isEqualTo(Outcome.STOPPED);
        assertThat(bundle.registered()).isEmpty();
        try (Connection connection = store.connect()) {
            assertThat(TestDatabase.tables(connection)).doesNotContain("demo_person");
        }
    }

    @Test
    void saysWhenTheHeaderIsMalformedOrNamesNothing() {
        assertThat(start(extended("demo.xml"))).isEqualTo(Outcome.FAILED);
        assertThat(told).containsEntry("org.example.demo", "Its change log header is not module=directory/file.");

        assertThat(start(extended("demo=db/other.xml"))).isEqualTo(Outcome.FAILED);
        assertThat(told).containsEntry("org.example.demo", "There is no change log at db/other.xml.");
        assertThat(bundle.registered()).isEmpty();
    }

    @Test
    void leavesNothingRegisteredWhenTheUnitHasAnotherNameThanTheModule() {
        assertThat(start(extended("other=db/demo.xml"))).isEqualTo(Outcome.FAILED);
        assertThat(told.get("org.example.demo")).contains("is named demo and its change log other");
        assertThat(bundle.registered()).isEmpty();
    }

    @Test
    void asksToBeTriedAgainWhenTheConnectionBroke() throws Exception {
        Migrations broken =
                new Migrations(TestDatabase.broken("08006"), Dialect.POSTGRESQL, Clock.systemUTC(), () -> false);
        ExtendedBundle extended = extended("demo=db/demo.xml");
        assertThat(extended.start(broken, store.pool(), store.dialect())).isEqualTo(Outcome.LOST_CONNECTION);
        assertThat(told.get("org.example.demo")).isEqualTo("Connection reset.");

        assertThat(start(extended)).as("%s", told).isEqualTo(Outcome.UP);
        assertThat(told).containsEntry("org.example.demo", "up");
        extended.stop();
    }
}
