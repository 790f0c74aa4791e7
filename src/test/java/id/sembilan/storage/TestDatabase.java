package id.sembilan.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases an office may choose; each call gives settings for a new, empty one. */
public enum TestDatabase {
    SQLITE {
        @Override
        public Map<String, Object> settings(Path folder) {
            return Map.of("sembilan.data", folder.toString());
        }
    },

    POSTGRESQL {
        @Override
        public Map<String, Object> settings(Path folder) {
            String name = "office_" + NUMBER.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new StorageException("create database", e);
            }
            return Map.of(
                    "sembilan.database.url",
                    Server.RUNNING.getJdbcUrl("postgres", name),
                    "sembilan.database.username",
                    "postgres",
                    "sembilan.database.password",
                    "postgres");
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Settings of a context for a new, empty database; an SQLite file goes to the folder. */
    public abstract Map<String, Object> settings(Path folder);

    /** Started by the first test that needs it, stopped with the tests' virtual machine. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
