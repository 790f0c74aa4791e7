package id.sembilan.performance;

import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.scoring.Fraction;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Indikator of a year for tests, written in one line: "2023 75 83.20" is a year, its target and its realisasi; "-" is unknown. */
record Contoh(
        Indikator indikator, Skala skala, List<Tahun> tahun, List<Pembanding> pembanding, Optional<IkmTahun> ikm) {
    static Contoh of(String nama, String skala, int desimal, String... years) {
        Indikator indikator = new Indikator(
                nama,
                "sasaran",
                nama,
                Jenis.SKOR,
                "Nilai",
                Polaritas.POSITIF,
                "Inspektorat",
                "",
                desimal,
                Optional.empty(),
                Optional.empty(),
                0);
        return new Contoh(indikator, skala(skala), List.of(), List.of(), Optional.empty()).with(years);
    }

    Contoh negatif() {
        return changed(
                indikator.jenis(),
                Polaritas.NEGATIF,
                indikator.satuan(),
                indikator.targetAkhir(),
                indikator.tahunAkhir());
    }

    Contoh jenis(Jenis jenis, String satuan) {
        return changed(jenis, indikator.polaritas(), satuan, indikator.targetAkhir(), indikator.tahunAkhir());
    }

    Contoh akhir(int tahun, String target) {
        return changed(
                indikator.jenis(),
                indikator.polaritas(),
                indikator.satuan(),
                Optional.of(new BigDecimal(target)),
                Optional.of(tahun));
    }

    Contoh pembanding(Pembanding.Lingkup lingkup, String nama, String nilai) {
        List<Pembanding> all = new ArrayList<>(pembanding);
        all.add(new Pembanding(indikator.id(), 0, lingkup, nama, new BigDecimal(nilai), ""));
        return new Contoh(indikator, skala, tahun, all, ikm);
    }

    /** Its realisasi comes from the survey. */
    Contoh survei() {
        return new Contoh(indikator, skala, tahun, pembanding, Optional.of(IkmTahun.kosong(IkmTautan.Cara.GABUNGAN)));
    }

    private Contoh changed(
            Jenis jenis, Polaritas polaritas, String satuan, Optional<BigDecimal> akhir, Optional<Integer> tahunAkhir) {
        Indikator other = new Indikator(
                indikator.id(),
                indikator.rencanaId(),
                indikator.nama(),
                jenis,
                satuan,
                polaritas,
                indikator.sumber(),
                "",
                indikator.desimal(),
                akhir,
                tahunAkhir,
                0);
        return new Contoh(
                other,
                skala,
                tahun.stream()
                        .map(one -> year(other, one.tahun(), one.target(), one.realisasi()))
                        .toList(),
                pembanding,
                ikm);
    }

    private Contoh with(String... years) {
        return new Contoh(
                indikator,
                skala,
                Arrays.stream(years).map(one -> one.split(" ")).map(this::year).toList(),
                pembanding,
                ikm);
    }

    private Tahun year(String[] cells) {
        int tahun = Integer.parseInt(cells[0]);
        int ukur = cells.length > 3 ? Integer.parseInt(cells[3]) : tahun;
        return year(
                indikator,
                tahun,
                number(cells[1]).map(value -> new Target(value, Optional.empty())),
                number(cells[2])
                        .map(value -> new Realisasi(
                                indikator.id(),
                                tahun,
                                Masa.TAHUN,
                                value,
                                Optional.empty(),
                                Optional.empty(),
                                ukur,
                                Asal.LUAR,
                                "",
                                Optional.empty(),
                                "")));
    }

    private Tahun year(Indikator one, int tahun, Optional<Target> target, Optional<Realisasi> realisasi) {
        Optional<Capaian> capaian = target.flatMap(
                wanted -> realisasi.flatMap(now -> Capaian.of(wanted.nilai(), now.exact(), one.polaritas())));
        return new Tahun(tahun, target, realisasi, capaian, capaian.map(some -> skala.of(some.printed())));
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    IndikatorTahun indikatorTahun() {
        Rencana place = new Rencana("sasaran", "renstra", Optional.empty(), Tingkat.SASARAN, "", "Sasaran", 0);
        Optional<Fraction> now = tahun.getLast().realisasi().map(Realisasi::exact);
        return new IndikatorTahun(
                place,
                indikator,
                tahun,
                indikator
                        .targetAkhir()
                        .flatMap(target -> now.flatMap(value -> Capaian.of(target, value, indikator.polaritas()))),
                pembanding,
                ikm);
    }

    /** A year with these indikator, all of sasaran. */
    static KinerjaTahun kinerja(Optional<BigDecimal> batas, Contoh... all) {
        List<IndikatorTahun> indikator =
                Arrays.stream(all).map(Contoh::indikatorTahun).toList();
        return new KinerjaTahun(
                all[0].tahun.getLast().tahun(),
                new Renstra("renstra", "unit", "Renstra", 2021, 2026, "", ""),
                List.of(),
                indikator,
                List.of(),
                new Aturan(all[0].skala, batas, Metode.PMK_22),
                Capaian.mean(
                        indikator.stream()
                                .flatMap(one -> one.tahunIni().capaian().stream())
                                .toList(),
                        batas));
    }

    static Skala skala(String kode) {
        try {
            return new ShippedSkala(ObjectMapper.getDefault()).byKode(kode).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
