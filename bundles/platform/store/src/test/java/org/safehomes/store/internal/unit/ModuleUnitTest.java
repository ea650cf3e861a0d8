package org.safehomes.store.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.RollbackException;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.TestDatabase;

class ModuleUnitTest {

    private static final String XML =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="demo" transaction-type="RESOURCE_LOCAL">
                <class>%s</class>
                <properties>
                  <property name="eclipselink.logging.parameters" value="true"/>
                  <property name="eclipselink.cache.shared.default" value="true"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    @TempDir
    Path directory;

    private OpenStore store(TestDatabase product) throws Exception {
        OpenStore store = OpenStore.open(
                TestDatabase.settings(product.newUrl(), directory.resolve("master.key"), true),
                product.driver(),
                Clock.systemUTC(),
                () -> false);
        try (Connection connection = store.connect()) {
            TestDatabase.execute(
                    connection,
                    "create table demo_person (id bigint not null primary key, version bigint,"
                            + " name varchar(100) not null unique)");
        }
        return store;
    }

    private static EntityManagerFactory build(OpenStore store, String type) throws Exception {
        return new ModuleUnit(
                        PersistenceXml.read(
                                new ByteArrayInputStream(XML.formatted(type).getBytes(StandardCharsets.UTF_8))),
                        ModuleUnitTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation(),
                        ModuleUnitTest.class.getClassLoader(),
                        store.pool(),
                        store.dialect())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void givesEntityManagersWhoseConnectionSharesTheTransaction(TestDatabase product) throws Exception {
        try (OpenStore store = store(product);
                EntityManagerFactory factory = build(store, Person.class.getName())) {
            EntityManager manager = factory.createEntityManager();
            manager.getTransaction().begin();
            manager.persist(new Person(1, "Ada"));
            manager.flush();
            Connection connection = manager.unwrap(Connection.class);
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(TestDatabase.count(connection, "demo_person")).isEqualTo(1);
            manager.getTransaction().rollback();
            manager.close();
            try (Connection other = store.connect()) {
                assertThat(TestDatabase.count(other, "demo_person")).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembersNothingAcrossTransactions(TestDatabase product) throws Exception {
        try (OpenStore store = store(product);
                EntityManagerFactory factory = build(store, Person.class.getName())) {
            EntityManager first = factory.createEntityManager();
            first.getTransaction().begin();
            first.persist(new Person(1, "Ada"));
            first.getTransaction().commit();
            first.close();
            try (Connection connection = store.connect()) {
                TestDatabase.execute(connection, "update demo_person set name = 'Grace'");
            }
            EntityManager second = factory.createEntityManager();
            assertThat(second.find(Person.class, 1L).name()).isEqualTo("Grace");
            second.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsNoBoundValueInErrorsAndLogs(TestDatabase product) throws Exception {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + entry.getThrown());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger eclipseLink = Logger.getLogger("org.eclipse.persistence");
        eclipseLink.setUseParentHandlers(false);
        eclipseLink.addHandler(handler);
        try (OpenStore store = store(product);
                EntityManagerFactory factory = build(store, Person.class.getName());
                EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            manager.persist(new Person(1, "Secretname"));
            manager.persist(new Person(2, "Secretname"));
            assertThatThrownBy(() -> manager.getTransaction().commit())
                    .isInstanceOf(RollbackException.class)
                    .satisfies(failure -> {
                        StringWriter trace = new StringWriter();
                        failure.printStackTrace(new PrintWriter(trace));
                        assertThat(trace.toString()).doesNotContain("Secretname");
                    });
        } finally {
            eclipseLink.removeHandler(handler);
            eclipseLink.setUseParentHandlers(true);
        }
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains("Secretname"));
    }

    @Test
    void asksADatabaseThatIsAwayOnceAndDoesNotWaitForIt() throws Exception {
        try (OpenStore store = store(TestDatabase.DERBY);
                EntityManagerFactory factory = build(store, Person.class.getName());
                EntityManager manager = factory.createEntityManager()) {
            assertThat(manager.unwrap(Session.class).getLogin())
                    .isInstanceOfSatisfying(DatabaseLogin.class, login -> assertThat(login.getQueryRetryAttemptCount())
                            .isZero());
        }
    }

    @Test
    void failsAtOnceWhenAnEntityIsMissing() throws Exception {
        try (OpenStore store = store(TestDatabase.DERBY)) {
            assertThatThrownBy(() -> build(store, "org.example.Missing")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void refusesAFileWithoutAUnitOrWithADoctype() {
        for (String xml : List.of(
                "<persistence/>", "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p>&e;</p>", "no xml")) {
            assertThatThrownBy(
                            () -> PersistenceXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("persistence.xml");
        }
    }
}
