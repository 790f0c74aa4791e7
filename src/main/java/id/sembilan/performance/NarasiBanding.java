package id.sembilan.performance;

import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Messages;
import java.util.Map;
import java.util.Optional;

/** One indikator against last year, against the years before, and against others. */
final class NarasiBanding {
    private final Messages messages;
    private final IndikatorTahun one;
    private final Ukuran ukuran;

    NarasiBanding(Messages messages, IndikatorTahun one) {
        this.messages = messages;
        this.one = one;
        this.ukuran = new Ukuran(one.indikator(), messages);
    }

    Kalimat years() {
        Optional<Realisasi> now = one.tahunIni().realisasi();
        if (now.isEmpty()) {
            return Kalimat.of(
                    messages.get("narasi.lalu.tanpa_realisasi", one.indikator().nama(), year()));
        }
        Optional<Tahun> last = one.tahunLalu();
        Kalimat realisasi = last.flatMap(Tahun::realisasi)
                .map(before -> change(before, now.get()))
                .orElseGet(() -> Kalimat.of(messages.get("narasi.lalu.kosong", lastYear())));
        return realisasi
                .lalu(last.map(this::capaian).orElse(Kalimat.KOSONG))
                .lalu(new NarasiTren(messages, one).write());
    }

    private Kalimat change(Realisasi before, Realisasi now) {
        Perubahan change = Perubahan.of(before.exact(), now.exact());
        String then = ukuran.nilai(before.nilai());
        String today = ukuran.nilai(now.nilai());
        Map<String, String> angka = Map.of("realisasi " + lastYear(), then, "realisasi " + year(), today);
        if (ukuran.isSame(change.selisih())) {
            return new Kalimat(messages.get("narasi.lalu.tetap", lastYear(), then, year()), angka);
        }
        boolean up = Fraction.ZERO.isBelow(change.selisih());
        String size = ukuran.selisih(change.selisih());
        String direction = messages.get(up ? "narasi.naik" : "narasi.turun");
        String text = change.relatif()
                .map(share -> messages.get(
                        "narasi.lalu.ubah", lastYear(), then, year(), direction, size, Ukuran.persen(size(share))))
                .orElseGet(() -> messages.get("narasi.lalu.dari_nol", lastYear(), then, year(), direction, size));
        Kalimat kalimat = new Kalimat(text, angka).dengan("perubahan " + year(), size);
        return one.indikator().polaritas() == Polaritas.POSITIF
                ? kalimat
                : kalimat.lalu(Kalimat.of(messages.get(up ? "narasi.negatif.memburuk" : "narasi.negatif.membaik")));
    }

    private static Fraction size(Fraction share) {
        return share.isBelow(Fraction.ZERO) ? Fraction.ZERO.minus(share) : share;
    }

    private Kalimat capaian(Tahun last) {
        if (last.capaian().isEmpty() || one.tahunIni().capaian().isEmpty()) {
            return Kalimat.KOSONG;
        }
        Fraction then = last.capaian().get().persen();
        Fraction today = one.tahunIni().capaian().get().persen();
        String before = Ukuran.persen(then);
        String now = Ukuran.persen(today);
        Map<String, String> angka = Map.of("capaian " + lastYear(), before + "%", "capaian " + year(), now + "%");
        if (before.equals(now)) {
            return new Kalimat(messages.get("narasi.capaian.tetap", now), angka);
        }
        String direction = messages.get(then.isBelow(today) ? "narasi.naik" : "narasi.turun");
        String difference = Ukuran.persen(size(today.minus(then)));
        return new Kalimat(messages.get("narasi.capaian.ubah", direction, difference, before, now), angka);
    }

    Kalimat others() {
        Optional<Realisasi> now = one.tahunIni().realisasi();
        if (now.isEmpty() || one.pembanding().isEmpty()) {
            return Kalimat.of(
                    messages.get("narasi.banding.kosong", one.indikator().nama(), year()));
        }
        return one.pembanding().stream().map(other -> other(other, now.get())).reduce(Kalimat.KOSONG, Kalimat::lalu);
    }

    private Kalimat other(Pembanding other, Realisasi now) {
        String value = ukuran.nilai(other.nilai());
        String who = messages.get("narasi.lingkup." + other.lingkup().kode());
        String named = other.nama().isEmpty() ? value : messages.get("narasi.banding.nama", other.nama(), value);
        Fraction difference = now.exact().minus(Fraction.of(other.nilai()));
        Map<String, String> angka = Map.of(
                "pembanding " + other.lingkup().kode() + " " + year(),
                value,
                "realisasi " + year(),
                ukuran.nilai(now.nilai()));
        if (ukuran.isSame(difference)) {
            return new Kalimat(messages.get("narasi.banding.sama", who, named, year()), angka);
        }
        boolean above = Fraction.ZERO.isBelow(difference);
        Kalimat kalimat = new Kalimat(
                messages.get(
                        above ? "narasi.banding.lebih" : "narasi.banding.kurang",
                        who,
                        named,
                        year(),
                        ukuran.selisih(difference)),
                angka);
        return one.indikator().polaritas() == Polaritas.POSITIF
                ? kalimat
                : kalimat.lalu(Kalimat.of(messages.get(above ? "narasi.negatif.kalah" : "narasi.negatif.unggul")));
    }

    private String year() {
        return Integer.toString(one.tahunIni().tahun());
    }

    private String lastYear() {
        return Integer.toString(one.tahunIni().tahun() - 1);
    }
}
