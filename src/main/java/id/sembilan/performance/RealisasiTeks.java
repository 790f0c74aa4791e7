package id.sembilan.performance;

import id.sembilan.performance.IkmTahun.Kurang;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that say of a realisasi what it is and where it comes from. */
@Singleton
final class RealisasiTeks {
    static final String NONE = "–";

    private final Messages messages;

    RealisasiTeks(Messages messages) {
        this.messages = messages;
    }

    String nilai(Indikator indikator, BigDecimal nilai) {
        return Formats.decimal(nilai.setScale(Math.max(nilai.scale(), indikator.desimal())));
    }

    String target(Indikator indikator, BigDecimal nilai) {
        return nilai(indikator, nilai.stripTrailingZeros());
    }

    String capaian(Capaian one) {
        return Formats.decimal(one.printed()) + "%";
    }

    String masa(Masa masa) {
        String kode = masa.kode();
        if (kode.isEmpty()) {
            return messages.get("realisasi.masa.tahun");
        }
        return kode.startsWith("TW")
                ? messages.get("realisasi.masa.triwulan", roman(Integer.parseInt(kode.substring(2))))
                : messages.get("realisasi.masa." + kode.toLowerCase(Locale.ROOT));
    }

    static String roman(int triwulan) {
        return List.of("I", "II", "III", "IV").get(triwulan - 1);
    }

    /** Where it comes from: a figure of somebody else must never look like one of ours. */
    List<String> marks(Realisasi one) {
        List<String> marks = new ArrayList<>();
        marks.add(messages.get("realisasi.asal." + one.asal().kode()));
        if (one.asal() == Asal.LUAR || one.asal() == Asal.TERBIT) {
            marks.add(messages.get("realisasi.tidak_dihitung"));
        }
        if (one.tahunUkur() != one.tahun()) {
            marks.add(messages.get("realisasi.diukur", Integer.toString(one.tahunUkur())));
        }
        return marks;
    }

    String kurang(Kurang one) {
        String key = one.isTooFew() ? "sedikit" : one.periode().isPresent() ? "tutup" : "buat";
        return messages.get(
                "realisasi.ikm.kurang." + key,
                Ranges.name(messages, one.range().from(), one.range().lastDay()));
    }

    String kurangHref(Kurang one) {
        return one.periode()
                .map(periode -> "/periode/" + periode.id() + (one.isTooFew() ? "" : "/tutup"))
                .orElse("/periode");
    }
}
