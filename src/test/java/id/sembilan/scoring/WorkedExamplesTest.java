package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkedExamplesTest {
    private static final Map<String, Unsur> ITEMS = new HashMap<>();

    static {
        Unsur.SEMBILAN.forEach(unsur -> ITEMS.put(unsur.kode(), unsur));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/jaten-2023-unsur.csv", numLinesToSkip = 2)
    void scoresEveryUnsurOfJaten(
            String kolom,
            String kode,
            long satu,
            long dua,
            long tiga,
            long empat,
            long jumlah,
            BigDecimal nrr,
            BigDecimal nilaiKonversi,
            int peringkat) {
        Tally tally = Jaten.tally();
        HasilUnsur unsur = unsur(tally, kode);

        assertThat(tally.frekuensi(Unsur.of(kode))).isEqualTo(new Frekuensi(satu, dua, tiga, empat));
        assertThat(Jaten.ITEMS).containsEntry(kolom, Unsur.of(kode));
        assertThat(unsur.jumlah()).isEqualTo(jumlah);
        assertThat(unsur.terisi()).isEqualTo(297);
        assertThat(unsur.nrr().round(6)).isEqualTo(nrr);
        assertThat(unsur.nilaiKonversi()).isEqualTo(nilaiKonversi);
        assertThat(unsur.peringkat()).isEqualTo(peringkat);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/kertanegara-2024-unsur.csv", numLinesToSkip = 2)
    void scoresEveryUnsurOfKertanegara(
            String kode,
            long satu,
            long dua,
            long tiga,
            long empat,
            long jumlah,
            BigDecimal nrr,
            BigDecimal nilaiKonversi) {
        HasilUnsur unsur = unsur(kertanegara(), kode);

        assertThat(unsur.terisi()).isEqualTo(satu + dua + tiga + empat).isEqualTo(631);
        assertThat(unsur.jumlah()).isEqualTo(jumlah);
        assertThat(unsur.nrr().round(6)).isEqualTo(nrr);
        assertThat(unsur.nilaiKonversi()).isEqualTo(nilaiKonversi);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/bobot.csv", numLinesToSkip = 2)
    void givesTheIkmOfEveryConvention(String data, String bobot, BigDecimal limaDesimal, BigDecimal ikm, Mutu mutu) {
        Hasil hasil =
                tally(data).hasil(BobotTest.accepted(bobot, Unsur.SEMBILAN)).orElseThrow();

        assertThat(hasil.indeks().times(25).round(5)).isEqualTo(limaDesimal);
        assertThat(hasil.ikm()).isEqualTo(new Ikm(ikm));
        assertThat(hasil.mutu()).isEqualTo(mutu);
    }

    @Test
    void namesTheThreeLowestAndHighestOfJaten() {
        Hasil hasil = Jaten.tally().hasil(new Bobot.Sama()).orElseThrow();

        assertThat(hasil.terendah())
                .extracting(HasilUnsur::unsur)
                .containsExactly(Unsur.WAKTU, Unsur.SARANA, Unsur.PRODUK);
        assertThat(hasil.tertinggi())
                .extracting(HasilUnsur::unsur)
                .containsExactly(Unsur.PENGADUAN, Unsur.BIAYA, Unsur.PERILAKU);
    }

    private static HasilUnsur unsur(Tally tally, String kode) {
        return tally.hasil(new Bobot.Sama()).orElseThrow().unsur().stream()
                .filter(one -> one.unsur().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private static Tally tally(String data) {
        return switch (data) {
            case "jaten-2023" -> Jaten.tally();
            case "kertanegara-2024" -> kertanegara();
            default -> same(new Nilai(Integer.parseInt(data.substring("semua-".length()))));
        };
    }

    private static Tally same(Nilai nilai) {
        Map<String, Nilai> jawaban = new HashMap<>();
        ITEMS.keySet().forEach(item -> jawaban.put(item, nilai));
        return Tally.one(ITEMS, jawaban).plus(Tally.one(ITEMS, jawaban));
    }

    private static Tally kertanegara() {
        Map<String, Frekuensi> frekuensi = new HashMap<>();
        for (String[] row : Csv.rows("kertanegara-2024-unsur.csv")) {
            frekuensi.put(row[0], new Frekuensi(number(row[1]), number(row[2]), number(row[3]), number(row[4])));
        }
        return Tally.ofItems(631, ITEMS, frekuensi);
    }

    private static long number(String cell) {
        return Long.parseLong(cell);
    }
}
