package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.BudgetYear;
import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.web.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitunganAnggaranTest {
    @ParameterizedTest
    @CsvSource({
        "realisasi_total, '1.997.147.944', SALAH, '2.024.242.538', ANAK_TERTINGGAL",
        "realisasi_total, 'Rp. 2.024.242.538,-', SESUAI, '2.024.242.538', ''",
        "serapan_total, '80,26', SALAH, '81,35', ANAK_TERTINGGAL",
        "serapan_total, '18,65', SALAH, '81,35', SISA",
        "anggaran_total, '2.488.389.980', SESUAI, '2.488.389.980', ''",
    })
    void namesTheKegiatanThatKerjoLeftOut(String kunci, String text, Putusan putusan, String right, String slip) {
        List<Hitungan> figures = new HitunganAnggaran(new Messages(), BudgetYear.of("kerjo-2025", 2025)).all();
        Dinilai judged = CetakanCheck.check(
                Tercetak.of(kunci, text, "LKjIP"),
                figures.stream()
                        .filter(one -> one.kunci().equals(kunci))
                        .findFirst()
                        .orElseThrow());
        assertThat(judged.putusan()).isEqualTo(putusan);
        assertThat(judged.benar()).contains(right);
        assertThat(judged.slip().map(one -> one.jenis().name()).orElse("")).isEqualTo(slip);
        judged.slip().filter(one -> one.jenis() == Jenis.ANAK_TERTINGGAL).ifPresent(one -> assertThat(one.isi())
                .startsWith("7.01.01.2.07"));
    }
}
