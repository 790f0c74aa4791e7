package id.sembilan.performance;

import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.performance.Realisasi.Hitungan;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how a figure was made: the formula with its numbers, as somebody with a calculator would check it. */
final class KinerjaWorking {
    private static final int SHOWN = 6;

    private final Messages messages;

    KinerjaWorking(Messages messages) {
        this.messages = messages;
    }

    List<String> of(IndikatorTahun one, Skala skala) {
        List<String> steps = new ArrayList<>();
        Tahun year = one.tahunIni();
        year.realisasi().flatMap(Realisasi::hitungan).ifPresent(share -> steps.add(share(share)));
        year.capaian()
                .ifPresent(capaian -> steps.add(capaian(
                        one.indikator().polaritas(),
                        year.target().orElseThrow().nilai(),
                        year.realisasi().orElseThrow(),
                        capaian)));
        year.kategori()
                .ifPresent(kategori -> steps.add(messages.get(
                        "kinerja.langkah.kategori",
                        Formats.decimal(year.capaian().orElseThrow().printed()),
                        kategori.nama(),
                        band(kategori),
                        skala.dasar())));
        one.kemajuan()
                .ifPresent(kemajuan -> steps.add(messages.get(
                        "kinerja.langkah.kemajuan",
                        capaian(
                                one.indikator().polaritas(),
                                one.indikator().targetAkhir().orElseThrow(),
                                year.realisasi().orElseThrow(),
                                kemajuan))));
        return steps;
    }

    /** Of the plain mean, with what a cap changed. */
    List<String> mean(List<IndikatorTahun> measured, Aturan aturan, Capaian mean) {
        List<Capaian> all = measured.stream()
                .flatMap(one -> one.tahunIni().capaian().stream())
                .toList();
        List<String> steps = new ArrayList<>();
        aturan.batas()
                .ifPresent(batas -> steps.add(messages.get(
                        "kinerja.langkah.batas",
                        Formats.decimal(batas),
                        all.stream()
                                .filter(one -> Fraction.of(batas).isBelow(one.persen()))
                                .count())));
        String sum = all.stream()
                .map(one -> entering(one, aturan.batas()))
                .reduce((left, right) -> left + " + " + right)
                .orElse("");
        steps.add(messages.get(
                "kinerja.langkah.rata", sum, all.size(), shown(mean.persen()), Formats.decimal(mean.printed())));
        return steps;
    }

    private static String entering(Capaian one, Optional<BigDecimal> batas) {
        return batas.filter(limit -> Fraction.of(limit).isBelow(one.persen()))
                .map(Formats::decimal)
                .orElseGet(() -> shown(one.persen()));
    }

    private String share(Hitungan share) {
        return messages.get(
                "kinerja.langkah.persen",
                Formats.decimal(share.pembilang()),
                Formats.decimal(share.penyebut()),
                shown(share.persen()));
    }

    private String capaian(Polaritas polaritas, BigDecimal target, Realisasi now, Capaian capaian) {
        String reached = shown(now.exact());
        String goal = Formats.decimal(target);
        String result = Formats.decimal(capaian.printed());
        return polaritas == Polaritas.POSITIF
                ? messages.get("kinerja.langkah.positif", reached, goal, shown(capaian.persen()), result)
                : messages.get("kinerja.langkah.negatif", reached, goal, shown(capaian.persen()), result);
    }

    /** Whole where it is; else with dots after six decimals, so that nobody takes them for all. */
    private static String shown(Fraction exact) {
        BigDecimal rounded = exact.round(SHOWN);
        if (Fraction.of(rounded).equals(exact)) {
            BigDecimal plain = rounded.stripTrailingZeros();
            return Formats.decimal(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return Formats.decimal(rounded) + "…";
    }

    String band(Skala.Kategori kategori) {
        return kategori.batas()
                .map(limit -> kategori.termasuk()
                        ? messages.get("kinerja.skala.mulai", Formats.decimal(limit))
                        : messages.get("kinerja.skala.di_atas", Formats.decimal(limit)))
                .orElseGet(() -> messages.get("kinerja.skala.sisanya"));
    }

    String asal(Realisasi one) {
        String said = messages.get("kinerja.asal." + one.asal().kode());
        String source = one.sumber().isEmpty() || one.asal() == Asal.SURVEI ? said : said + ": " + one.sumber();
        return one.tahunUkur() == one.tahun()
                ? source
                : source + " " + messages.get("kinerja.tahun_ukur", Integer.toString(one.tahunUkur()));
    }
}
