package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.AngkaTeks.Basi;
import id.sembilan.performance.Efisiensi.Keluaran;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NarasiTest {
    private static final Contoh KERJO_SAKIP = Contoh.of(
                    "Nilai SAKIP OPD", "istimewa", 2, "2023 69 67.90", "2024 72 68.80", "2025 73 68.80 2024")
            .akhir(2026, "74");
    private static final Contoh KERJO_DESA = Contoh.of(
                    "Indeks Desa Membangun", "istimewa", 2, "2023 0.7 0.73", "2024 0.75 0.76", "2025 0.75 0.81")
            .akhir(2026, "0.75");
    private static final Contoh JATEN_IKM = Contoh.of(
                    "IKM",
                    "sangat-baik",
                    2,
                    "2019 - 77.03",
                    "2020 70 77.91",
                    "2021 72 78.79",
                    "2022 74 80.96",
                    "2023 75 83.20")
            .akhir(2023, "75")
            .pembanding(Lingkup.NASIONAL, "", "82.15")
            .pembanding(Lingkup.OPD_TERBAIK, "Kecamatan Lain", "90.25");
    private static final Contoh JATEN_SAKIP = Contoh.of(
                    "Nilai SAKIP", "sangat-baik", 2, "2020 64 75.23", "2021 66 75.28", "2022 68 68.45", "2023 70 68.45")
            .akhir(2023, "70");
    private static final Contoh KERTANEGARA_IKM = Contoh.of(
                    "Indeks Kepuasan Masyarakat", "permendagri-86-2017", 2, "2023 - 87.86", "2024 88 93.69")
            .akhir(2026, "90");
    private static final Contoh KERTANEGARA_MATANG = Contoh.of(
                    "Nilai Kematangan Perangkat Daerah", "permendagri-86-2017", 0, "2024 34 33")
            .akhir(2026, "36");
    private static final Contoh ADUAN = Contoh.of(
                    "Persentase Aduan Terlambat", "sangat-berhasil", 2, "2023 12 11", "2024 10 12.5")
            .jenis(Jenis.PERSENTASE, "%")
            .negatif()
            .akhir(2026, "5");
    private static final Contoh ADUAN_BAIK = Contoh.of(
                    "Persentase Aduan Terlambat", "sangat-berhasil", 2, "2023 12 11", "2024 10 8")
            .jenis(Jenis.PERSENTASE, "%")
            .negatif();
    private static final Contoh DOKUMEN = Contoh.of("Jumlah Dokumen", "sangat-berhasil", 0, "2023 10 10", "2024 12 12")
            .jenis(Jenis.JUMLAH, "dokumen");

    private final Narasi narasi = new Narasi(new Messages());

    static Stream<Arguments> againstTarget() {
        return Stream.of(
                Arguments.of(
                        KERJO_SAKIP,
                        "Nilai SAKIP OPD pada tahun 2025 terealisasi sebesar 68,80 atau 4,20 poin di bawah target"
                                + " 73,00. Capaian kinerjanya 94,25% dengan kategori Baik menurut predikat kinerja"
                                + " organisasi (Templat kabupaten, yang menyebut PermenPANRB Nomor 22 Tahun 2024)."
                                + " Realisasi tersebut merupakan hasil pengukuran tahun 2024. Sumber data:"
                                + " Inspektorat."),
                Arguments.of(
                        KERJO_DESA,
                        "Dari target 0,75 pada tahun 2025, Indeks Desa Membangun terealisasi sebesar 0,81 atau 0,06"
                                + " poin di atas target. Capaian kinerjanya 108,00% dengan kategori Istimewa menurut"
                                + " predikat kinerja organisasi (Templat kabupaten, yang menyebut PermenPANRB Nomor"
                                + " 22 Tahun 2024). Sumber data: Inspektorat."),
                Arguments.of(
                        JATEN_IKM,
                        "Dari target 75,00 pada tahun 2023, IKM terealisasi sebesar 83,20 atau 8,20 poin di atas"
                                + " target. Capaian kinerjanya 110,93% dengan kategori Sangat Baik menurut skala pengukuran kinerja"
                                + " (Templat kabupaten). Sumber data: Inspektorat."),
                Arguments.of(
                        KERTANEGARA_MATANG,
                        "Nilai Kematangan Perangkat Daerah pada tahun 2024 terealisasi sebesar 33 atau 1,00 poin di"
                                + " bawah target 34. Capaian kinerjanya 97,06% dengan kategori Sangat Tinggi menurut"
                                + " skala nilai peringkat kinerja (Permendagri Nomor 86 Tahun 2017). Sumber data:"
                                + " Inspektorat."),
                Arguments.of(
                        ADUAN,
                        "Dari target 10,00% pada tahun 2024, Persentase Aduan Terlambat terealisasi sebesar 12,50%"
                                + " atau 2,50 poin persen di atas target. Karena pada indikator ini angka yang lebih rendah berarti"
                                + " lebih baik, target belum tercapai. Capaian kinerjanya 75,00% dengan kategori"
                                + " Berhasil menurut skala keberhasilan (Templat kabupaten). Sumber data:"
                                + " Inspektorat."),
                Arguments.of(
                        ADUAN_BAIK,
                        "Persentase Aduan Terlambat pada tahun 2024 terealisasi sebesar 8,00% atau 2,00 poin persen di"
                                + " bawah target 10,00%. Karena pada indikator ini angka yang lebih rendah berarti"
                                + " lebih baik, target terlampaui. Capaian kinerjanya 120,00% dengan kategori Sangat"
                                + " Berhasil menurut skala keberhasilan (Templat kabupaten). Sumber data:"
                                + " Inspektorat."),
                Arguments.of(
                        DOKUMEN,
                        "Jumlah Dokumen pada tahun 2024 terealisasi sebesar 12 dokumen sehingga tepat memenuhi target."
                                + " Capaian kinerjanya 100,00% dengan kategori Sangat Berhasil menurut skala"
                                + " keberhasilan (Templat kabupaten). Sumber data: Inspektorat."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 - 80.00"),
                        "IKM pada tahun 2024 terealisasi sebesar 80,00, tetapi belum mempunyai target sehingga"
                                + " capaiannya belum dapat dihitung."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 75 -"),
                        "Realisasi IKM tahun 2024 belum tersedia sehingga capaian terhadap target 75,00 belum dapat"
                                + " dihitung."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 - -"),
                        "Target dan realisasi IKM tahun 2024 belum tersedia."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 0 80"),
                        "IKM pada tahun 2024 terealisasi sebesar 80,00, tetapi targetnya tidak lebih dari 0 sehingga"
                                + " capaiannya tidak dapat dihitung."));
    }

    @ParameterizedTest
    @MethodSource("againstTarget")
    void tellsTargetAgainstRealisasi(Contoh one, String expected) {
        assertThat(narasi.target(Contoh.kinerja(Optional.empty(), one), one.indikatorTahun())
                        .teks())
                .isEqualTo(expected);
    }

    static Stream<Arguments> overTheYears() {
        return Stream.of(
                Arguments.of(
                        KERJO_SAKIP,
                        "Realisasi tahun 2025 sama dengan tahun 2024, yaitu 68,80. Capaiannya turun 1,31 poin persen"
                                + " dari 95,56% menjadi 94,25%. Sepanjang 2023–2025 realisasinya tidak pernah turun,"
                                + " dari 67,90 menjadi 68,80."),
                Arguments.of(
                        JATEN_IKM,
                        "Dibandingkan dengan tahun 2022 (80,96), realisasi tahun 2023 naik 2,24 poin (secara relatif"
                                + " 2,77%). Capaiannya naik 1,53 poin persen dari 109,41% menjadi 110,93%. Sepanjang"
                                + " 2019–2023 realisasinya terus naik dari 77,03 menjadi 83,20."),
                Arguments.of(
                        JATEN_SAKIP,
                        "Realisasi tahun 2023 sama dengan tahun 2022, yaitu 68,45. Capaiannya turun 2,88 poin persen"
                                + " dari 100,66% menjadi 97,79%. Sepanjang 2020–2023 realisasinya naik turun, paling"
                                + " rendah 68,45 pada tahun 2022 dan paling tinggi 75,28 pada tahun 2021."),
                Arguments.of(
                        KERTANEGARA_IKM,
                        "Dibandingkan dengan tahun 2023 (87,86), realisasi tahun 2024 naik 5,83 poin (secara relatif"
                                + " 6,64%)."),
                Arguments.of(
                        KERTANEGARA_MATANG,
                        "Realisasi tahun 2023 tidak tersedia sehingga perubahan dari tahun sebelumnya tidak dapat"
                                + " dihitung."),
                Arguments.of(
                        ADUAN,
                        "Dibandingkan dengan tahun 2023 (11,00%), realisasi tahun 2024 naik 1,50 poin persen (secara"
                                + " relatif 13,64%). Pada indikator ini kenaikan berarti memburuk. Capaiannya turun"
                                + " 33,33 poin persen dari 108,33% menjadi 75,00%."),
                Arguments.of(
                        ADUAN_BAIK,
                        "Dibandingkan dengan tahun 2023 (11,00%), realisasi tahun 2024 turun 3,00 poin persen (secara"
                                + " relatif 27,27%). Pada indikator ini penurunan berarti membaik. Capaiannya naik"
                                + " 11,67 poin persen dari 108,33% menjadi 120,00%."),
                Arguments.of(
                        DOKUMEN,
                        "Dibandingkan dengan tahun 2023 (10 dokumen), realisasi tahun 2024 naik 2 dokumen (secara"
                                + " relatif 20,00%). Capaiannya tetap 100,00%."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2021 - 3", "2022 - 2", "2023 - 1", "2024 - 0"),
                        "Dibandingkan dengan tahun 2023 (1,00), realisasi tahun 2024 turun 1,00 poin (secara relatif"
                                + " 100,00%). Sepanjang 2021–2024 realisasinya terus turun dari 3,00 menjadi 0,00."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2022 - 2", "2023 - 0", "2024 - 1"),
                        "Dibandingkan dengan tahun 2023 (0,00), realisasi tahun 2024 naik 1,00 poin. Sepanjang"
                                + " 2022–2024 realisasinya naik turun, paling rendah 0,00 pada tahun 2023 dan paling"
                                + " tinggi 2,00 pada tahun 2022."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 75 -"),
                        "Realisasi IKM tahun 2024 belum tersedia sehingga belum dapat dibandingkan dengan tahun"
                                + " sebelumnya."));
    }

    @ParameterizedTest
    @MethodSource("overTheYears")
    void tellsRiseAndFall(Contoh one, String expected) {
        assertThat(narasi.tahun(one.indikatorTahun()).teks()).isEqualTo(expected);
    }

    static Stream<Arguments> againstTheEnd() {
        return Stream.of(
                Arguments.of(
                        KERJO_SAKIP,
                        "Tingkat kemajuan terhadap target akhir Renstra tahun 2026 (74,00) adalah 92,97%; masih perlu"
                                + " naik 5,20 poin."),
                Arguments.of(
                        KERTANEGARA_IKM,
                        "Tingkat kemajuan terhadap target akhir Renstra tahun 2026 (90,00) adalah 104,10% sehingga"
                                + " target itu sudah tercapai."),
                Arguments.of(
                        ADUAN,
                        "Tingkat kemajuan terhadap target akhir Renstra tahun 2026 (5,00%) adalah -50,00%; masih perlu"
                                + " turun 7,50 poin persen."),
                Arguments.of(
                        ADUAN_BAIK,
                        "Tingkat kemajuan Persentase Aduan Terlambat belum dapat dihitung karena target akhir Renstra"
                                + " belum ditetapkan."),
                Arguments.of(
                        Contoh.of("IKM", "sangat-baik", 2, "2024 75 -").akhir(2026, "80"),
                        "Tingkat kemajuan IKM terhadap target akhir Renstra belum dapat dihitung karena realisasinya"
                                + " belum tersedia."));
    }

    @ParameterizedTest
    @MethodSource("againstTheEnd")
    void tellsProgressToTheEndTarget(Contoh one, String expected) {
        assertThat(narasi.akhir(Contoh.kinerja(Optional.empty(), one), one.indikatorTahun())
                        .teks())
                .isEqualTo(expected);
    }

    @Test
    void comparesWithOthers() {
        assertThat(narasi.pembanding(JATEN_IKM.indikatorTahun()).teks())
                .isEqualTo("Dibandingkan dengan pembanding nasional (82,15), realisasi tahun 2023 lebih tinggi 1,05"
                        + " poin. Dibandingkan dengan perangkat daerah terbaik (Kecamatan Lain: 90,25), realisasi"
                        + " tahun 2023 lebih rendah 7,05 poin.");
        assertThat(narasi.pembanding(
                                ADUAN.pembanding(Lingkup.KABUPATEN, "", "9").indikatorTahun())
                        .teks())
                .isEqualTo("Dibandingkan dengan pembanding tingkat kabupaten (9,00%), realisasi tahun 2024 lebih"
                        + " tinggi 3,50 poin persen. Pada indikator ini angka yang lebih tinggi berarti kurang baik.");
        assertThat(narasi.pembanding(ADUAN.indikatorTahun()).teks())
                .isEqualTo("Data pembanding untuk Persentase Aduan Terlambat tahun 2024 belum tersedia.");
    }

    @Test
    void tellsTheAverageOfWhatWasNotRounded() {
        assertThat(narasi.rataRata(Contoh.kinerja(Optional.empty(), KERJO_SAKIP, KERJO_DESA))
                        .teks())
                .isEqualTo("Rata-rata capaian 2 indikator tujuan dan sasaran pada tahun 2025 adalah 101,12% dengan"
                        + " kategori Istimewa menurut predikat kinerja organisasi (Templat kabupaten, yang menyebut"
                        + " PermenPANRB Nomor 22 Tahun 2024). Sebanyak 1 indikator memenuhi target dan 1 indikator"
                        + " belum.");
        assertThat(narasi.rataRata(Contoh.kinerja(
                                Optional.of(new BigDecimal("105")),
                                JATEN_IKM,
                                Contoh.of("Lain", "sangat-baik", 2, "2023 75 -")))
                        .teks())
                .isEqualTo("Rata-rata capaian 1 indikator tujuan dan sasaran pada tahun 2023 adalah 105,00% dengan"
                        + " kategori Sangat Baik menurut skala pengukuran kinerja (Templat kabupaten). Semua"
                        + " indikator tersebut memenuhi target. Selain itu, 1 indikator belum dapat dihitung karena"
                        + " target atau realisasinya belum lengkap. Dalam rata-rata ini setiap capaian dihitung"
                        + " paling tinggi 105%.");
        assertThat(narasi.rataRata(Contoh.kinerja(Optional.empty(), Contoh.of("Lain", "sangat-baik", 2, "2023 75 -")))
                        .teks())
                .isEqualTo("Rata-rata capaian tahun 2023 belum dapat dihitung karena belum ada indikator yang target"
                        + " dan realisasinya lengkap.");
    }

    @Test
    void tellsMoneyPlannedAndSpent() {
        assertThat(narasi.serapan(2025, new Serapan(2_488_389_980L, 2_024_242_538L))
                        .teks())
                .isEqualTo("Anggaran tahun 2025 sebesar Rp2.488.389.980 terealisasi Rp2.024.242.538 atau 81,35%"
                        + " sehingga tersisa Rp464.147.442 (18,65%).");
        assertThat(narasi.serapan(2025, new Serapan(100, 102)).teks())
                .isEqualTo("Realisasi anggaran tahun 2025 sebesar Rp102 (102,00%) melebihi anggaran Rp100 dengan"
                        + " selisih Rp2.");
        assertThat(narasi.serapan(2025, new Serapan(100, 100)).teks())
                .isEqualTo("Anggaran tahun 2025 sebesar Rp100 terealisasi seluruhnya (100%).");
        assertThat(narasi.serapan(2025, new Serapan(0, 0)).teks())
                .isEqualTo("Anggaran tahun 2025 belum tersedia sehingga persentase realisasinya belum dapat"
                        + " dihitung.");
    }

    static Stream<Arguments> efficiency() {
        return Stream.of(
                Arguments.of(
                        Metode.PMK_22,
                        "Menurut cara hitung PMK 22/PMK.02/2021, efisiensi (E) sebesar 15,34% dan nilai efisiensi (NE)"
                                + " sebesar 88,34%."),
                Arguments.of(
                        Metode.SELISIH,
                        "Menurut metode selisih (capaian dikurangi persentase realisasi anggaran), tingkat"
                                + " efisiensinya 14,45 poin persen."),
                Arguments.of(
                        Metode.SISA,
                        "Menurut metode sisa anggaran, 20,21% anggaran tidak terpakai; metode ini tidak"
                                + " memperhitungkan hasil yang dicapai."),
                Arguments.of(
                        Metode.RASIO,
                        "Menurut metode rasio (capaian dibagi persentase realisasi anggaran), tingkat efisiensinya"
                                + " 1,18."));
    }

    @ParameterizedTest
    @MethodSource("efficiency")
    void callsNothingEfficientThatMissedItsTarget(Metode metode, String expected) {
        Capaian capaian = KERJO_SAKIP.indikatorTahun().tahunIni().capaian().orElseThrow();
        Efisiensi one = Efisiensi.of(
                        metode, List.of(new Keluaran(capaian, new Serapan(2_360_412_480L, 1_883_446_594L))))
                .orElseThrow();
        assertThat(narasi.efisiensi(one, capaian).teks())
                .isEqualTo(expected
                        + " Karena capaiannya 94,25% atau di bawah 100%, penggunaan sumber daya belum dapat disebut"
                        + " efisien.");
        assertThat(narasi.efisiensi(
                                one,
                                KERJO_DESA.indikatorTahun().tahunIni().capaian().orElseThrow())
                        .teks())
                .isEqualTo(expected);
    }

    @Test
    void findsFiguresThatChangedSinceATextWasWritten() {
        KinerjaTahun then = Contoh.kinerja(Optional.empty(), KERJO_SAKIP);
        Kalimat written = narasi.target(then, KERJO_SAKIP.indikatorTahun());
        Contoh revised = Contoh.of("Nilai SAKIP OPD", "istimewa", 2, "2025 73 70.15 2024");
        Kalimat now = narasi.target(Contoh.kinerja(Optional.empty(), revised), revised.indikatorTahun());
        String text = "SAKIP baru 68,8 dari target 73 karena 12 dokumen terlambat; capaiannya 94,25 % (Baik).";
        assertThat(AngkaTeks.basi(text, written.angka(), now.angka()))
                .containsExactly(
                        new Basi("capaian 2025", "94,25%", "96,10%"), new Basi("realisasi 2025", "68,80", "70,15"));
        assertThat(AngkaTeks.basi(now.teks(), written.angka(), now.angka())).isEmpty();
        assertThat(AngkaTeks.basi(text, written.angka(), Map.of()))
                .extracting(Basi::nama, Basi::kini)
                .contains(tuple("kategori 2025", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nilai 94,25% tercapai.         | 94,25%          | true
            Nilai 94,25 % tercapai.        | 94,25%          | true
            Nilai 94.25 tercapai           | 94,25           | true
            Nilai 194,25 tercapai          | 94,25           | false
            Nilai 94,257 tercapai          | 94,25           | false
            Anggaran Rp. 2.488.389.980,-   | Rp2.488.389.980 | true
            Kode 7.01.02 dan 2.01          | 7,01            | false
            Tanggal 12/01/2025             | 12              | false
            Predikat Baik.                 | Baik            | true
            Predikat baik sekali           | Baik            | true
            Perbaikan                      | Baik            | false
            """)
    void seesAFigureInAText(String text, String figure, boolean says) {
        assertThat(AngkaTeks.says(text, figure)).isEqualTo(says);
    }
}
