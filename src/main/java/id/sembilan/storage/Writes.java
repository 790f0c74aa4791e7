package id.sembilan.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Changes inside a transaction of the {@link Writer}; whoever holds one is on its way to a commit. */
public final class Writes extends Reads {
    Writes(Connection connection) {
        super(connection);
    }

    /** Runs one statement and returns the number of rows it changed. */
    public int change(String sql, @Nullable Object... parameters) {
        try {
            return bound(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(sql, e);
        }
    }
}
