package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.IndikatorBaris.Cetak;
import id.sembilan.performance.IndikatorBaris.Ciri;
import id.sembilan.performance.IndikatorBaris.Lain;
import id.sembilan.performance.IndikatorBaris.Nilai;
import id.sembilan.performance.IndikatorBaris.Tempat;
import id.sembilan.performance.IndikatorTable.Tanya;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.Realisasi.Hitungan;
import id.sembilan.table.Angka;
import id.sembilan.table.PlainTable.Row;
import id.sembilan.table.TableProblems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one row, cell by cell, and says of each what is wrong with it. */
final class IndikatorRow {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DECIMALS = Pattern.compile("[0-6]");
    private static final Pattern ADORNED = Pattern.compile("(?i)\\s*(strategis|perangkat daerah|opd|kecamatan)\\s*$");

    private final Row row;
    private final Map<IndikatorKolom, Integer> columns;
    private final TableProblems problems;
    private final List<Tanya> questions;
    private final Map<String, BigDecimal> answers;

    IndikatorRow(
            Row row,
            Map<IndikatorKolom, Integer> columns,
            TableProblems problems,
            List<Tanya> questions,
            Map<String, BigDecimal> answers) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
        this.questions = questions;
        this.answers = answers;
    }

    /** Nothing where its place, its name or its year is not known; the problems say why. */
    Optional<IndikatorBaris> read() {
        Optional<Tingkat> tingkat = tingkat();
        String uraian = needed(IndikatorKolom.TUJUAN_ATAU_SASARAN, Batas.URAIAN);
        Ciri ciri = ciri();
        Optional<Integer> tahun = year(IndikatorKolom.TAHUN);
        if (tahun.isEmpty() && text(IndikatorKolom.TAHUN).isEmpty()) {
            problems.add(row.baris(), IndikatorKolom.TAHUN.nama(), "kinerja.impor.tahun", "");
        }
        Nilai nilai = nilai();
        Cetak cetak = new Cetak(
                number(IndikatorKolom.CAPAIAN_TERBIT), limited(IndikatorKolom.KATEGORI_TERBIT, Batas.NAMA_PENDEK));
        Optional<String> induk =
                Optional.of(limited(IndikatorKolom.INDUK, Batas.URAIAN)).filter(one -> !one.isEmpty());
        if (tingkat.isEmpty() || uraian.isEmpty() || ciri.nama().isEmpty() || tahun.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IndikatorBaris(
                row.baris(), new Tempat(tingkat.get(), uraian), induk, ciri, tahun.get(), nilai, cetak));
    }

    private Optional<Tingkat> tingkat() {
        String typed = text(IndikatorKolom.JENIS);
        Optional<Tingkat> known =
                Tingkat.of(typed).or(() -> Tingkat.of(ADORNED.matcher(typed).replaceFirst("")));
        if (known.isEmpty()) {
            problems.add(row.baris(), IndikatorKolom.JENIS.nama(), "kinerja.impor.jenis", TableProblems.shown(typed));
        }
        return known;
    }

    private Ciri ciri() {
        return new Ciri(
                needed(IndikatorKolom.INDIKATOR, Batas.NAMA),
                limited(IndikatorKolom.SATUAN, Batas.SATUAN),
                polaritas(),
                limited(IndikatorKolom.SUMBER_DATA, Batas.SUMBER),
                limited(IndikatorKolom.PENANGGUNG_JAWAB, Batas.NAMA_PENDEK),
                jenis(),
                desimal(),
                positive(IndikatorKolom.TARGET_AKHIR_RENSTRA),
                year(IndikatorKolom.TAHUN_AKHIR_RENSTRA));
    }

    private Optional<Polaritas> polaritas() {
        String typed = text(IndikatorKolom.POLARITAS).toLowerCase(Locale.ROOT);
        Optional<Polaritas> known =
                switch (typed) {
                    case "" -> Optional.of(Polaritas.POSITIF);
                    case "+", "positive", "maksimal", "maximize", "naik", "progresif", "semakin tinggi semakin baik" ->
                        Optional.of(Polaritas.POSITIF);
                    case "-",
                            "−",
                            "negative",
                            "minimal",
                            "minimize",
                            "turun",
                            "regresif",
                            "semakin rendah semakin baik" -> Optional.of(Polaritas.NEGATIF);
                    default -> Polaritas.of(typed);
                };
        if (known.isEmpty()) {
            problems.add(
                    row.baris(),
                    IndikatorKolom.POLARITAS.nama(),
                    "kinerja.impor.polaritas",
                    TableProblems.shown(typed));
        }
        return known;
    }

    private Optional<Jenis> jenis() {
        String typed = text(IndikatorKolom.JENIS_INDIKATOR).toLowerCase(Locale.ROOT);
        Optional<Jenis> known = Jenis.of(typed);
        if (!typed.isEmpty() && known.isEmpty()) {
            problems.add(
                    row.baris(),
                    IndikatorKolom.JENIS_INDIKATOR.nama(),
                    "kinerja.impor.jenis_indikator",
                    TableProblems.shown(typed));
        }
        return known;
    }

    private Optional<Integer> desimal() {
        String typed = text(IndikatorKolom.DESIMAL);
        if (!typed.isEmpty() && !DECIMALS.matcher(typed).matches()) {
            problems.add(
                    row.baris(), IndikatorKolom.DESIMAL.nama(), "kinerja.impor.desimal", TableProblems.shown(typed));
            return Optional.empty();
        }
        return Optional.of(typed).filter(one -> !one.isEmpty()).map(Integer::valueOf);
    }

    private Nilai nilai() {
        Optional<Hitungan> hitungan = hitungan();
        Optional<BigDecimal> realisasi = number(IndikatorKolom.REALISASI);
        return new Nilai(
                positive(IndikatorKolom.TARGET),
                positive(IndikatorKolom.TARGET_PERUBAHAN),
                realisasi.or(() -> hitungan.map(share -> share.persen().round(Capaian.DECIMALS))),
                hitungan,
                year(IndikatorKolom.TAHUN_UKUR),
                pembanding());
    }

    private Optional<Hitungan> hitungan() {
        Optional<BigDecimal> part = number(IndikatorKolom.PEMBILANG);
        Optional<BigDecimal> whole = number(IndikatorKolom.PENYEBUT);
        if (part.isEmpty() && whole.isEmpty()) {
            return Optional.empty();
        }
        if (part.isEmpty() || whole.filter(one -> one.signum() > 0).isEmpty()) {
            problems.add(row.baris(), IndikatorKolom.PENYEBUT.nama(), "kinerja.impor.penyebut");
            return Optional.empty();
        }
        return Optional.of(new Hitungan(part.get(), whole.get()));
    }

    private List<Lain> pembanding() {
        List<Lain> others = new ArrayList<>();
        number(IndikatorKolom.PEMBANDING_NASIONAL)
                .ifPresent(nilai -> others.add(new Lain(Lingkup.NASIONAL, "", nilai)));
        number(IndikatorKolom.PEMBANDING_KABUPATEN)
                .ifPresent(nilai -> others.add(new Lain(Lingkup.KABUPATEN, "", nilai)));
        number(IndikatorKolom.PEMBANDING_OPD_TERBAIK)
                .ifPresent(nilai -> others.add(new Lain(
                        Lingkup.OPD_TERBAIK,
                        limited(IndikatorKolom.PEMBANDING_OPD_TERBAIK_NAMA, Batas.NAMA_PENDEK),
                        nilai)));
        return List.copyOf(others);
    }

    /** A target of 0 would be divided by: such a row is refused, not calculated around. */
    private Optional<BigDecimal> positive(IndikatorKolom kolom) {
        Optional<BigDecimal> number = number(kolom);
        if (number.filter(one -> one.signum() <= 0).isPresent()) {
            problems.add(row.baris(), kolom.nama(), "kinerja.impor.target_nol");
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> number(IndikatorKolom kolom) {
        String typed = text(kolom);
        return switch (Angka.read(typed, Angka.Jenis.NILAI)) {
            case Angka.Kosong empty -> Optional.empty();
            case Angka.Terbaca read -> Optional.of(read.angka());
            case Angka.Meragukan doubt -> Optional.of(asked(kolom, typed, doubt.pilihan()));
            case Angka.TakTerbaca unknown -> {
                problems.add(row.baris(), kolom.nama(), "kinerja.impor.angka", TableProblems.shown(typed));
                yield Optional.empty();
            }
        };
    }

    private BigDecimal asked(IndikatorKolom kolom, String typed, List<BigDecimal> choices) {
        String key = row.baris() + "-" + kolom.nama();
        BigDecimal chosen = Optional.ofNullable(answers.get(key))
                .filter(answer -> choices.stream().anyMatch(one -> one.compareTo(answer) == 0))
                .orElse(choices.getFirst());
        questions.add(new Tanya(key, row.baris(), kolom.nama(), TableProblems.shown(typed), choices, chosen));
        return chosen;
    }

    private Optional<Integer> year(IndikatorKolom kolom) {
        String typed = text(kolom);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!YEAR.matcher(typed).matches()) {
            problems.add(row.baris(), kolom.nama(), "kinerja.impor.tahun", TableProblems.shown(typed));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }

    private String needed(IndikatorKolom kolom, int longest) {
        String typed = limited(kolom, longest);
        if (typed.isEmpty()) {
            problems.add(row.baris(), kolom.nama(), "kinerja.impor.wajib");
        }
        return typed;
    }

    private String limited(IndikatorKolom kolom, int longest) {
        String typed = text(kolom);
        if (typed.length() > longest) {
            problems.add(row.baris(), kolom.nama(), "tabel.sel.terlalu_panjang", longest);
            return typed.substring(0, longest);
        }
        return typed;
    }

    /** With one space where a cell has line breaks or several. */
    private String text(IndikatorKolom kolom) {
        Integer position = columns.get(kolom);
        return position == null ? "" : row.cell(position).replaceAll("\\s+", " ");
    }
}
