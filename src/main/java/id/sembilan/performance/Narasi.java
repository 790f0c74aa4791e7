package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** First drafts of what a report says about its figures; an officer writes on from there. Causes are the officer's to tell. */
@Singleton
public final class Narasi {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;

    Narasi(Messages messages) {
        this.messages = messages;
    }

    /** Target against realisasi, capaian with its category, and where the figure comes from. */
    public Kalimat target(KinerjaTahun year, IndikatorTahun one) {
        return new NarasiTarget(messages, year.aturan().skala(), one).write();
    }

    /** Against last year and the years before. */
    public Kalimat tahun(IndikatorTahun one) {
        return new NarasiBanding(messages, one).years();
    }

    /** Against the end target of the Renstra. */
    public Kalimat akhir(KinerjaTahun year, IndikatorTahun one) {
        Optional<BigDecimal> target = one.indikator().targetAkhir();
        Optional<Realisasi> now = one.tahunIni().realisasi();
        if (target.isEmpty() || now.isEmpty() || one.kemajuan().isEmpty()) {
            return Kalimat.of(messages.get(
                    target.isEmpty() || now.isPresent() ? "narasi.akhir.kosong" : "narasi.akhir.tanpa_realisasi",
                    one.indikator().nama()));
        }
        Ukuran ukuran = new Ukuran(one.indikator(), messages);
        String end = Integer.toString(
                one.indikator().tahunAkhir().orElse(year.renstra().tahunAkhir()));
        String wanted = ukuran.nilai(target.get());
        Fraction progress = one.kemajuan().get().persen();
        String printed = Ukuran.persen(progress);
        Fraction missing = Fraction.of(target.get()).minus(now.get().exact());
        String text = progress.isBelow(HUNDRED)
                ? messages.get(
                        "narasi.akhir.belum",
                        end,
                        wanted,
                        printed,
                        messages.get(one.indikator().polaritas() == Polaritas.POSITIF ? "narasi.naik" : "narasi.turun"),
                        ukuran.selisih(missing))
                : messages.get("narasi.akhir.tercapai", end, wanted, printed);
        return new Kalimat(text, Map.of("target akhir", wanted, "kemajuan", printed + "%"));
    }

    /** Against what others reached. */
    public Kalimat pembanding(IndikatorTahun one) {
        return new NarasiBanding(messages, one).others();
    }

    /** The average of the year, and how many indikator reached their target. */
    public Kalimat rataRata(KinerjaTahun year) {
        String tahun = Integer.toString(year.tahun());
        Optional<Capaian> mean = year.rataRata();
        if (mean.isEmpty()) {
            return Kalimat.of(messages.get("narasi.rata.kosong", tahun));
        }
        long counted = year.diukur().stream()
                .filter(one -> one.tahunIni().capaian().isPresent())
                .count();
        String printed = Ukuran.persen(mean.get().persen());
        String word = year.kategori().orElseThrow().nama();
        return new Kalimat(
                        messages.get(
                                "narasi.rata",
                                Formats.whole(counted),
                                tahun,
                                printed,
                                word,
                                nama(year.aturan().skala())),
                        Map.of("rata-rata capaian " + tahun, printed + "%", "kategori rata-rata " + tahun, word))
                .lalu(reached(year, counted))
                .lalu(incomplete(year.diukur().size() - counted))
                .lalu(year.aturan()
                        .batas()
                        .map(cap -> Kalimat.of(messages.get("narasi.rata.batas", Formats.decimal(cap))))
                        .orElse(Kalimat.KOSONG));
    }

    private Kalimat reached(KinerjaTahun year, long counted) {
        long good = year.diukur().stream()
                .flatMap(one -> one.tahunIni().capaian().stream())
                .filter(one -> !one.persen().isBelow(HUNDRED))
                .count();
        if (good == counted) {
            return Kalimat.of(messages.get("narasi.rata.semua"));
        }
        return Kalimat.of(
                good == 0
                        ? messages.get("narasi.rata.tidak_ada")
                        : messages.get("narasi.rata.sebagian", Formats.whole(good), Formats.whole(counted - good)));
    }

    private Kalimat incomplete(long missing) {
        return missing == 0 ? Kalimat.KOSONG : Kalimat.of(messages.get("narasi.rata.belum", Formats.whole(missing)));
    }

    /** Money planned and spent. */
    public Kalimat serapan(int tahun, Serapan serapan) {
        return new NarasiAnggaran(messages).serapan(Integer.toString(tahun), serapan);
    }

    /** What the money brought: with a capaian below 100 no method may call it efficient. */
    public Kalimat efisiensi(Efisiensi efisiensi, Capaian capaian) {
        return new NarasiAnggaran(messages).efisiensi(efisiensi, capaian);
    }

    /** Inside a sentence, with its legal name. */
    static String nama(Skala skala) {
        String name = skala.nama();
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        String inside = acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return inside + " (" + skala.dasar() + ")";
    }
}
