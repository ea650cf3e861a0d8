package org.safehomes.store.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.safehomes.store.Dialect;

/**
 * A module's persistence unit on the installation's database. What protects personal data is set here and cannot be changed
 * by a module: nothing is cached across transactions, no bound value reaches a log, no table is made but by a change log.
 */
public final class ModuleUnit implements PersistenceUnitInfo {

    private static final Map<String, String> FIXED = Map.of(
            "eclipselink.cache.shared.default", "false",
            "eclipselink.logging.parameters", "false",
            "eclipselink.logging.logger", "JavaLogger",
            "eclipselink.logging.level", "WARNING",
            "eclipselink.ddl-generation", "none",
            "jakarta.persistence.schema-generation.database.action", "none",
            "eclipselink.jdbc.batch-writing", "JDBC",
            "eclipselink.weaving", "static");

    private final PersistenceXml xml;
    private final URL root;
    private final ClassLoader loader;
    private final DataSource connections;
    private final Properties properties = new Properties();

    ModuleUnit(PersistenceXml xml, URL root, ClassLoader loader, DataSource connections, Dialect dialect) {
        this.xml = xml;
        this.root = root;
        this.loader = loader;
        this.connections = connections;
        properties.putAll(xml.properties());
        properties.putAll(FIXED);
        properties.setProperty(
                "eclipselink.target-database",
                switch (dialect) {
                    case DERBY -> "Derby";
                    case POSTGRESQL -> "PostgreSQL";
                });
    }

    /**
     * Builds the factory completely, so that a wrong mapping shows now and not at the first operation.
     *
     * @throws ClassNotFoundException if a listed class is not there, which EclipseLink passes over in silence
     */
    EntityManagerFactory build() throws ClassNotFoundException {
        for (String name : xml.classes()) {
            loader.loadClass(name);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            EntityManagerFactory factory =
                    new PersistenceProvider().createContainerEntityManagerFactory(this, Map.of());
            if (factory == null) {
                throw new IllegalArgumentException("Its persistence.xml names another provider than EclipseLink.");
            }
            try {
                factory.createEntityManager().close();
                failAtOnce(factory);
                return factory;
            } catch (RuntimeException | LinkageError e) {
                factory.close();
                throw e;
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Or EclipseLink sleeps for seconds and tries again, three times, while somebody waits for an answer. It has no property for that. */
    private static void failAtOnce(EntityManagerFactory factory) {
        factory.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0);
    }

    @Override
    public String getPersistenceUnitName() {
        return xml.unit();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return connections;
    }

    @Override
    public List<String> getMappingFileNames() {
        return xml.mappingFiles();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return root;
    }

    @Override
    public List<String> getManagedClassNames() {
        return xml.classes();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // classes are woven when they are built
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
