package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.Submission.Source;
import id.sembilan.table.AnswerTable;
import id.sembilan.table.AnswerTable.Row;
import id.sembilan.table.Kolom;
import id.sembilan.table.TableLimits;
import id.sembilan.table.TableProblems;
import id.sembilan.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Turns the rows of a table into submissions and collects every cell that does not fit this office. */
final class ImportRows {
    private static final List<Kolom> PROFIL =
            List.of(Kolom.JENIS_KELAMIN, Kolom.PENDIDIKAN, Kolom.PEKERJAAN, Kolom.USIA, Kolom.DISABILITAS);

    private final Unit unit;
    private final ImportOptions options;
    private final TableKuesioner instrument;
    private final List<Layanan> layanan;
    private final Profil profil;
    private final Instant now;
    private final TableProblems problems = new TableProblems(TableLimits.DEFAULT.problems());

    ImportRows(
            Unit unit,
            ImportOptions options,
            TableKuesioner instrument,
            List<Layanan> layanan,
            Profil profil,
            Instant now) {
        this.unit = unit;
        this.options = options;
        this.instrument = instrument;
        this.layanan = layanan;
        this.profil = profil;
        this.now = now;
    }

    TableProblems problems() {
        return problems;
    }

    List<Submission> submissions(AnswerTable table) {
        List<Map<String, Nilai>> jawaban = table.jawaban(options.urutan());
        List<Row> rows = table.rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> submission(rows.get(i), jawaban.get(i)))
                .toList();
    }

    private Submission submission(Row row, Map<String, Nilai> byItem) {
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        byItem.forEach((item, nilai) -> jawaban.put(
                Optional.ofNullable(instrument.pertanyaan().get(item)).orElseThrow(), nilai));
        String id = UUID.randomUUID().toString();
        return new Submission(
                id,
                new Source(unit.id(), layanan(row), Optional.empty(), Kanal.IMPOR, Optional.empty()),
                instrument.kuesioner().id(),
                Optional.empty(),
                Optional.empty(),
                now,
                days(row),
                unit.entryDay(now),
                jawaban,
                responden(row),
                Optional.ofNullable(row.lain().get(Kolom.SARAN)),
                Dibantu.TIDAK,
                // Nothing is ever sent again under an id that was made here.
                id);
    }

    /** A dated row belongs to its day; one without a date to the whole period, and to no month of it. */
    private DayRange days(Row row) {
        Optional<LocalDate> day = row.tanggal();
        if (day.isPresent() && !options.range().contains(day.get())) {
            problems.add(
                    row.baris(),
                    Kolom.TANGGAL.nama(),
                    "impor.baris.tanggal",
                    Formats.day(options.range().from()),
                    Formats.day(options.range().lastDay()));
        }
        return day.map(DayRange::of).orElse(options.range());
    }

    private String layanan(Row row) {
        String nama = row.lain().get(Kolom.LAYANAN);
        if (nama == null) {
            return options.layananId();
        }
        Optional<Layanan> found = layanan.stream()
                .filter(one -> one.nama().equalsIgnoreCase(nama.strip()))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(row.baris(), Kolom.LAYANAN.nama(), "impor.baris.layanan", TableProblems.shown(nama));
        }
        return found.map(Layanan::id).orElse(options.layananId());
    }

    private Map<String, String> responden(Row row) {
        Map<String, String> responden = new HashMap<>();
        for (Kolom kolom : PROFIL) {
            String text = row.lain().get(kolom);
            if (text != null) {
                profil.choice(kolom.nama(), text)
                        .ifPresentOrElse(
                                kode -> responden.put(kolom.nama(), kode),
                                () -> problems.add(
                                        row.baris(),
                                        kolom.nama(),
                                        "impor.baris.profil",
                                        TableProblems.shown(text),
                                        profil.choices(kolom.nama())));
            }
        }
        return profil.permitted(responden);
    }
}
