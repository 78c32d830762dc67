package org.luzhi.axon.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the history lives and who may do what there.
 *
 * @param url JDBC address
 * @param owner owns the tables and migrates them
 * @param application what the running bus uses: it may append events, never change them
 */
public record DatabaseAccess(String url, Login owner, Login application) {

    /** A role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * A connection of the application's role outside any pool; the caller closes it.
     *
     * @param name by which an administrator knows it in {@code pg_stat_activity}
     */
    public Connection connect(String name) throws SQLException {
        return connect(application, name);
    }

    Connection connect(Login login, String name) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }
}
