package id.sembilan.storage;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Copies the whole database while the service runs, and puts a copy back. For SQLite; PostgreSQL has pg_dump. */
@Singleton
public final class Backup {
    private static final String FILE = "sembilan.db";

    private static final FileAttribute<?> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final DatabaseConfig config;

    Backup(DatabaseConfig config) {
        this.config = config;
    }

    public boolean isPossible() {
        return config.isSqlite();
    }

    /**
     * Writes a copy to a file that does not exist yet, reads it again, and returns the number of answers in it.
     *
     * @throws StorageException if the copy could not be written or is not whole; then no file is left
     */
    public long write(Path copy) {
        createForOwner(copy);
        try (Connection connection = DriverManager.getConnection(config.url() + "?busy_timeout=60000");
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum into '" + copy.toString().replace("'", "''") + "'");
            return check(copy);
        } catch (SQLException | StorageException e) {
            delete(copy);
            throw new StorageException("vacuum into " + copy, e);
        }
    }

    /** Empty, with its rights before its content: it will hold the answers and the key of the office's authority. */
    private static void createForOwner(Path copy) {
        try {
            boolean posix = copy.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createFile(copy, posix ? new FileAttribute<?>[] {OWNER} : new FileAttribute<?>[0]);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StorageException("create " + copy, e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new StorageException("delete " + copy, e);
        }
    }

    /**
     * The number of answers in a copy that is whole.
     *
     * @throws StorageException if it is not a whole copy of our database
     */
    public static long check(Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy + "?open_mode=1");
                Statement statement = connection.createStatement()) {
            if (!"ok".equals(text(statement, "pragma integrity_check"))) {
                throw new StorageException("The copy is damaged: " + copy, null);
            }
            return Long.parseLong(text(statement, "select count(*) from submission"));
        } catch (SQLException e) {
            throw new StorageException("Not a copy of the database: " + copy, e);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }

    /**
     * Puts a checked copy in the place of the database of a folder, while no service runs on it. What was there is kept
     * beside it under another name; true if there was anything.
     */
    public static boolean restore(Path copy, Path folder, String suffix) throws IOException {
        check(copy);
        Files.createDirectories(folder);
        Path database = folder.resolve(FILE);
        boolean replaced = Files.exists(database);
        for (String part : List.of("", "-wal", "-shm")) {
            Path old = Path.of(database + part);
            if (Files.exists(old)) {
                Files.move(old, Path.of(database + "." + suffix + part));
            }
        }
        Path incoming = folder.resolve(FILE + ".baru");
        Files.copy(copy, incoming, StandardCopyOption.REPLACE_EXISTING);
        Files.move(incoming, database, StandardCopyOption.ATOMIC_MOVE);
        return replaced;
    }
}
