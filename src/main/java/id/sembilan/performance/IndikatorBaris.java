package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.Realisasi.Hitungan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file: an indikator in a year.
 *
 * @param baris as a spreadsheet numbers it
 * @param induk what the place lies below, where the file says so
 */
record IndikatorBaris(
        int baris, Tempat tempat, Optional<String> induk, Ciri ciri, int tahun, Nilai nilai, Cetak cetak) {

    /** A place of the plan by its level and its words. */
    record Tempat(Tingkat tingkat, String uraian) {
        /** Spaces and capitals make no other place: files are not that careful. */
        String kunci() {
            return tingkat.kode() + ":" + Kunci.of(uraian);
        }
    }

    /** What belongs to the indikator in all years. */
    record Ciri(
            String nama,
            String satuan,
            Optional<Polaritas> polaritas,
            String sumber,
            String penanggungJawab,
            Optional<Jenis> jenis,
            Optional<Integer> desimal,
            Optional<BigDecimal> targetAkhir,
            Optional<Integer> tahunAkhir) {}

    /** What belongs to the year. */
    record Nilai(
            Optional<BigDecimal> target,
            Optional<BigDecimal> perubahan,
            Optional<BigDecimal> realisasi,
            Optional<Hitungan> hitungan,
            Optional<Integer> tahunUkur,
            List<Lain> pembanding) {}

    /** What somebody else reached. */
    record Lain(Lingkup lingkup, String nama, BigDecimal nilai) {}

    /** What the document printed as its result: kept to be checked, never to be calculated with. */
    record Cetak(Optional<BigDecimal> capaian, String kategori) {}

    String kunci() {
        return tempat.kunci() + "/" + Kunci.of(ciri.nama());
    }

    /** Texts that mean the same. */
    static final class Kunci {
        private Kunci() {}

        static String of(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
