package id.sembilan.report;

import id.sembilan.documents.Cell;
import id.sembilan.documents.SheetBook;
import id.sembilan.documents.SheetBook.Sheet;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.scoring.Unsur;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The processing table as formulas that a spreadsheet computes again from the answers: sum, count, mean, weight, index,
 * mutu. Only the index and the values that are graded are rounded, as the regulation does.
 */
@Singleton
final class ProcessingSheet {
    private static final String NRR = "0.000";
    private static final String LONG = "0.000000";
    private static final String INDEX = "0.00";

    /** As many decimals as a spreadsheet computes with. */
    private static final int EXACT = 14;

    private final Messages messages;

    ProcessingSheet(Messages messages) {
        this.messages = messages;
    }

    /** Where the index and the mutu stand, for the summary to point at. */
    record Place(String ikm, String mutu) {}

    Place write(Sheet sheet, ExportSource source, String answers) {
        sheet.strong(Cell.text(messages.get("pengolahan.judul")));
        sheet.row(Cell.text(
                messages.get(source.figure().origin().rekap() ? "unduh.pengolahan.rekap" : "unduh.pengolahan.arti")));
        sheet.gap();
        Map<Unsur, String> means = items(sheet, source, answers);
        sheet.gap();
        return unsur(sheet, source, means);
    }

    /** The cells in which the means of an unsur's questions stand, as a range. */
    private Map<Unsur, String> items(Sheet sheet, ExportSource source, String answers) {
        sheet.head(List.of(
                messages.get("unduh.kolom.kode"),
                messages.get("umum.unsur"),
                messages.get("hasil.kolom.jumlah"),
                messages.get("hasil.kolom.terisi"),
                messages.get("pengolahan.rata")));
        Map<Unsur, String> means = new HashMap<>();
        int column = 1;
        for (Map.Entry<Unsur, SortedMap<String, Frekuensi>> entry :
                source.figure().tally().butir().entrySet()) {
            int first = sheet.rows() + 1;
            for (Frekuensi item : entry.getValue().values()) {
                Counting counting = source.figure().origin().rekap()
                        ? Counting.of(item)
                        : Counting.of(
                                answers,
                                SheetBook.column(column),
                                source.hasil().responden());
                item(sheet, entry.getKey(), counting, item);
                column++;
            }
            means.put(entry.getKey(), "E" + first + ":E" + sheet.rows());
        }
        return means;
    }

    private static void item(Sheet sheet, Unsur unsur, Counting counting, Frekuensi counts) {
        int row = sheet.rows() + 1;
        sheet.row(
                Cell.text(unsur.kode()),
                Cell.text(unsur.nama()),
                new Cell.Formula(counting.sum(), Cell.whole(counts.jumlah())),
                new Cell.Formula(counting.count(), Cell.whole(counts.terisi())),
                new Cell.Formula(
                        "IF(D" + row + "=0,\"\",C" + row + "/D" + row + ")",
                        counts.mean().map(mean -> exact(mean, LONG)).orElse(Cell.BLANK)));
    }

    private Place unsur(Sheet sheet, ExportSource source, Map<Unsur, String> means) {
        sheet.head(List.of(
                messages.get("unduh.kolom.kode"),
                messages.get("umum.unsur"),
                messages.get("hasil.kolom.nrr"),
                messages.get("unduh.kolom.bobot"),
                messages.get("hasil.kolom.tertimbang"),
                messages.get("hasil.kolom.konversi"),
                messages.get("hasil.kolom.mutu")));
        int first = sheet.rows() + 1;
        for (HasilUnsur one : source.hasil().unsur()) {
            int row = sheet.rows() + 1;
            sheet.row(
                    Cell.text(one.unsur().kode()),
                    Cell.text(one.unsur().nama()),
                    new Cell.Formula("AVERAGE(" + means.get(one.unsur()) + ")", exact(one.nrr(), NRR)),
                    new Cell.Formula(fraction(one.bobot()), exact(one.bobot(), LONG)),
                    new Cell.Formula("C" + row + "*D" + row, exact(one.nrrTertimbang(), LONG)),
                    new Cell.Formula(rounded("C" + row + "*25"), new Cell.Figure(one.nilaiKonversi(), INDEX)),
                    new Cell.Formula(mutu("F" + row), Cell.text(one.mutu().name())));
        }
        return totals(sheet, source.hasil(), "E" + first + ":E" + sheet.rows());
    }

    private Place totals(Sheet sheet, Hasil hasil, String weighted) {
        Cell ikmValue = new Cell.Figure(hasil.ikm().nilai(), INDEX);
        int sum = total(sheet, "unduh.indeks", "SUM(" + weighted + ")", exact(hasil.indeks(), LONG));
        int product = total(
                sheet, "unduh.kali", "E" + sum + "*25", exact(hasil.indeks().times(25), LONG));
        int ikm = total(sheet, "hasil.ikm", rounded("E" + product), ikmValue);
        int mutu = total(
                sheet,
                "hasil.kolom.mutu",
                mutu("E" + ikm),
                Cell.text(hasil.mutu().name()));
        return new Place("E" + ikm, "E" + mutu);
    }

    private int total(Sheet sheet, String key, String formula, Cell result) {
        return sheet.strong(
                Cell.text(messages.get(key)), Cell.BLANK, Cell.BLANK, Cell.BLANK, new Cell.Formula(formula, result));
    }

    private static Cell exact(Fraction number, String format) {
        return new Cell.Figure(number.round(EXACT), format);
    }

    /** A spreadsheet computes in binary: the tenth decimal is noise, and must not turn a half the wrong way. */
    private static String rounded(String what) {
        return "ROUND(ROUND(" + what + ",9),2)";
    }

    private static String mutu(String cell) {
        return "IF(" + cell + ">=" + Mutu.A.batasBawah() + ",\"A\",IF(" + cell + ">=" + Mutu.B.batasBawah()
                + ",\"B\",IF(" + cell + ">=" + Mutu.C.batasBawah() + ",\"C\",\"D\")))";
    }

    private static String fraction(Fraction number) {
        return number.numerator() + "/" + number.denominator();
    }

    /** How the answers to one question are added up: over their column, or from known counts. */
    private record Counting(String sum, String count) {
        static Counting of(String sheet, String column, long rows) {
            String range = "'" + sheet + "'!" + column + "2:" + column + (rows + 1);
            return new Counting("SUM(" + range + ")", "COUNT(" + range + ")");
        }

        static Counting of(Frekuensi counts) {
            return new Counting(
                    "1*" + counts.satu() + "+2*" + counts.dua() + "+3*" + counts.tiga() + "+4*" + counts.empat(),
                    counts.satu() + "+" + counts.dua() + "+" + counts.tiga() + "+" + counts.empat());
        }
    }
}
