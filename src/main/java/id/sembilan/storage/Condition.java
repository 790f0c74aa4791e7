package id.sembilan.storage;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the database is sound, and how much room its disk has left. */
@Singleton
public final class Condition {
    private final DatabaseConfig config;
    private final Reader reader;

    Condition(DatabaseConfig config, Reader reader) {
        this.config = config;
        this.reader = reader;
    }

    /** Reads every page of an SQLite file, without the slow comparison of indexes; PostgreSQL looks after itself. */
    public boolean isSound() {
        try {
            return !config.isSqlite()
                    || reader.read(reads -> reads.one("pragma quick_check(1)", row -> row.text("quick_check")))
                            .filter("ok"::equals)
                            .isPresent();
        } catch (StorageException e) {
            return false;
        }
    }

    /** Nothing where the database is not on a disk of ours. */
    public Optional<Long> freeBytes() {
        if (!config.isSqlite()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(config.url().substring("jdbc:sqlite:".length())).toAbsolutePath();
            return Optional.of(Files.getFileStore(file).getUsableSpace());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
