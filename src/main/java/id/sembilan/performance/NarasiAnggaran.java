package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.util.Map;
import java.util.Optional;

/** Money, and what it was spent for. */
final class NarasiAnggaran {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;

    NarasiAnggaran(Messages messages) {
        this.messages = messages;
    }

    Kalimat serapan(String tahun, Serapan serapan) {
        Optional<Fraction> share = serapan.persen();
        if (share.isEmpty()) {
            return Kalimat.of(messages.get("narasi.serapan.kosong", tahun));
        }
        String anggaran = rupiah(serapan.anggaran());
        String realisasi = rupiah(serapan.realisasi());
        String printed = Ukuran.persen(share.get());
        long left = serapan.sisa();
        String rest = rupiah(Math.abs(left));
        String text = left == 0
                ? messages.get("narasi.serapan.penuh", tahun, anggaran)
                : left < 0
                        ? messages.get("narasi.serapan.lebih", tahun, anggaran, realisasi, printed, rest)
                        : messages.get(
                                "narasi.serapan",
                                tahun,
                                anggaran,
                                realisasi,
                                printed,
                                rest,
                                Ukuran.persen(HUNDRED.minus(share.get())));
        return new Kalimat(
                text,
                Map.of(
                        "anggaran " + tahun,
                        anggaran,
                        "realisasi anggaran " + tahun,
                        realisasi,
                        "serapan " + tahun,
                        printed + "%"));
    }

    Kalimat efisiensi(Efisiensi efisiensi, Capaian capaian) {
        String value = Ukuran.persen(efisiensi.nilai());
        String text =
                switch (efisiensi.metode()) {
                    case SELISIH -> messages.get("narasi.efisiensi.selisih", value);
                    case SISA -> messages.get("narasi.efisiensi.sisa", value);
                    case RASIO -> messages.get("narasi.efisiensi.rasio", value);
                    case PMK_22 ->
                        messages.get(
                                "narasi.efisiensi.pmk_22",
                                Ukuran.persen(efisiensi.e().orElseThrow()),
                                value);
                };
        Kalimat kalimat = new Kalimat(text, Map.of("efisiensi", value));
        return capaian.persen().isBelow(HUNDRED)
                ? kalimat.lalu(Kalimat.of(messages.get("narasi.efisiensi.belum", Ukuran.persen(capaian.persen()))))
                : kalimat;
    }

    private static String rupiah(long amount) {
        return "Rp" + Formats.whole(amount);
    }
}
