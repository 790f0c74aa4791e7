package id.sembilan.budget;

import id.sembilan.scoring.Fraction;
import id.sembilan.table.Angka;
import id.sembilan.table.PlainTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Reads printed percentages; a spreadsheet may keep 97,28% as 0.9728. */
final class Persen {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WHOLE = new BigDecimal("1.5");
    private static final int MOST_DECIMALS = 4;

    private Persen() {}

    /** With the decimals that people see: a spreadsheet keeps more. */
    static BigDecimal printed(BigDecimal read, boolean fraction) {
        BigDecimal percent = fraction ? read.multiply(HUNDRED) : read;
        int most = fraction ? 2 : MOST_DECIMALS;
        BigDecimal shown = percent.scale() > most ? percent.setScale(2, RoundingMode.HALF_UP) : percent;
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    static Optional<BigDecimal> number(String cell) {
        return switch (Angka.read(cell, Angka.Jenis.NILAI)) {
            case Angka.Terbaca read -> Optional.of(read.angka());
            case Angka.Meragukan doubt -> Optional.of(doubt.pilihan().getFirst());
            default -> Optional.empty();
        };
    }

    /** Whether the whole column is kept so. */
    static boolean hasFractions(List<Row> rows, BudgetHeader header) {
        List<BigDecimal> printed = rows.stream()
                .flatMap(row -> number(header.cell(row, BudgetColumn.PERSEN)).stream())
                .filter(one -> one.signum() > 0)
                .toList();
        long half = rows.stream().filter(row -> isFraction(row, header)).count();
        return !printed.isEmpty()
                && printed.stream().allMatch(one -> one.compareTo(WHOLE) <= 0)
                && half * 2 >= printed.size();
    }

    private static boolean isFraction(Row row, BudgetHeader header) {
        Optional<BigDecimal> printed = number(header.cell(row, BudgetColumn.PERSEN));
        Optional<Fraction> share = Rupiah.read(header.cell(row, BudgetColumn.ANGGARAN)) instanceof Rupiah.Terbaca pagu
                        && Rupiah.read(header.cell(row, BudgetColumn.REALISASI)) instanceof Rupiah.Terbaca spent
                ? new Serapan(pagu.nilai().orElse(0L), spent.nilai().orElse(0L)).persen()
                : Optional.empty();
        return printed.isPresent()
                && share.isPresent()
                && share.get()
                                .round(2)
                                .subtract(printed.get().multiply(HUNDRED))
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        < 0;
    }
}
