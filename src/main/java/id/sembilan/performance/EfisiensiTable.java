package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.table.Angka;
import id.sembilan.table.Angka.Jenis;
import id.sembilan.table.PlainTable;
import id.sembilan.table.PlainTable.Row;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table of efficiency as a document printed it. */
final class EfisiensiTable {
    private static final List<String> COLUMNS = List.of(
            "sasaran",
            "indikator",
            "capaian_terbit",
            "anggaran_rp",
            "realisasi_rp",
            "serapan_terbit",
            "efisiensi_terbit",
            "kategori_terbit");
    private static final int REQUIRED = 5;
    private static final int LONGEST = 500;
    private static final int WORD = 100;

    private final Messages messages;
    private final List<String> errors = new ArrayList<>();
    private final List<EfisiensiTerbit> rows = new ArrayList<>();

    EfisiensiTable(Messages messages) {
        this.messages = messages;
    }

    List<String> errors() {
        return errors;
    }

    List<EfisiensiTerbit> rows() {
        return rows;
    }

    void read(PlainTable.Read table) {
        List<Row> all = table.rows().stream()
                .filter(one -> !one.cell(0).startsWith("#"))
                .toList();
        List<Integer> columns = all.isEmpty() ? List.of() : columns(all.getFirst());
        if (columns.isEmpty() || columns.subList(0, REQUIRED).contains(-1)) {
            errors.add(messages.get("efisiensi.galat.judul"));
            return;
        }
        all.subList(1, all.size()).forEach(row -> row(row, columns));
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(messages.get("efisiensi.galat.kosong"));
        }
    }

    private static List<Integer> columns(Row header) {
        List<String> names = header.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s()]+", "_"))
                .map(cell -> cell.replaceAll("_+$", ""))
                .toList();
        return COLUMNS.stream()
                .map(one -> Math.max(names.indexOf(one), names.indexOf(one.replaceAll("_(terbit|rp)$", ""))))
                .toList();
    }

    private void row(Row row, List<Integer> columns) {
        Optional<BigDecimal> capaian = number(cell(row, columns.get(2)), Jenis.NILAI);
        Optional<Long> pagu = money(cell(row, columns.get(3)));
        Optional<Long> spent = money(cell(row, columns.get(4)));
        boolean tooLong = cell(row, columns.get(0)).length() > LONGEST
                || cell(row, columns.get(1)).length() > LONGEST
                || cell(row, columns.get(7)).length() > WORD;
        if (capaian.isEmpty() || pagu.isEmpty() || spent.isEmpty() || tooLong) {
            errors.add(messages.get("efisiensi.galat.baris", Integer.toString(row.baris())));
            return;
        }
        rows.add(new EfisiensiTerbit(
                cell(row, columns.get(0)),
                cell(row, columns.get(1)),
                capaian.get(),
                new Serapan(pagu.get(), spent.get()),
                number(cell(row, columns.get(5)), Jenis.NILAI),
                number(cell(row, columns.get(6)), Jenis.NILAI),
                cell(row, columns.get(7))));
    }

    private static String cell(Row row, int column) {
        return column < 0 ? "" : row.cell(column);
    }

    private static Optional<BigDecimal> number(String cell, Jenis jenis) {
        return Angka.read(cell, jenis) instanceof Angka.Terbaca read ? Optional.of(read.angka()) : Optional.empty();
    }

    private static Optional<Long> money(String cell) {
        return number(cell, Jenis.UANG)
                .filter(one -> one.signum() >= 0 && one.stripTrailingZeros().scale() <= 0 && one.precision() <= 16)
                .map(BigDecimal::longValueExact);
    }
}
