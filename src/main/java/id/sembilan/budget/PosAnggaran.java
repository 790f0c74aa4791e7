package id.sembilan.budget;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a budget as an office's file has it.
 *
 * @param kode kode rekening, whose parts between dots say what it lies under; "" for a grand total
 * @param tercetak the figures as the file has them: for a parent its own printed ones, kept beside the computed sums
 * @param sasaran its name as the file has it; "" where the file tells none
 */
public record PosAnggaran(
        String id,
        String kode,
        Tingkat tingkat,
        String uraian,
        Tercetak tercetak,
        String sasaran,
        String sumberDana,
        Keluaran keluaran) {

    /** Where a line stands; the grand total is above all. */
    public enum Tingkat {
        JUMLAH,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Tingkat> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /** Which budget a figure is measured against. */
    public enum Versi {
        AWAL,
        PERUBAHAN
    }

    /** A column of money. */
    public enum Kolom {
        ANGGARAN,
        PERUBAHAN,
        REALISASI;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kolom> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /**
     * Money in whole rupiah and its share in percent, each empty where the file has none.
     *
     * @param perubahan empty where the budget stayed as it was
     * @param persen with the decimals it was printed with
     */
    public record Tercetak(
            Optional<Long> anggaran, Optional<Long> perubahan, Optional<Long> realisasi, Optional<BigDecimal> persen) {
        public Tercetak {
            if (anggaran.orElse(0L) < 0 || perubahan.orElse(0L) < 0 || realisasi.orElse(0L) < 0) {
                throw new IllegalArgumentException("money below 0");
            }
        }

        public Optional<Long> of(Kolom kolom) {
            return switch (kolom) {
                case ANGGARAN -> anggaran;
                case PERUBAHAN -> perubahan;
                case REALISASI -> realisasi;
            };
        }

        Tercetak with(Kolom kolom, long nilai) {
            return switch (kolom) {
                case ANGGARAN -> new Tercetak(Optional.of(nilai), perubahan, realisasi, persen);
                case PERUBAHAN -> new Tercetak(anggaran, Optional.of(nilai), realisasi, persen);
                case REALISASI -> new Tercetak(anggaran, perubahan, Optional.of(nilai), persen);
            };
        }

        Serapan serapan(Versi versi) {
            Optional<Long> pagu = versi == Versi.PERUBAHAN ? perubahan.or(() -> anggaran) : anggaran;
            return new Serapan(pagu.orElse(0L), realisasi.orElse(0L));
        }
    }

    /** What the money was for, in the words of the file. */
    public record Keluaran(String uraian, String satuan, String target, String realisasi) {
        static final Keluaran KOSONG = new Keluaran("", "", "", "");
    }

    public boolean isBelow(PosAnggaran other) {
        return !other.kode.isEmpty() && kode.startsWith(other.kode + ".");
    }

    PosAnggaran with(Tercetak figures) {
        return new PosAnggaran(id, kode, tingkat, uraian, figures, sasaran, sumberDana, keluaran);
    }
}
