package id.sembilan.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Queries on one connection. Parameters are positional; days are bound as ISO text, instants as epoch
 * milliseconds, booleans as 0 and 1, the same on SQLite and PostgreSQL.
 *
 * <p>A statement stays prepared until the work ends, so that many submissions in one commit prepare once.
 */
public sealed class Reads permits Writes {
    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    /** Takes the current row, for results too large to hold. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Row row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Reads(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapper.map(row)), parameters);
        return found;
    }

    public <T> Optional<T> one(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        List<T> found = list(sql, mapper, parameters);
        if (found.size() > 1) {
            throw new StorageException("More than one row: " + sql, null);
        }
        return found.stream().findFirst();
    }

    public void each(String sql, Visitor visitor, @Nullable Object... parameters) {
        try (ResultSet result = bound(sql, parameters).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                visitor.visit(row);
            }
        } catch (SQLException e) {
            throw new StorageException(sql, e);
        }
    }

    final PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statement.setFetchSize(1_000);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
        return statement;
    }

    void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new StorageException("close", e);
            }
        }
        prepared.clear();
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            // PostgreSQL refuses a text with a zero in it; SQLite's own tools would end there.
            case String text -> statement.setString(index, text.replace('\0', '\uFFFD'));
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case LocalDate day -> statement.setString(index, day.toString());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Instant instant -> statement.setLong(index, instant.toEpochMilli());
            default -> throw new IllegalArgumentException("No column type for " + value.getClass());
        }
    }
}
