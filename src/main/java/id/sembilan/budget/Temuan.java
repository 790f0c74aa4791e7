package id.sembilan.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a budget that cannot be right as it is printed, told once where it begins.
 *
 * @param kunci what a decision refers to: the kode of the line, or a running number for a grand total
 * @param dasar the figures it rests on; a decision made on others is void
 * @param pokok the finding in one sentence
 * @param bukti which figures follow from which
 * @param pengikut figures that are wrong only because this one is
 * @param usul a line below that should have another figure, where the figures point to it
 */
public record Temuan(
        Jenis jenis,
        String kunci,
        String uraian,
        String dasar,
        Catatan pokok,
        List<Catatan> bukti,
        List<Catatan> pengikut,
        Optional<Usul> usul,
        Optional<Putusan> putusan) {
    public Temuan {
        bukti = List.copyOf(bukti);
        pengikut = List.copyOf(pengikut);
    }

    public enum Berat {
        SALAH,
        PERIKSA,
        GAYA
    }

    public enum Jenis {
        /** A part was left out of the printed sum. */
        TERTINGGAL(Berat.SALAH),
        /** A part is in the printed sum twice. */
        TERHITUNG_DUA_KALI(Berat.SALAH),
        /** The printed sum is wrong, and the rest of the table follows from the computed one. */
        JUMLAH_SALAH(Berat.SALAH),
        /** The printed sum is right as far as the rest of the table tells, so a part is wrong. */
        ANAK_SALAH(Berat.SALAH),
        /** They differ, and nothing tells which is right. */
        JUMLAH_BERBEDA(Berat.SALAH),
        PERSEN_SALAH(Berat.SALAH),
        /** 100 where not all was spent. */
        PERSEN_SERATUS(Berat.PERIKSA),
        LEBIH_DARI_ANGGARAN(Berat.SALAH),
        RENTANG_ANAK(Berat.PERIKSA),
        TAHUN_LAIN(Berat.PERIKSA),
        BELANJA_BERBEDA(Berat.SALAH),
        TANPA_REALISASI(Berat.PERIKSA),
        /** All percentages that were cut off instead of rounded, together. */
        PERSEN_TERPOTONG(Berat.GAYA);

        private final Berat berat;

        Jenis(Berat berat) {
            this.berat = berat;
        }

        public Berat berat() {
            return berat;
        }

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An officer says which figure counts. */
        public boolean isDecidable() {
            return switch (this) {
                case TERTINGGAL, TERHITUNG_DUA_KALI, JUMLAH_SALAH, ANAK_SALAH, JUMLAH_BERBEDA -> true;
                default -> false;
            };
        }
    }

    /** What a line below should have. */
    public record Usul(String kode, PosAnggaran.Kolom kolom, long nilai) {}

    static Temuan of(Jenis jenis, PosAnggaran pos, Catatan pokok, List<Catatan> bukti) {
        return new Temuan(
                jenis, pos.kode(), pos.uraian(), "", pokok, bukti, List.of(), Optional.empty(), Optional.empty());
    }

    Temuan with(Optional<Putusan> decided) {
        return new Temuan(jenis, kunci, uraian, dasar, pokok, bukti, pengikut, usul, decided.filter(one -> one.dasar()
                .equals(dasar)));
    }
}
