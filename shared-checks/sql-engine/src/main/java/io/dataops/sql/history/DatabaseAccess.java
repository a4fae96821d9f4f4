package io.dataops.sql.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * How a database is reached: its address, who asks, and where its driver is found. No message and no text of it has the
 * password.
 */
public final class DatabaseAccess {
    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final ClassLoader drivers;

    private DatabaseAccess(String url, @Nullable String user, @Nullable String password, ClassLoader drivers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.drivers = drivers;
    }

    /**
     * A database that asks for no name.
     *
     * @param url such as {@code jdbc:postgresql://localhost/quality}
     * @param drivers has the driver, as one of the services that JDBC drivers declare themselves to be
     */
    public static DatabaseAccess to(String url, ClassLoader drivers) {
        return new DatabaseAccess(url, null, null, drivers);
    }

    /** The same with a name and a password. */
    public DatabaseAccess as(@Nullable String user, @Nullable String password) {
        return new DatabaseAccess(url, user, password, drivers);
    }

    /**
     * Opens a connection, through the driver itself: the manager of drivers that Java has sees only those of the class loader
     * that started it.
     *
     * @throws IOException if there is no driver; the message says how to add one
     */
    Connection open() throws IOException, SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, drivers)) {
                Connection connection = driver.acceptsURL(url) ? driver.connect(url, properties) : null;
                if (connection != null) {
                    return connection;
                }
            }
        } catch (ServiceConfigurationError broken) {
            throw new IOException("cannot load a JDBC driver: " + broken.getMessage(), broken);
        }
        throw new IOException("there is no JDBC driver for " + this
                + "; add it to the <dependencies> of the plugin, beside its <version>");
    }

    /** Why the database refused, on one line. */
    String reason(SQLException refused) {
        String message = Objects.requireNonNullElse(refused.getMessage(), refused.toString());
        String first = message.lines().findFirst().orElse("");
        return password == null || password.isEmpty() ? first : first.replace(password, "***");
    }

    /** The address without what may be a secret: parameters, and a name before an @. */
    @Override
    public String toString() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//").replaceFirst(":[^:/@]*/[^:/@]*@", ":@");
    }
}
