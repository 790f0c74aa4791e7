package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Temuan.Jenis;
import id.sembilan.budget.Temuan.Usul;
import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The sentences about sums that do not add up. */
final class SumWords {
    private static final int DECIMALS = 2;

    private SumWords() {}

    static Catatan root(Jenis jenis, Titik one, Optional<Titik> part) {
        return switch (jenis) {
            case TERTINGGAL ->
                Catatan.of("anggaran.temuan.tertinggal", part.orElseThrow().nama(), missing(one), one.nama());
            case TERHITUNG_DUA_KALI ->
                Catatan.of("anggaran.temuan.dua_kali", part.orElseThrow().nama(), one.nama());
            case JUMLAH_SALAH -> Catatan.of("anggaran.temuan.jumlah_salah", one.nama());
            case ANAK_SALAH -> Catatan.of("anggaran.temuan.anak_salah", one.nama());
            default -> Catatan.of("anggaran.temuan.jumlah_berbeda", one.nama());
        };
    }

    private static long missing(Titik one) {
        long realisasi = one.selisih(Kolom.REALISASI);
        return realisasi == 0 ? one.selisih(Kolom.ANGGARAN) : realisasi;
    }

    static Catatan difference(Kolom kolom, Titik one) {
        String key =
                switch (kolom) {
                    case ANGGARAN -> "anggaran.bukti.selisih_anggaran";
                    case PERUBAHAN -> "anggaran.bukti.selisih_perubahan";
                    case REALISASI -> "anggaran.bukti.selisih_realisasi";
                };
        return Catatan.of(key, one.tercetak(kolom).orElse(0L), one.hitung(kolom), Math.abs(one.selisih(kolom)));
    }

    static Catatan follower(Kolom kolom, Titik one) {
        String key =
                switch (kolom) {
                    case ANGGARAN -> "anggaran.pengikut.anggaran";
                    case PERUBAHAN -> "anggaran.pengikut.perubahan";
                    case REALISASI -> "anggaran.pengikut.realisasi";
                };
        return Catatan.of(key, one.nama(), one.tercetak(kolom).orElse(0L), one.hitung(kolom));
    }

    static Catatan percentFollower(Titik one, Versi versi) {
        return Catatan.of("anggaran.pengikut.persen", one.nama(), printed(one), rounded(one.persenHitung(versi)));
    }

    /** Which money the printed percentage comes from, where that speaks for the judgement. */
    static Optional<Catatan> percent(Titik one, Jenis jenis, Versi versi) {
        boolean print = one.prints(one.persenTercetak(versi));
        boolean sum = one.prints(one.persenHitung(versi));
        if (print == sum || (print && jenis != Jenis.ANAK_SALAH)) {
            return Optional.empty();
        }
        return Optional.of(
                Catatan.of(print ? "anggaran.bukti.persen_tercetak" : "anggaran.bukti.persen_hitungan", printed(one)));
    }

    static Catatan suspect(Titik one, Versi versi) {
        return Catatan.of("anggaran.bukti.anak_persen", one.nama(), printed(one), rounded(one.persenTercetak(versi)));
    }

    static Catatan proposal(Usul usul, Titik parent, Versi versi) {
        Titik child = parent.below()
                .filter(one -> one.kunci().equals(usul.kode()))
                .findFirst()
                .orElseThrow();
        Serapan then = child.pos().tercetak().with(usul.kolom(), usul.nilai()).serapan(versi);
        return Catatan.of("anggaran.bukti.usul", child.nama(), usul.nilai(), rounded(then.persen()));
    }

    /** A share of a whole lies between those of its parts. */
    static Optional<Catatan> outOfRange(Titik one, Versi versi) {
        List<BigDecimal> shares = one.anak().stream()
                .flatMap(part -> part.persenHitung(versi).stream())
                .map(share -> share.round(DECIMALS))
                .sorted()
                .toList();
        Optional<BigDecimal> print = one.pos().tercetak().persen();
        if (shares.isEmpty()
                || print.isEmpty()
                || (print.get().compareTo(slack(shares.getFirst(), -1)) >= 0
                        && print.get().compareTo(slack(shares.getLast(), 1)) <= 0)) {
            return Optional.empty();
        }
        return Optional.of(Catatan.of("anggaran.bukti.rentang", printed(one), shares.getFirst(), shares.getLast()));
    }

    /** Room for a percentage that was cut off or printed with fewer decimals. */
    private static BigDecimal slack(BigDecimal share, int sign) {
        return share.add(new BigDecimal("0.05").multiply(BigDecimal.valueOf(sign)));
    }

    private static BigDecimal printed(Titik one) {
        return one.pos().tercetak().persen().orElse(BigDecimal.ZERO);
    }

    static BigDecimal rounded(Optional<Fraction> share) {
        return share.map(one -> one.round(DECIMALS)).orElse(BigDecimal.ZERO);
    }
}
