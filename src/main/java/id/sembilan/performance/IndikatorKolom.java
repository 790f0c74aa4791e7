package id.sembilan.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file with indikator, and what else offices call them. */
enum IndikatorKolom {
    JENIS("tingkat"),
    TUJUAN_ATAU_SASARAN("tujuan_sasaran", "tujuan/sasaran", "uraian", "sasaran", "sasaran_strategis"),
    INDIKATOR("indikator_kinerja", "indikator_kinerja_utama", "iku", "indikator_sasaran"),
    SATUAN(),
    POLARITAS("arah", "sifat"),
    SUMBER_DATA("sumber"),
    TAHUN(),
    TARGET("target_murni", "target_awal"),
    REALISASI(),
    CAPAIAN_TERBIT("capaian", "persen_capaian", "capaian_persen"),
    KATEGORI_TERBIT("kategori", "predikat_capaian"),
    TARGET_AKHIR_RENSTRA("target_akhir", "target_renstra"),
    TAHUN_AKHIR_RENSTRA("tahun_akhir"),
    INDUK("tujuan"),
    JENIS_INDIKATOR("bentuk"),
    DESIMAL(),
    PENANGGUNG_JAWAB("pengampu"),
    PEMBILANG(),
    PENYEBUT(),
    TAHUN_UKUR("tahun_pengukuran"),
    TARGET_PERUBAHAN(),
    PEMBANDING_NASIONAL("nasional", "standar_nasional"),
    PEMBANDING_KABUPATEN("kabupaten", "rata_rata_kabupaten", "rata-rata_kabupaten"),
    PEMBANDING_OPD_TERBAIK("opd_terbaik", "nilai_opd_terbaik"),
    PEMBANDING_OPD_TERBAIK_NAMA("nama_opd_terbaik", "opd_terbaik_nama", "pembanding_nama");

    /** What a file must have; everything else may be missing. */
    static final List<IndikatorKolom> WAJIB = List.of(JENIS, TUJUAN_ATAU_SASARAN, INDIKATOR, TAHUN);

    /** Between spaces, which no name has. */
    private final String juga;

    IndikatorKolom(String... juga) {
        this.juga = " " + String.join(" ", juga) + " ";
    }

    String nama() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<IndikatorKolom> of(String judul) {
        String nama = judul.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s+", "_");
        return Arrays.stream(values())
                .filter(one -> one.nama().equals(nama) || one.juga.contains(" " + nama + " "))
                .findFirst();
    }
}
