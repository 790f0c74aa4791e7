package id.sembilan.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The current row of a query, read by column name in the few types that our tables hold. */
public final class Row {
    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    public String text(String column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new SQLException("Column " + column + " is null"));
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    public long number(String column) throws SQLException {
        return optionalNumber(column).orElseThrow(() -> new SQLException("Column " + column + " is null"));
    }

    public Optional<Long> optionalNumber(String column) throws SQLException {
        long number = columns.getLong(column);
        return columns.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public int integer(String column) throws SQLException {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) throws SQLException {
        return number(column) != 0;
    }

    public byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    public LocalDate day(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    public Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(number(column));
    }

    public Optional<Instant> optionalInstant(String column) throws SQLException {
        return optionalNumber(column).map(Instant::ofEpochMilli);
    }
}
