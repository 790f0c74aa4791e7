package id.sembilan.performance;

import id.sembilan.budget.AnggaranReading;
import id.sembilan.budget.TahunAnggaran;
import id.sembilan.budget.Temuan;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The budget: not there yet, parents that are not the sum of their children, more spent than planned. */
@Singleton
final class PeriksaAnggaran implements Pemeriksa {
    private final AnggaranReading budgets;
    private final Messages messages;

    PeriksaAnggaran(AnggaranReading budgets, Messages messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        if (bahan.kinerja().isEmpty()) {
            return Stream.empty();
        }
        TahunAnggaran year = budgets.of(bahan.unit(), bahan.tahun());
        String tahun = Integer.toString(bahan.tahun());
        Tautan place = new Tautan("/anggaran?tahun=" + tahun, messages.get("periksa.ke.anggaran"));
        if (year.isEmpty()) {
            return Stream.of(
                    new Sorotan(Berat.PERBAIKI, Jenis.KURANG, messages.get("periksa.anggaran.kosong", tahun), place));
        }
        // What an officer decided is settled; cut percentages of the file are a matter of style.
        return year.temuan().stream()
                .filter(one -> one.putusan().isEmpty() && one.jenis().berat() != Temuan.Berat.GAYA)
                .map(one -> new Sorotan(
                        one.jenis().berat() == Temuan.Berat.SALAH ? Berat.PERBAIKI : Berat.PERIKSA,
                        jenis(one.jenis()),
                        one.pokok().text(messages),
                        place));
    }

    private static Jenis jenis(Temuan.Jenis jenis) {
        return switch (jenis) {
            case LEBIH_DARI_ANGGARAN, RENTANG_ANAK, PERSEN_SERATUS -> Jenis.DI_LUAR_BATAS;
            case TANPA_REALISASI -> Jenis.KURANG;
            default -> Jenis.BERTENTANGAN;
        };
    }
}
