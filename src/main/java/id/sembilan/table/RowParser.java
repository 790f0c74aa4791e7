package id.sembilan.table;

import id.sembilan.scoring.Nilai;
import id.sembilan.table.AnswerTable.Item;
import id.sembilan.table.AnswerTable.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one respondent; what it cannot believe becomes a problem, never a guess. */
final class RowParser {
    private static final Map<String, Nilai> NILAI =
            Map.of("1", new Nilai(1), "2", new Nilai(2), "3", new Nilai(3), "4", new Nilai(4));

    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final DateTimeFormatter DASHES = strict("dd-MM-uuuu");
    private static final DateTimeFormatter SLASHES = strict("dd/MM/uuuu");
    private static final int DATE_LENGTH = 10;

    private final TableHeader header;
    private final TableLimits limits;
    private final TableProblems problems;

    RowParser(TableHeader header, TableLimits limits, TableProblems problems) {
        this.header = header;
        this.limits = limits;
        this.problems = problems;
    }

    List<Item> items() {
        return header.items();
    }

    Row row(int baris, List<String> cells) {
        if (cells.size() < header.width()) {
            problems.add(baris, "", "tabel.baris.terpotong", cells.size(), header.width());
        }
        Map<String, Nilai> jawaban = new HashMap<>();
        Map<Kolom, String> lain = new EnumMap<>(Kolom.class);
        boolean answered = false;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                answered |= header.column(i).filter(Item.class::isInstance).isPresent();
                cell(baris, i, cells.get(i), jawaban, lain);
            }
        }
        if (!answered) {
            problems.add(baris, "", "tabel.baris.tanpa_jawaban");
        }
        Optional<LocalDate> tanggal =
                Optional.ofNullable(lain.remove(Kolom.TANGGAL)).flatMap(text -> tanggal(baris, text));
        return new Row(baris, tanggal, jawaban, lain);
    }

    private void cell(int baris, int position, String cell, Map<String, Nilai> jawaban, Map<Kolom, String> lain) {
        if (cell.length() > limits.cellLength()) {
            problems.add(baris, header.nama(position), "tabel.sel.terlalu_panjang", limits.cellLength());
            return;
        }
        header.column(position)
                .ifPresentOrElse(
                        column -> {
                            switch (column) {
                                case Item item ->
                                    nilai(baris, item, cell).ifPresent(nilai -> jawaban.put(item.nama(), nilai));
                                case Kolom kolom -> lain.put(kolom, cell.strip());
                            }
                        },
                        () -> problems.add(baris, header.nama(position), "tabel.sel.tanpa_judul"));
    }

    private Optional<Nilai> nilai(int baris, Item item, String cell) {
        Optional<Nilai> nilai = Optional.ofNullable(NILAI.get(cell));
        if (nilai.isEmpty()) {
            String bare = cell.strip();
            boolean onlySpaces = bare.isEmpty() || NILAI.containsKey(bare);
            String key = onlySpaces ? "tabel.nilai.spasi" : "tabel.nilai.tidak_dikenal";
            problems.add(baris, item.nama(), key, TableProblems.shown(cell));
        }
        return nilai;
    }

    private Optional<LocalDate> tanggal(int baris, String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                DateTimeFormatter format = text.charAt(2) == '/' ? SLASHES : text.charAt(2) == '-' ? DASHES : ISO;
                return Optional.of(LocalDate.parse(text, format));
            }
        } catch (DateTimeException e) {
            // Told below, as for any other text that is no day.
        }
        problems.add(baris, Kolom.TANGGAL.nama(), "tabel.tanggal", TableProblems.shown(text));
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
