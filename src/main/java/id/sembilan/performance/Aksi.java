package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quarter of the Rencana Aksi; what was reached in it is a realisasi of that quarter.
 *
 * @param target cumulative or of the quarter, as the office agreed it
 */
record Aksi(
        String indikatorId,
        int tahun,
        int triwulan,
        Optional<BigDecimal> target,
        String aksi,
        String pendorong,
        String penghambat) {
    static final int TRIWULAN = 4;

    static Aksi kosong(String indikatorId, int tahun, int triwulan) {
        return new Aksi(indikatorId, tahun, triwulan, Optional.empty(), "", "", "");
    }
}
