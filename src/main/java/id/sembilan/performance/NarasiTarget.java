package id.sembilan.performance;

import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Target against realisasi of one indikator, with capaian and its category. */
final class NarasiTarget {
    private final Messages messages;
    private final Skala skala;
    private final IndikatorTahun one;
    private final Ukuran ukuran;

    NarasiTarget(Messages messages, Skala skala, IndikatorTahun one) {
        this.messages = messages;
        this.skala = skala;
        this.one = one;
        this.ukuran = new Ukuran(one.indikator(), messages);
    }

    Kalimat write() {
        Tahun now = one.tahunIni();
        Optional<BigDecimal> target = now.target().map(Target::nilai);
        Optional<Realisasi> reached = now.realisasi();
        if (target.isEmpty() || reached.isEmpty() || now.capaian().isEmpty()) {
            return incomplete(target, reached);
        }
        return against(target.get(), reached.get())
                .lalu(polarity(reached.get().exact().minus(Fraction.of(target.get()))))
                .lalu(capaian(now))
                .lalu(source(reached.get()));
    }

    private Kalimat incomplete(Optional<BigDecimal> target, Optional<Realisasi> reached) {
        String name = one.indikator().nama();
        String year = year();
        if (reached.isEmpty()) {
            return target.map(wanted -> new Kalimat(
                            messages.get("narasi.tanpa_realisasi", name, year, ukuran.nilai(wanted)),
                            Map.of("target " + year, ukuran.nilai(wanted))))
                    .orElseGet(() -> Kalimat.of(messages.get("narasi.tanpa_data", name, year)));
        }
        String value = ukuran.nilai(reached.get().nilai());
        String key = target.isEmpty() ? "narasi.tanpa_target" : "narasi.target_nol";
        return new Kalimat(messages.get(key, name, year, value), Map.of("realisasi " + year, value));
    }

    private Kalimat against(BigDecimal target, Realisasi reached) {
        String year = year();
        String value = ukuran.nilai(reached.nilai());
        String wanted = ukuran.nilai(target);
        Fraction difference = reached.exact().minus(Fraction.of(target));
        String name = one.indikator().nama();
        Map<String, String> angka = Map.of("target " + year, wanted, "realisasi " + year, value);
        if (ukuran.isSame(difference)) {
            return new Kalimat(messages.get("narasi.target.sama", name, year, value), angka);
        }
        String distance = ukuran.selisih(difference);
        return new Kalimat(messages.get(key(difference), name, year, value, wanted, distance), angka)
                .dengan("selisih target " + year, distance);
    }

    /** Another wording for some indikator, always the same one for the same, so that a report does not read like a form. */
    private String key(Fraction difference) {
        boolean other = Math.floorMod(one.indikator().nama().hashCode(), 2) == 1;
        if (Fraction.ZERO.isBelow(difference)) {
            return other ? "narasi.target.lebih.lain" : "narasi.target.lebih";
        }
        boolean negative = one.indikator().polaritas() == Polaritas.NEGATIF;
        // "Only reached" would blame an office for being below a limit.
        return other && !negative ? "narasi.target.kurang.lain" : "narasi.target.kurang";
    }

    private Kalimat polarity(Fraction difference) {
        if (one.indikator().polaritas() == Polaritas.POSITIF || ukuran.isSame(difference)) {
            return Kalimat.KOSONG;
        }
        return Kalimat.of(
                messages.get(Fraction.ZERO.isBelow(difference) ? "narasi.negatif.belum" : "narasi.negatif.tercapai"));
    }

    private Kalimat capaian(Tahun now) {
        String printed = Ukuran.persen(now.capaian().orElseThrow().persen());
        String word = now.kategori().orElseThrow().nama();
        return new Kalimat(
                messages.get("narasi.capaian", printed, word, Narasi.nama(skala)),
                Map.of("capaian " + year(), printed + "%", "kategori " + year(), word));
    }

    private Kalimat source(Realisasi reached) {
        String from = reached.sumber().isEmpty() ? one.indikator().sumber() : reached.sumber();
        Kalimat measured = reached.tahunUkur() == reached.tahun()
                ? Kalimat.KOSONG
                : Kalimat.of(messages.get("narasi.tahun_ukur", Integer.toString(reached.tahunUkur())));
        return measured.lalu(from.isEmpty() ? Kalimat.KOSONG : Kalimat.of(messages.get("narasi.sumber", from)));
    }

    private String year() {
        return Integer.toString(one.tahunIni().tahun());
    }
}
