package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Bobot.Cetak;
import id.sembilan.scoring.Bobot.Sama;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.Tally;
import id.sembilan.scoring.Unsur;
import id.sembilan.web.Messages;
import id.sembilan.web.Terbilang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed figures of the three offices, each with what is to be said of it. */
class CetakanCheckTest {
    private static final Messages MESSAGES = new Messages();
    private static final String SAKIP = "Nilai SAKIP OPD";
    private static final String DESA = "Indeks Desa Membangun";

    private static final KinerjaTahun KERJO = Contoh.kinerja(
            Optional.empty(),
            Contoh.of(SAKIP, "istimewa", 2, "2023 69 67.90", "2024 72 68.80", "2025 73 68.80")
                    .akhir(2026, "74"),
            Contoh.of(DESA, "istimewa", 2, "2023 0.7 0.73", "2024 0.75 0.76", "2025 0.75 0.81")
                    .akhir(2026, "0.75"));
    private static final KinerjaTahun KERJO_2024 = Contoh.kinerja(
            Optional.empty(),
            Contoh.of(SAKIP, "istimewa", 2, "2023 69 67.90", "2024 72 68.80"),
            Contoh.of(DESA, "istimewa", 2, "2023 0.7 0.73", "2024 0.75 0.76"));
    private static final KinerjaTahun KERTANEGARA = Contoh.kinerja(
            Optional.empty(),
            Contoh.of("IKM", "permendagri-86-2017", 2, "2024 88 93.69").akhir(2026, "90"),
            Contoh.of("Kematangan", "permendagri-86-2017", 0, "2024 34 33").akhir(2026, "36"),
            Contoh.of("SAKIP", "permendagri-86-2017", 2, "2023 - 61.06", "2024 66 63.16")
                    .akhir(2026, "70"));
    private static final KinerjaTahun JATEN = Contoh.kinerja(
            Optional.empty(),
            Contoh.of("SAKIP", "sangat-baik", 2, "2022 68 68.45", "2023 70 68.45")
                    .akhir(2023, "70"),
            Contoh.of("IKM", "sangat-baik", 2, "2022 74 80.96", "2023 75 83.20").akhir(2023, "75"));

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "KERJO, capaian:Nilai SAKIP OPD, '94,24', TERPOTONG, '94,25', ''",
        "KERJO, capaian:Nilai SAKIP OPD, '94,25%', SESUAI, '94,25', ''",
        "KERJO, capaian:Nilai SAKIP OPD, '94,38', SALAH, '94,25', ''",
        "KERJO, capaian:Nilai SAKIP OPD, '95,55', SALAH, '94,25', TAHUN_LAIN",
        "KERJO, capaian:Nilai SAKIP OPD, '92,97', SALAH, '94,25', TARGET_AKHIR",
        "KERJO, capaian:Nilai SAKIP OPD, '94,52', SALAH, '94,25', TUKAR_ANGKA",
        "KERJO, capaian:Nilai SAKIP OPD, '97,25', SALAH, '94,25', SATU_ANGKA",
        "KERJO, capaian:Nilai SAKIP OPD, '94,26', PEMBULATAN, '94,25', ''",
        "KERJO, capaian:Nilai SAKIP OPD, 'kira-kira', TAK_TERBACA, '', ''",
        "KERJO, capaian:Indeks Desa Membangun, '108', SESUAI, '108', ''",
        "KERJO, kemajuan:Nilai SAKIP OPD, '94,24', SALAH, '92,97', TARGET_TAHUN",
        "KERJO, kategori:Nilai SAKIP OPD, 'baik', SESUAI, 'Baik', ''",
        "KERJO, kategori:Nilai SAKIP OPD, 'Istimewa', SALAH, 'Baik', KATEGORI_LAIN",
        "KERJO, kategori:Nilai SAKIP OPD, 'Sangat Tinggi', SALAH, 'Baik', SKALA_LAIN",
        "KERJO, rata_rata, '101,12', SESUAI, '101,12', ''",
        "KERJO_2024, rata_rata, '98,44', SESUAI, '98,44', ''",
        "KERJO_2024, capaian:Nilai SAKIP OPD, '95,55', TERPOTONG, '95,56', ''",
        "KERJO_2024, capaian:Indeks Desa Membangun, '101', SESUAI, '101', ''",
        "JATEN, capaian:SAKIP, '97,78', TERPOTONG, '97,79', ''",
        "JATEN, capaian:IKM, '110,93', SESUAI, '110,93', ''",
        "KERTANEGARA, capaian:IKM, '106,46', TERPOTONG, '106,47', ''",
        "KERTANEGARA, capaian:Kematangan, '97,05', TERPOTONG, '97,06', ''",
        "KERTANEGARA, kategori:Kematangan, 'Sedang', SALAH, 'Sangat Tinggi', KATEGORI_LAIN",
        "KERTANEGARA, capaian:SAKIP, '95,69', TERPOTONG, '95,70', ''",
    })
    void judgesWhatAnEarlierReportPrinted(
            String office, String kunci, String printed, Putusan putusan, String right, String slip) {
        Dinilai judged = judged(figures(year(office), List.of()), Tercetak.of(kunci, printed, "LKjIP"));
        assertThat(judged.putusan()).isEqualTo(putusan);
        assertThat(judged.benar().orElse("")).isEqualTo(right);
        assertThat(judged.slip().map(one -> one.jenis().name()).orElse("")).isEqualTo(slip);
    }

    private static KinerjaTahun year(String office) {
        return switch (office) {
            case "KERJO" -> KERJO;
            case "KERJO_2024" -> KERJO_2024;
            case "JATEN" -> JATEN;
            default -> KERTANEGARA;
        };
    }

    @Test
    void findsThatKerjosAverageRestsOnPrintedFigures() {
        Tercetak mean = Tercetak.of("rata_rata", "101,19", "LKjIP");
        List<Tercetak> printed = List.of(Tercetak.of("capaian:" + SAKIP, "94,38", "LKjIP"), mean);
        Dinilai judged = judged(figures(KERJO, printed), mean);
        assertThat(judged.benar()).contains("101,12");
        assertThat(judged.slip().orElseThrow().jenis()).isEqualTo(Jenis.RATA_TERCETAK);

        Tercetak cut = Tercetak.of("rata_rata", "98,2", "LKjIP");
        List<Tercetak> before = List.of(
                Tercetak.of("capaian:" + SAKIP, "95,55", "LKjIP"), Tercetak.of("capaian:" + DESA, "101", "LKjIP"), cut);
        Dinilai last = judged(figures(KERJO_2024, before), cut);
        assertThat(last.putusan()).isEqualTo(Putusan.SALAH);
        assertThat(last.benar()).contains("98,4");
        assertThat(last.slip().orElseThrow().jenis()).isEqualTo(Jenis.RATA_TERCETAK);
    }

    @ParameterizedTest(name = "{0}: {4} is {5}")
    @CsvSource({
        "KERJO, Nilai SAKIP OPD, 94.38, 79.79, '93,58', SALAH, '88,34', PERSEN_PECAHAN, 2360412480, 1883446594",
        "KERJO, Indeks Desa Membangun, 108, 88.84, '107,11', SALAH, '94,34', PERSEN_PECAHAN, 127977500, 113701350",
        "JATEN, SAKIP, 97.78, 91.68, '8,32', SALAH, '65,60', METODE_LAIN, 3413100300, 3129257771",
        "KERTANEGARA, IKM, 106.46, 90.87, '15,59', SALAH, '86,61', METODE_LAIN, 176110000, 160039000",
        "KERTANEGARA, SAKIP, 95.69, 85.00, '10,69', SALAH, '55,13', DARI_TERCETAK, 1714490000, 1607070802",
    })
    void findsHowAnEfficiencyWasMade(
            String office,
            String indikator,
            String capaian,
            String serapan,
            String printed,
            Putusan putusan,
            String right,
            Jenis slip,
            long anggaran,
            long realisasi) {
        Optional<Serapan> money = Optional.of(new Serapan(anggaran, realisasi));
        Tercetak one = new Tercetak("efisiensi:" + indikator, printed, money, "LKjIP", "", "");
        List<Tercetak> all = List.of(
                Tercetak.of("capaian:" + indikator, capaian, "LKjIP"),
                Tercetak.of("serapan:" + indikator, serapan, "LKjIP"),
                one);
        Dinilai judged = judged(figures(year(office), all), one);
        assertThat(judged.putusan()).isEqualTo(putusan);
        assertThat(judged.benar()).contains(right);
        assertThat(judged.slip().orElseThrow().jenis()).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "'85,00', SALAH, '93,73', ''",
        "'93,73', SESUAI, '93,73', ''",
        "'6,27', SALAH, '93,73', SISA",
    })
    void holdsAShareOfTheBudgetAgainstTheMoneyBesideIt(String printed, Putusan putusan, String right, String slip) {
        Tercetak one = new Tercetak(
                "serapan:SAKIP", printed, Optional.of(new Serapan(1_714_490_000L, 1_607_070_802L)), "LKjIP", "", "");
        Dinilai judged = judged(figures(KERTANEGARA, List.of(one)), one);
        assertThat(judged.putusan()).isEqualTo(putusan);
        assertThat(judged.benar()).contains(right);
        assertThat(judged.slip().map(some -> some.jenis().name()).orElse("")).isEqualTo(slip);
    }

    @Test
    void saysNothingOfWhatCannotBeComputed() {
        assertThat(judged(figures(KERTANEGARA, List.of()), Tercetak.of("efisiensi:SAKIP", "10,69", "LKjIP"))
                        .putusan())
                .isEqualTo(Putusan.BELUM);
    }

    @ParameterizedTest(name = "Kertanegara {0}: {1} for {2} is {3}")
    @CsvSource({
        "U1, '103,70', '93,54', KALI_250,   ''",
        "U2, '100,42', '90,61', KALI_250,   ''",
        "U3, '99,60',  '91,84', UNSUR_LAIN, 'U8 Penanganan Pengaduan, Saran dan Masukan'",
        "U4, '111,00', '100,00', KALI_250,  ''",
        "U5, '103,47', '93,15', KALI_250,   ''",
        "U6, '101,72', '91,72', KALI_250,   ''",
        "U7, '104,22', '94,14', KALI_250,   ''",
        "U9, '110,52', '92,31', TERTUKAR,   'U8 Penanganan Pengaduan, Saran dan Masukan'",
        "U8, '102,27', '99,60', TERTUKAR,   'U9 Sarana dan Prasarana'",
    })
    void findsTheSlipOfEachUnsurAbove100(String unsur, String printed, String right, Jenis slip, String isi) {
        Dinilai judged = judged(kertanegara(List.of()), Tercetak.of("ikm.nilai:" + unsur, printed, "LKjIP"));
        assertThat(judged.putusan()).isEqualTo(Putusan.SALAH);
        assertThat(judged.benar()).contains(right);
        assertThat(judged.slip().orElseThrow().jenis()).isEqualTo(slip);
        assertThat(judged.slip().orElseThrow().isi()).isEqualTo(isi);
    }

    @Test
    void findsThatKertanegarasIndexIsATenthOfThoseValues() {
        List<Tercetak> printed = new ArrayList<>();
        List<String> values =
                List.of("103,70", "100,42", "99,60", "111,00", "103,47", "101,72", "104,22", "102,27", "110,52");
        for (int i = 0; i < values.size(); i++) {
            printed.add(Tercetak.of("ikm.nilai:U" + (i + 1), values.get(i), "LKjIP"));
        }
        Dinilai judged = judged(kertanegara(printed), Tercetak.of("ikm", "93,69", "LKjIP"));
        assertThat(judged.benar()).contains("94,10");
        assertThat(judged.slip().orElseThrow().jenis()).isEqualTo(Jenis.JUMLAH_PER_10);
        assertThat(judged(kertanegara(List.of()), Tercetak.of("ikm", "94,01", "LKjIP"))
                        .slip())
                .hasValueSatisfying(one -> {
                    assertThat(one.jenis()).isEqualTo(Jenis.BOBOT);
                    assertThat(one.isi()).isEqualTo("0,111");
                });
    }

    @ParameterizedTest(name = "Jaten {0}: rank {1}, not {2}")
    @CsvSource({
        "U1, 6, 6",
        "U2, 4, 4",
        "U3, 9, 7",
        "U4, 2, 2",
        "U5, 7, 4",
        "U6, 5, 3",
        "U7, 3, 2",
        "U9, 8, 2",
        "U8, 1, 1"
    })
    void namesJatensRightRanks(String unsur, String right, String printed) {
        Dinilai judged = judged(jaten(), Tercetak.of("ikm.urutan:" + unsur, printed, "LKjIP"));
        assertThat(judged.benar()).contains(right);
        assertThat(judged.putusan()).isEqualTo(right.equals(printed) ? Putusan.SESUAI : Putusan.SALAH);
        assertThat(judged.slip().map(Slip::jenis))
                .isEqualTo(right.equals(printed) ? Optional.empty() : Optional.of(Jenis.URUTAN_BERGESER));
    }

    @Test
    void followsJatensPrintedMeansAndWeights() {
        List<Hitungan> figures = jaten();
        assertThat(Stream.of(
                        Tercetak.of("ikm", "83,20328", "LKjIP"),
                        Tercetak.of("ikm.jumlah:U3", "926", "LKjIP"),
                        Tercetak.of("ikm.nrr:U6", "3,252525", "LKjIP"),
                        Tercetak.of("ikm.tertimbang:U6", "0,36103", "LKjIP")))
                .allSatisfy(one -> assertThat(judged(figures, one).putusan()).isEqualTo(Putusan.SESUAI));
        assertThat(judged(figures, Tercetak.of("ikm", "83,29", "LKjIP"))
                        .slip()
                        .orElseThrow()
                        .isi())
                .isEqualTo("1/9");
    }

    @Test
    void namesTheWeightBehindACapaian() {
        // Jaten counted with exact weights: 83,29 of 75 is 111,05, and the report prints what 0,111 gives.
        Contoh ikm = Contoh.of("IKM", "sangat-baik", 2, "2023 75 83.29").survei();
        Map<String, Fraction> weights =
                HitunganSurvei.otherWeights(tally(JATEN_ROWS).hasil(new Sama()).orElseThrow(), tally(JATEN_ROWS));
        List<Hitungan> figures =
                new HitunganKinerja(MESSAGES, Contoh.kinerja(Optional.empty(), ikm), List.of(), weights).all();
        Dinilai judged = judged(figures, Tercetak.of("capaian:IKM", "110,93", "LKjIP"));
        assertThat(judged.benar()).contains("111,05");
        assertThat(judged.slip().orElseThrow().isi()).isEqualTo("0,111");
        assertThat(judged(figures, Tercetak.of("capaian:IKM", "109,93", "LKjIP"))
                        .slip()
                        .orElseThrow()
                        .isi())
                .isEqualTo("0,11");
    }

    @ParameterizedTest
    @CsvSource({
        "657477430, enam ratus lima puluh tujuh juta empat ratus tujuh puluh tujuh ribu empat ratus tiga puluh rupiah, SESUAI, ''",
        "657477430, enam ratus lima piluh tujuh juta empat ratus tujuh puluh tujuh ribu empat ratus tiga puluh rupiah, EJAAN, piluh",
        "1100000000, Satu Milyar Seratus Juta Rupiah, SESUAI, ''",
        "5100, liam ribu setaus rupiah, EJAAN, 'liam, setaus'",
        "18, Delapan, SALAH, ''",
        "18, delapan bela, EJAAN, bela",
        "3413100300, tiga miliar empat ratus tiga belas ribu seratus ribu tiga ratus rupiah, SALAH, ''",
        "21000, dua puluh satu ribu, SESUAI, ''",
        "1001000, satu juta seribu rupiah, SESUAI, ''",
        "10, lima satu, TAK_TERBACA, ''",
        "10, sekitar sepuluh orang, TAK_TERBACA, ''",
    })
    void readsWordsBackToDigits(long digits, String words, Putusan putusan, String misspelled) {
        Tercetak one = new Tercetak("terbilang", words, Optional.of(new Serapan(digits, 0)), "LKjIP", "", "");
        Dinilai judged = CetakanCheck.amount(one, "Terbilang", digits, Terbilang.rupiah(digits));
        assertThat(judged.putusan()).isEqualTo(putusan);
        assertThat(judged.slip().map(Slip::isi).orElse("")).isEqualTo(misspelled);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                10,
                11,
                19,
                20,
                99,
                100,
                111,
                1000,
                1001,
                11_000,
                101_000,
                283_842_529,
                3_413_100_300L,
                2_000_000_000_000L
            })
    void readsWhatItWrites(long amount) {
        assertThat(BacaTerbilang.read(Terbilang.rupiah(amount)).orElseThrow().nilai())
                .isEqualTo(amount);
    }

    private static List<Hitungan> figures(KinerjaTahun year, List<Tercetak> printed) {
        return Stream.concat(
                        new HitunganKinerja(MESSAGES, year, printed, Map.of()).all().stream(),
                        new HitunganUang(MESSAGES, year, printed).all().stream())
                .toList();
    }

    private static Dinilai judged(List<Hitungan> figures, Tercetak one) {
        return CetakanCheck.check(
                one,
                figures.stream()
                        .filter(some -> some.kunci().equals(one.kunci()))
                        .findFirst()
                        .orElseThrow());
    }

    private static final int[][] KERTANEGARA_ROWS = {
        {0, 0, 163, 468},
        {0, 0, 237, 394},
        {0, 0, 206, 425},
        {0, 0, 0, 631},
        {0, 1, 171, 459},
        {0, 0, 209, 422},
        {0, 0, 148, 483},
        {0, 0, 10, 621},
        {0, 0, 194, 437}
    };
    /** In the order of the kode, so pengaduan before sarana. */
    private static final int[][] JATEN_ROWS = {
        {1, 6, 212, 78},
        {1, 11, 192, 93},
        {2, 26, 204, 65},
        {0, 7, 80, 210},
        {1, 6, 214, 76},
        {1, 5, 209, 82},
        {1, 9, 190, 97},
        {5, 6, 57, 229},
        {0, 31, 179, 87}
    };

    private static List<Hitungan> kertanegara(List<Tercetak> printed) {
        Tally tally = tally(KERTANEGARA_ROWS);
        return new HitunganSurvei(MESSAGES, tally.hasil(new Sama()).orElseThrow(), tally, printed).all();
    }

    private static List<Hitungan> jaten() {
        Tally tally = tally(JATEN_ROWS);
        Hasil hasil = tally.hasil(Cetak.TIGA_DESIMAL).orElseThrow();
        return new HitunganSurvei(MESSAGES, hasil, tally, List.of()).all();
    }

    private static Tally tally(int[][] rows) {
        Map<String, Unsur> items = new HashMap<>();
        Map<String, Frekuensi> counts = new HashMap<>();
        long n = 0;
        for (int i = 0; i < rows.length; i++) {
            String item = "P" + (i + 1);
            items.put(item, Unsur.SEMBILAN.get(i));
            counts.put(item, new Frekuensi(rows[i][0], rows[i][1], rows[i][2], rows[i][3]));
            n = Math.max(n, (long) rows[i][0] + rows[i][1] + rows[i][2] + rows[i][3]);
        }
        return Tally.ofItems(n, items, counts);
    }
}
