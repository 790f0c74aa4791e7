package id.sembilan.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text (CSV, UTF-8, a line feed after each row), written while it is made. */
public final class CsvFile implements AutoCloseable {
    private final CsvWriter csv;

    /** Indonesian spreadsheets expect a semicolon, machines a comma. */
    public CsvFile(OutputStream out, char separator) {
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(PlainText::of).toList());
    }

    /** A line that readers of the table pass over. */
    public void note(String text) {
        csv.writeComment(text.replace('\n', ' ').replace('\r', ' '));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
