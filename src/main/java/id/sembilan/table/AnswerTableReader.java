package id.sembilan.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file of answers, whatever it calls itself: what it is shows in its first bytes. */
public final class AnswerTableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};

    private final TableLimits limits;

    public AnswerTableReader(TableLimits limits) {
        this.limits = limits;
    }

    public TableReading read(InputStream input) throws IOException {
        byte[] file = input.readNBytes(limits.fileBytes() + 1);
        TableRows rows = new TableRows(limits, new TableProblems(limits.problems()));
        try {
            read(file, limits, rows);
            return rows.finish();
        } catch (UnreadableTable e) {
            return e.refused();
        }
    }

    static void read(byte[] file, TableLimits limits, RowSink rows) throws UnreadableTable {
        if (file.length > limits.fileBytes()) {
            throw new UnreadableTable("tabel.berkas.terlalu_besar", limits.fileBytes() / (1024 * 1024));
        } else if (file.length == 0) {
            throw new UnreadableTable("tabel.berkas.kosong");
        } else if (startsWith(file, ZIP) || startsWith(file, EMPTY_ZIP)) {
            XlsxRows.read(file, limits, rows);
        } else if (startsWith(file, OLE)) {
            // A workbook with a password is wrapped in the old format; its one stream has this name.
            throw new UnreadableTable(contains(file, "EncryptedPackage") ? "tabel.xlsx.terkunci" : "tabel.berkas.xls");
        } else if (startsWith(file, ascii("%PDF"))) {
            throw new UnreadableTable("tabel.berkas.pdf");
        } else if (startsWith(file, UTF_16_BE) || startsWith(file, UTF_16_LE)) {
            throw new UnreadableTable("tabel.csv.utf16");
        } else if (startsWith(file, ascii("<"))) {
            throw new UnreadableTable("tabel.berkas.html");
        } else if (hasZero(file)) {
            throw new UnreadableTable("tabel.berkas.bukan_tabel");
        } else {
            CsvRows.read(file, rows);
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return Arrays.equals(file, 0, Math.min(start.length, file.length), start, 0, start.length);
    }

    private static boolean contains(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean hasZero(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
