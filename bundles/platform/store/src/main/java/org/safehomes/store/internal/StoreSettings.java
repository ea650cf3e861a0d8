package org.safehomes.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The configuration, checked. Its text never shows the address, which may carry secrets. */
public record StoreSettings(
        String url, String user, String passwordFile, int poolSize, Path keyFile, boolean createKeyFile) {

    private static final Pattern PASSWORD = Pattern.compile("[?&;](ssl)?password=", Pattern.CASE_INSENSITIVE);
    private static final int SMALLEST_POOL = 2;
    private static final int LARGEST_POOL = 200;

    /** @throws IllegalArgumentException if it cannot work; the message is for the operator */
    public StoreSettings {
        url = url == null ? "" : url.strip();
        user = user == null ? "" : user.strip();
        passwordFile = passwordFile == null ? "" : passwordFile.strip();
        if (Product.of(url).isEmpty()) {
            throw new IllegalArgumentException(
                    "org.safehomes.store: url must begin with jdbc:derby: or jdbc:postgresql:");
        }
        if (PASSWORD.matcher(url).find()) {
            throw new IllegalArgumentException(
                    "org.safehomes.store: url must not carry a password; name a passwordFile");
        }
        if (poolSize < SMALLEST_POOL || poolSize > LARGEST_POOL) {
            throw new IllegalArgumentException(
                    "org.safehomes.store: poolSize must be " + SMALLEST_POOL + " to " + LARGEST_POOL);
        }
        if (keyFile.toString().isBlank()) {
            throw new IllegalArgumentException("org.safehomes.store: keyFile must name a file");
        }
    }

    static StoreSettings of(StoreConfiguration configuration) {
        String keyFile = configuration.keyFile();
        return new StoreSettings(
                configuration.url(),
                configuration.user(),
                configuration.passwordFile(),
                configuration.poolSize(),
                Path.of(keyFile == null ? "" : keyFile.strip()),
                configuration.createKeyFile());
    }

    Product product() {
        return Product.of(url).orElseThrow();
    }

    DataSource forOperations(Driver driver) throws IOException {
        return new DriverDataSource(driver, url, signIn(product().forOperations()));
    }

    DataSource forMigrations(Driver driver) throws IOException {
        return new DriverDataSource(driver, url, signIn(product().forMigrations()));
    }

    /** Where embedded Derby is told to let its files go. */
    String shutdownUrl() {
        return url.replaceFirst(";.*", "") + ";shutdown=true";
    }

    private Properties signIn(Properties properties) throws IOException {
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!passwordFile.isEmpty()) {
            try {
                properties.setProperty(
                        "password", Files.readString(Path.of(passwordFile)).strip());
            } catch (IOException e) {
                throw new IOException("the password file " + passwordFile + " cannot be read", e);
            }
        }
        return properties;
    }

    @Override
    public String toString() {
        return "StoreSettings for " + product();
    }
}
