package id.sembilan.performance;

import id.sembilan.table.PlainTable;
import id.sembilan.table.PlainTable.Row;
import id.sembilan.table.TableLimits;
import id.sembilan.table.TableProblems;
import id.sembilan.table.TableReading.Problem;
import id.sembilan.table.TableReading.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file with indikator: tolerant in how it is written, strict in what it may say. */
final class IndikatorTable {
    static final TableLimits LIMITS = new TableLimits(2 * 1024 * 1024, 2_000, 60, 1_000, 20L * 1024 * 1024, 100, 50);

    private final TableProblems problems = new TableProblems(LIMITS.problems());
    private final List<Problem> notes = new ArrayList<>();
    private final List<Tanya> questions = new ArrayList<>();
    private final Map<String, BigDecimal> answers;

    private IndikatorTable(Map<String, BigDecimal> answers) {
        this.answers = answers;
    }

    sealed interface Bacaan {}

    /** Every cell was understood, or at least one reading of it. */
    record Terbaca(List<IndikatorBaris> baris, List<Tanya> tanya, List<Problem> catatan) implements Bacaan {
        Terbaca {
            baris = List.copyOf(baris);
            tanya = List.copyOf(tanya);
            catatan = List.copyOf(catatan);
        }
    }

    record Ditolak(Refused refused) implements Bacaan {}

    /**
     * A number that can be read in two ways.
     *
     * @param dipilih the reading taken until somebody says otherwise
     */
    record Tanya(String kunci, int baris, String kolom, String tertulis, List<BigDecimal> pilihan, BigDecimal dipilih) {
        Tanya {
            pilihan = List.copyOf(pilihan);
        }
    }

    /**
     * Reads the file.
     *
     * @param answers by {@link Tanya#kunci}
     */
    static Bacaan read(byte[] file, Map<String, BigDecimal> answers) {
        return switch (PlainTable.read(file, LIMITS)) {
            case PlainTable.Unreadable unreadable -> new Ditolak(unreadable.refused());
            case PlainTable.Read read -> new IndikatorTable(answers).read(read.rows());
        };
    }

    private Bacaan read(List<Row> all) {
        List<Row> rows =
                all.stream().filter(row -> !row.cell(0).startsWith("#")).toList();
        if (rows.size() < 2) {
            problems.add(0, "", "kinerja.impor.kosong");
            return new Ditolak(problems.refused());
        }
        Map<IndikatorKolom, Integer> columns = columns(rows.getFirst());
        if (!problems.isEmpty()) {
            return new Ditolak(problems.refused());
        }
        List<IndikatorBaris> read = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            new IndikatorRow(row, columns, problems, questions, answers).read().ifPresent(read::add);
        }
        List<IndikatorBaris> once = withoutTwins(read);
        agree(once);
        return problems.isEmpty() ? new Terbaca(once, questions, notes) : new Ditolak(problems.refused());
    }

    private Map<IndikatorKolom, Integer> columns(Row header) {
        Map<IndikatorKolom, Integer> columns = new EnumMap<>(IndikatorKolom.class);
        for (int i = 0; i < header.cells().size(); i++) {
            String judul = header.cell(i);
            Optional<IndikatorKolom> known = IndikatorKolom.of(judul);
            if (known.isEmpty() && !judul.isEmpty()) {
                notes.add(
                        new Problem(header.baris(), TableProblems.shown(judul), "kinerja.impor.kolom_lain", List.of()));
            } else if (known.isPresent() && columns.putIfAbsent(known.get(), i) != null) {
                problems.add(header.baris(), known.get().nama(), "tabel.kolom.ganda");
            }
        }
        IndikatorKolom.WAJIB.stream()
                .filter(one -> !columns.containsKey(one))
                .forEach(one -> problems.add(header.baris(), one.nama(), "kinerja.impor.kolom_kurang"));
        return columns;
    }

    /** The same indikator twice in a year: the same row again does no harm, another one is asked about. */
    private List<IndikatorBaris> withoutTwins(List<IndikatorBaris> read) {
        Map<String, IndikatorBaris> seen = new HashMap<>();
        List<IndikatorBaris> once = new ArrayList<>();
        for (IndikatorBaris one : read) {
            IndikatorBaris before = seen.putIfAbsent(one.kunci() + "/" + one.tahun(), one);
            if (before == null) {
                once.add(one);
            } else if (!before.nilai().equals(one.nilai())) {
                problems.add(
                        one.baris(),
                        IndikatorKolom.TAHUN.nama(),
                        "kinerja.impor.ganda",
                        Integer.toString(one.tahun()),
                        Integer.toString(before.baris()));
            }
        }
        return once;
    }

    /** What is said of one indikator in several rows must agree where it decides a figure. */
    private void agree(List<IndikatorBaris> rows) {
        Map<String, IndikatorBaris> first = new HashMap<>();
        for (IndikatorBaris one : rows) {
            IndikatorBaris before = first.putIfAbsent(one.kunci(), one);
            if (before != null && !before.ciri().polaritas().equals(one.ciri().polaritas())) {
                problems.add(
                        one.baris(),
                        IndikatorKolom.POLARITAS.nama(),
                        "kinerja.impor.polaritas_beda",
                        Integer.toString(before.baris()));
            }
            if (before != null
                    && before.ciri().targetAkhir().isPresent()
                    && one.ciri().targetAkhir().isPresent()
                    && before.ciri()
                                    .targetAkhir()
                                    .get()
                                    .compareTo(one.ciri().targetAkhir().get())
                            != 0) {
                notes.add(new Problem(
                        one.baris(),
                        IndikatorKolom.TARGET_AKHIR_RENSTRA.nama(),
                        "kinerja.impor.akhir_beda",
                        List.of(Integer.toString(before.baris()))));
            }
        }
    }
}
