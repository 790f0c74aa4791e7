package id.sembilan.performance;

import id.sembilan.performance.IkmTahun.Sumber;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.KinerjaPage.Average;
import id.sembilan.performance.KinerjaPage.Measure;
import id.sembilan.performance.KinerjaPage.Other;
import id.sembilan.performance.KinerjaPage.Source;
import id.sembilan.performance.KinerjaPage.Year;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a year's performance as the texts of its page. */
@Singleton
final class KinerjaView {
    private static final String NONE = "–";

    private final Messages messages;
    private final KinerjaWorking working;

    KinerjaView(Messages messages) {
        this.messages = messages;
        this.working = new KinerjaWorking(messages);
    }

    KinerjaPage page(
            Frame frame,
            boolean editable,
            List<Integer> years,
            int chosen,
            Aturan aturan,
            Optional<KinerjaTahun> year) {
        return new KinerjaPage(
                frame,
                editable,
                years.stream()
                        .map(one -> new Option(Integer.toString(one), Integer.toString(one), one == chosen))
                        .toList(),
                year.flatMap(this::average).orElse(null),
                messages.get(
                        "kinerja.skala.dari",
                        aturan.skala().nama(),
                        aturan.skala().dasar()),
                aturan.skala().kategori().stream()
                        .map(one -> one.nama() + ": " + working.band(one))
                        .toList(),
                year.stream()
                        .flatMap(one -> one.indikator().stream().map(some -> measure(some, one.aturan())))
                        .toList());
    }

    private Optional<Average> average(KinerjaTahun year) {
        long lacking = year.diukur().stream()
                .filter(one -> one.tahunIni().capaian().isEmpty())
                .count();
        return year.rataRata()
                .map(mean -> new Average(
                        Formats.decimal(mean.printed()),
                        year.kategori().orElseThrow().nama(),
                        kind(year.aturan().skala(), year.kategori().orElseThrow()),
                        working.mean(year.diukur(), year.aturan(), mean),
                        lacking == 0 ? null : messages.get("kinerja.rata.kurang", lacking)));
    }

    /** Good, in between or bad, by the place of the band in its scale. */
    private static String kind(Skala skala, Skala.Kategori kategori) {
        int place = skala.kategori().indexOf(kategori);
        int last = skala.kategori().size() - 1;
        return place <= 1 && place < last ? "badge-good" : place == last ? "badge-bad" : "badge-warn";
    }

    private Measure measure(IndikatorTahun one, Aturan aturan) {
        Ukuran ukuran = new Ukuran(one.indikator(), messages);
        Tahun year = one.tahunIni();
        return new Measure(
                one.indikator().id(),
                kalimat(one, year),
                messages.get("kinerja.tingkat." + one.rencana().tingkat().kode()) + ": "
                        + one.rencana().uraian(),
                year.target().map(target -> ukuran.nilai(target.nilai())).orElse(NONE),
                year.target().map(this::asal).orElse(""),
                year.realisasi().map(now -> ukuran.nilai(now.nilai())).orElse(NONE),
                year.realisasi().map(working::asal).orElse(""),
                year.capaian()
                        .map(capaian -> Formats.decimal(capaian.printed()))
                        .orElse(null),
                year.kategori().map(Skala.Kategori::nama).orElse(null),
                reason(one, year),
                one.perubahan().map(change -> perubahan(one, ukuran, change)).orElse(null),
                kemajuan(one, ukuran),
                working.of(one, aturan.skala()),
                one.ikm().stream()
                        .flatMap(ikm -> ikm.sumber().stream())
                        .map(this::source)
                        .toList(),
                one.riwayat().reversed().stream()
                        .map(some -> year(ukuran, some))
                        .toList(),
                one.pembanding().stream()
                        .map(other -> other(ukuran, other, year))
                        .toList());
    }

    /** As the agreement words it, where it does so. */
    private static String kalimat(IndikatorTahun one, Tahun year) {
        return year.target()
                .flatMap(Target::perjanjian)
                .flatMap(agreed -> agreed.of(one.indikator()))
                .map(Perjanjian.Butir::kalimat)
                .filter(text -> !text.isEmpty())
                .orElse(one.indikator().nama());
    }

    private String asal(Target target) {
        return target.perjanjian()
                .map(agreed -> agreed.isPerubahan()
                        ? messages.get("kinerja.target.perubahan", Formats.day(agreed.hari()))
                        : messages.get("kinerja.target.perjanjian", Formats.day(agreed.hari())))
                .orElseGet(() -> messages.get("kinerja.target.renstra"));
    }

    private @Nullable String reason(IndikatorTahun one, Tahun year) {
        if (year.capaian().isPresent()) {
            return null;
        }
        if (year.target().isEmpty()) {
            return messages.get("kinerja.belum.target");
        }
        if (year.realisasi().isPresent()) {
            return messages.get("kinerja.belum.target_nol");
        }
        return one.ikm().isPresent() ? messages.get("kinerja.belum.ditutup") : messages.get("kinerja.belum.realisasi");
    }

    private String perubahan(IndikatorTahun one, Ukuran ukuran, Perubahan change) {
        String before = one.tahunLalu()
                .flatMap(Tahun::realisasi)
                .map(was -> ukuran.nilai(was.nilai()))
                .orElse(NONE);
        if (ukuran.isSame(change.selisih())) {
            return messages.get("kinerja.lalu.tetap", before);
        }
        boolean up = Fraction.ZERO.isBelow(change.selisih());
        String size = ukuran.selisih(change.selisih());
        String relative = change.relatif()
                .map(share -> Formats.decimal(share.round(2).abs()))
                .orElse(NONE);
        return up
                ? messages.get("kinerja.lalu.naik", before, size, relative)
                : messages.get("kinerja.lalu.turun", before, size, relative);
    }

    private @Nullable String kemajuan(IndikatorTahun one, Ukuran ukuran) {
        return one.kemajuan()
                .map(share -> messages.get(
                        "kinerja.kemajuan.dari",
                        Formats.decimal(share.printed()),
                        ukuran.nilai(one.indikator().targetAkhir().orElseThrow()),
                        one.indikator().tahunAkhir().map(String::valueOf).orElse(NONE)))
                .orElse(null);
    }

    private Source source(Sumber one) {
        return new Source(
                messages.get(
                        "kinerja.sumber.skm",
                        one.periode().nama(),
                        Integer.toString(one.segel().versi()),
                        Formats.whole(one.segel().n()),
                        Formats.decimal(one.ikm()),
                        one.bobot()),
                "/periode/" + one.periode().id());
    }

    private static Year year(Ukuran ukuran, Tahun one) {
        return new Year(
                Integer.toString(one.tahun()),
                one.target().map(target -> ukuran.nilai(target.nilai())).orElse(NONE),
                one.realisasi().map(now -> ukuran.nilai(now.nilai())).orElse(NONE),
                one.capaian()
                        .map(capaian -> Formats.decimal(capaian.printed()) + "%")
                        .orElse(NONE),
                one.kategori().map(Skala.Kategori::nama).orElse(NONE));
    }

    private Other other(Ukuran ukuran, Pembanding other, Tahun year) {
        String who = messages.get("kinerja.pembanding." + other.lingkup().kode());
        return new Other(
                other.nama().isEmpty() ? who : who + " (" + other.nama() + ")",
                ukuran.nilai(other.nilai()),
                year.realisasi()
                        .map(now -> now.exact().minus(Fraction.of(other.nilai())))
                        .map(gap -> gap.isBelow(Fraction.ZERO)
                                ? messages.get("kinerja.pembanding.di_bawah", ukuran.selisih(gap))
                                : messages.get("kinerja.pembanding.di_atas", ukuran.selisih(gap)))
                        .orElse(NONE));
    }
}
