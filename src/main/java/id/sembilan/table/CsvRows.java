package id.sembilan.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads CSV text in UTF-8, separated by comma, semicolon or tab. */
final class CsvRows {
    private static final String BOM = "\uFEFF";

    private CsvRows() {}

    static void read(byte[] file, RowSink rows) throws UnreadableTable {
        String text = decode(file);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        int baris = 0;
        try {
            // A spreadsheet counts records: a line break inside quotes begins no new row there.
            Iterator<CsvRecord> records = reader.iterator();
            boolean wanted = true;
            while (wanted && records.hasNext()) {
                wanted = rows.accept(++baris, records.next().getFields());
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable("tabel.csv.kutip", Integer.toString(baris + 1));
        }
    }

    private static String decode(byte[] file) throws UnreadableTable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer chars = CharBuffer.allocate(file.length);
        CoderResult result = decoder.decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw new UnreadableTable(
                    "tabel.csv.bukan_utf8", Long.toString(text.lines().count()));
        }
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    /** What stands most often in the header, below any comment: no column's name has one of them. */
    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
