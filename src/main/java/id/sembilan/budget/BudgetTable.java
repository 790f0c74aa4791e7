package id.sembilan.budget;

import id.sembilan.budget.BudgetLevels.Line;
import id.sembilan.budget.PosAnggaran.Keluaran;
import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.table.Angka;
import id.sembilan.table.PlainTable.Row;
import id.sembilan.table.TableReading.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the rows of an office's budget: tolerant of how they are written, strict about what they say. */
final class BudgetTable {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9]{1,2}[a-z]?\\)?(\\s*[=:(].*)?");
    private static final int LONGEST = 1_000;
    private static final int SHORT = 60;
    private static final int TITLE = 200;

    private final Map<String, Long> answers;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Tanya> questions = new ArrayList<>();
    private final List<Catatan> notes = new ArrayList<>();
    private final List<PosAnggaran> lines = new ArrayList<>();
    private final List<Belanja.Baris> belanja = new ArrayList<>();

    /**
     * A cell that could be read in more than one way.
     *
     * @param field of the form that answers it
     */
    record Tanya(String field, int baris, String kolom, String sel, List<Long> pilihan, Optional<Long> jawaban) {}

    /** {@code answers} are those to earlier questions, by field. */
    BudgetTable(Map<String, Long> answers) {
        this.answers = answers;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Tanya> questions() {
        return questions;
    }

    List<Catatan> notes() {
        return notes;
    }

    List<PosAnggaran> lines() {
        return lines;
    }

    Belanja belanja() {
        return new Belanja(belanja);
    }

    void read(List<Row> rows) {
        Optional<BudgetHeader> found = BudgetHeader.find(rows);
        if (found.isEmpty()) {
            problem(0, "", "anggaran.impor.judul");
            return;
        }
        BudgetHeader header = found.get();
        columns(header);
        List<Row> filled = rows.subList(header.until(), rows.size()).stream()
                .filter(row -> !isColumnNumbers(row))
                .filter(row ->
                        !uraian(row, header).isEmpty() || !header.kode(row).isEmpty())
                .toList();
        List<Line> placed = BudgetLevels.placed(
                filled.stream().map(row -> line(row, header)).toList());
        boolean fractions = Persen.hasFractions(filled, header);
        for (int i = 0; i < filled.size(); i++) {
            row(filled.get(i), placed.get(i), header, fractions);
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problem(0, "", "anggaran.impor.kosong");
        }
        if (PohonAnggaran.of(lines) instanceof PohonAnggaran.KodeGanda twice) {
            problem(0, "", "anggaran.impor.kode_ganda", twice.kode());
        }
    }

    private void columns(BudgetHeader header) {
        for (BudgetColumn one : EnumSet.complementOf(
                EnumSet.of(BudgetColumn.URAIAN, BudgetColumn.SISA, BudgetColumn.NOMOR, BudgetColumn.KODE))) {
            if (header.all(one).size() > 1) {
                int second = header.all(one).get(1);
                problem(1, header.titles().get(second), "anggaran.impor.kolom_ganda", header.title(one));
            }
        }
        List<String> unknown = header.titles().stream()
                .filter(one -> !one.isEmpty() && BudgetColumn.of(one).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            notes.add(Catatan.of("anggaran.impor.tidak_dipakai", String.join(", ", unknown)));
        }
        if (header.all(BudgetColumn.REALISASI).isEmpty()) {
            notes.add(Catatan.of("anggaran.impor.tanpa_realisasi"));
        }
    }

    /** 1, 2, 3, 4 = 3 : 2 under the titles. */
    private static boolean isColumnNumbers(Row row) {
        List<String> filled = row.cells().stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return filled.size() > 2
                && filled.stream().allMatch(one -> COLUMN_NUMBER.matcher(one).matches());
    }

    /** The deepest of several columns for names. */
    private static String uraian(Row row, BudgetHeader header) {
        return header.all(BudgetColumn.URAIAN).stream()
                .map(row::cell)
                .filter(one -> !one.isEmpty())
                .reduce("", (first, second) -> second);
    }

    private Line line(Row row, BudgetHeader header) {
        String uraian = uraian(row, header);
        String kode = BudgetLevels.kode(header.kode(row));
        String word = header.cell(row, BudgetColumn.TINGKAT);
        Optional<Tingkat> tingkat = BudgetLevels.word(word);
        if (!word.isEmpty() && tingkat.isEmpty() && !word.equalsIgnoreCase("belanja")) {
            problem(row.baris(), header.title(BudgetColumn.TINGKAT), "anggaran.impor.tingkat", word);
        }
        Optional<List<String>> split = kode.isEmpty() ? BudgetLevels.split(uraian) : Optional.empty();
        return new Line(
                row.baris(),
                split.map(one -> BudgetLevels.kode(one.getFirst())).orElse(kode),
                tingkat.or(() -> byColumn(row, header)),
                split.map(List::getLast).orElse(uraian));
    }

    /** Where program, kegiatan and sub kegiatan have a column each, the filled one tells. */
    private static Optional<Tingkat> byColumn(Row row, BudgetHeader header) {
        List<Integer> columns = header.all(BudgetColumn.URAIAN);
        return columns.size() < 2
                ? Optional.empty()
                : columns.stream()
                        .filter(one -> !row.cell(one).isEmpty())
                        .reduce((first, second) -> second)
                        .flatMap(one -> BudgetLevels.word(
                                BudgetColumn.normal(header.titles().get(one))));
    }

    private void row(Row row, Line line, BudgetHeader header, boolean fractions) {
        Tercetak money = new Tercetak(
                money(row, header, BudgetColumn.ANGGARAN),
                money(row, header, BudgetColumn.PERUBAHAN),
                money(row, header, BudgetColumn.REALISASI),
                percent(row, header, fractions));
        Optional<Belanja.Jenis> jenis = kind(line);
        if (jenis.isPresent()) {
            belanja.add(new Belanja.Baris(jenis.get(), money.serapan(PosAnggaran.Versi.PERUBAHAN)));
            return;
        }
        Tingkat tingkat = line.tingkat().orElse(Tingkat.PROGRAM);
        if (tingkat != Tingkat.JUMLAH && !BudgetLevels.isKode(line.kode())) {
            problem(row.baris(), "", line.kode().isEmpty() ? "anggaran.impor.tanpa_kode" : "anggaran.impor.kode");
        }
        lines.add(new PosAnggaran(
                UUID.randomUUID().toString(),
                line.kode(),
                tingkat,
                text(row, header, BudgetColumn.URAIAN, line.uraian(), LONGEST),
                money,
                text(row, header, BudgetColumn.SASARAN, header.cell(row, BudgetColumn.SASARAN), LONGEST),
                text(row, header, BudgetColumn.SUMBER_DANA, header.cell(row, BudgetColumn.SUMBER_DANA), TITLE),
                keluaran(row, header)));
    }

    private Keluaran keluaran(Row row, BudgetHeader header) {
        return new Keluaran(
                text(row, header, BudgetColumn.KELUARAN, header.cell(row, BudgetColumn.KELUARAN), LONGEST),
                text(row, header, BudgetColumn.SATUAN, header.cell(row, BudgetColumn.SATUAN), SHORT),
                text(row, header, BudgetColumn.TARGET_KELUARAN, header.cell(row, BudgetColumn.TARGET_KELUARAN), SHORT),
                text(
                        row,
                        header,
                        BudgetColumn.REALISASI_KELUARAN,
                        header.cell(row, BudgetColumn.REALISASI_KELUARAN),
                        SHORT));
    }

    /** The same money by kind, which some offices write below their programs. */
    private static Optional<Belanja.Jenis> kind(Line line) {
        String name = BudgetColumn.normal(line.uraian());
        return switch (name) {
            case "belanja pegawai" -> Optional.of(Belanja.Jenis.PEGAWAI);
            case "belanja barang dan jasa", "belanja barang jasa", "belanja barang & jasa" ->
                Optional.of(Belanja.Jenis.BARANG_JASA);
            case "belanja modal" -> Optional.of(Belanja.Jenis.MODAL);
            default -> Optional.empty();
        };
    }

    private String text(Row row, BudgetHeader header, BudgetColumn column, String text, int most) {
        if (text.length() > most) {
            problem(row.baris(), header.title(column), "anggaran.impor.panjang", most);
        }
        return text.replaceAll("\\s+", " ");
    }

    private Optional<Long> money(Row row, BudgetHeader header, BudgetColumn column) {
        String cell = header.cell(row, column);
        String title = header.title(column);
        switch (Rupiah.read(cell)) {
            case Rupiah.Terbaca read -> {
                return read.nilai();
            }
            case Rupiah.Ditanya asked -> {
                String field =
                        "t-" + row.baris() + "-" + Kolom.valueOf(column.name()).kode();
                Optional<Long> answer = Optional.ofNullable(answers.get(field)).filter(asked.pilihan()::contains);
                questions.add(new Tanya(field, row.baris(), title, cell, asked.pilihan(), answer));
                return answer.or(() -> Optional.of(asked.pilihan().getFirst()));
            }
            case Rupiah.TakTerbaca bad -> {
                problem(row.baris(), title, "anggaran.impor.uang", cell);
                return Optional.empty();
            }
        }
    }

    private Optional<BigDecimal> percent(Row row, BudgetHeader header, boolean fractions) {
        String cell = header.cell(row, BudgetColumn.PERSEN);
        Optional<BigDecimal> read = Persen.number(cell);
        // #DIV/0! of a spreadsheet stands where nothing was planned.
        if (read.isEmpty() && !(Angka.read(cell, Angka.Jenis.NILAI) instanceof Angka.Kosong) && !cell.startsWith("#")) {
            problem(row.baris(), header.title(BudgetColumn.PERSEN), "anggaran.impor.persen", cell);
        }
        return read.map(one -> Persen.printed(one, fractions));
    }

    private void problem(int baris, String kolom, String key, Object... arguments) {
        problems.add(new Problem(baris, kolom, key, List.of(arguments)));
    }
}
