package id.sembilan.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Opens the database twice: one connection for the writer, a pool for pages and reports. */
@Factory
final class Databases {
    static final String WRITE = "write";
    static final String READ = "read";

    private static final String FILE_PREFIX = "jdbc:sqlite:";

    private final List<HikariDataSource> open = new CopyOnWriteArrayList<>();

    /** Migrated before anybody else sees it. */
    @Context
    @Named(WRITE)
    DataSource writeSource(DatabaseConfig config) {
        createFolder(config);
        HikariConfig pool = pool(config, "write", 1);
        if (config.isSqlite()) {
            // FULL: an acknowledged answer is on the disk. IMMEDIATE: a commit never finds the file locked half-way.
            pool.setJdbcUrl(config.url()
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=60000&foreign_keys=true"
                    + "&transaction_mode=IMMEDIATE");
        }
        migrate(config, pool.getJdbcUrl());
        return opened(pool);
    }

    /** Depends on the write source, because the tables must be there first. */
    @Context
    @Named(READ)
    DataSource readSource(DatabaseConfig config, @Named(WRITE) DataSource migrated) {
        HikariConfig pool = pool(config, "read", config.readers());
        // One transaction for all queries of a read: together they see one moment. It is rolled back at the end.
        pool.setAutoCommit(false);
        if (config.isSqlite()) {
            // Without IMMEDIATE, which would make readers wait for each other.
            pool.setJdbcUrl(config.url() + "?busy_timeout=5000");
            pool.setConnectionInitSql("pragma query_only = true");
        } else {
            pool.setReadOnly(true);
            pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        return opened(pool);
    }

    private DataSource opened(HikariConfig pool) {
        HikariDataSource source = new HikariDataSource(pool);
        open.add(source);
        return source;
    }

    @PreDestroy
    void close() {
        open.forEach(HikariDataSource::close);
    }

    private static HikariConfig pool(DatabaseConfig config, String name, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(config.url());
        pool.setUsername(config.username());
        pool.setPassword(config.password());
        pool.setMaximumPoolSize(size);
        pool.setMaxLifetime(0);
        return pool;
    }

    /** On connections of its own: on PostgreSQL it needs two at once. */
    private static void migrate(DatabaseConfig config, String url) {
        Flyway.configure()
                .dataSource(url, config.username(), config.password())
                .locations("classpath:db/common", "classpath:db/" + (config.isSqlite() ? "sqlite" : "postgresql"))
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private static void createFolder(DatabaseConfig config) {
        if (!config.isSqlite()) {
            return;
        }
        Path folder = Path.of(config.url().substring(FILE_PREFIX.length()))
                .toAbsolutePath()
                .getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of the database: " + folder, e);
        }
    }
}
