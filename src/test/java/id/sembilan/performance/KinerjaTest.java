package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.admin.SampleOffice;
import id.sembilan.office.Unit;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.scoring.Fraction;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Sealing;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Offices set up by their files alone, with every figure of their year. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KinerjaTest {
    private static final String SAKIP = "Nilai SAKIP";
    private static final String IKM = "Indeks Kepuasan Masyarakat";

    private final TestDatabase database;

    @TempDir
    private Path folder;

    KinerjaTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void computesKerjo2025() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("kerjo-2025-indikator.csv", 2023, 2026, 2025);
            office.skala("istimewa", Optional.empty());
            IndikatorTahun sakip = office.indikator(2025, "Nilai SAKIP OPD");
            assertThat(office.capaian(2025, "Nilai SAKIP OPD")).isEqualTo("94.25");
            assertThat(office.capaian(2025, "Indeks Desa Membangun")).isEqualTo("108.00");
            assertThat(office.rataRata(2025)).isEqualTo("101.12");
            assertThat(office.tahun(2025).kategori().map(Skala.Kategori::nama)).contains("Istimewa");
            assertThat(sakip.kemajuan().map(Capaian::printed)).contains(new BigDecimal("92.97"));
            assertThat(sakip.tahunIni().kategori().map(Skala.Kategori::nama)).contains("Baik");
            assertThat(sakip.riwayat())
                    .extracting(one -> one.tahun() + " "
                            + one.capaian().orElseThrow().printed() + " "
                            + one.realisasi().orElseThrow().asal())
                    .containsExactly("2023 98.41 TERBIT", "2024 95.56 TERBIT", "2025 94.25 SENDIRI");
            Perubahan idm =
                    office.indikator(2025, "Indeks Desa Membangun").perubahan().orElseThrow();
            assertThat(idm.selisih().round(2)).isEqualByComparingTo("0.05");
            assertThat(idm.relatif().orElseThrow().round(2)).isEqualByComparingTo("6.58");
        }
    }

    @Test
    void computesJaten2023FromItsSealedAnswersUnderEveryWeight() throws IOException {
        Map<String, String> expected = Map.of("1/9", "111.05", "0,1111", "111.04", "0,111", "110.93", "0,11", "109.93");
        try (KinerjaOffice office = jaten()) {
            office.imporDariSurvei("jaten-2023-indikator.csv", 2019, 2023, 2023, Cara.GABUNGAN);
            office.skala("sangat-baik", Optional.empty());
            Periode periode = office.context
                    .getBean(PeriodeReading.class)
                    .byRange(office.unit, DayRange.of(Year.of(2023)))
                    .orElseThrow();
            assertThat(office.capaian(2023, "IKM")).as("not sealed yet").isEqualTo("-");
            Sealing.publish(office.context, periode);
            assertThat(office.capaian(2023, "IKM")).isEqualTo(expected.get("1/9"));
            for (String bobot : List.of("0,1111", "0,111", "0,11")) {
                Sealing.propose(office.context, periode, bobot, "Bobot lain");
                Sealing.decide(office.context, periode, true);
                assertThat(office.capaian(2023, "IKM")).as(bobot).isEqualTo(expected.get(bobot));
            }
            assertThat(office.capaian(2023, SAKIP)).isEqualTo("97.79");
            IndikatorTahun ikm = office.indikator(2023, "IKM");
            assertThat(ikm.tahunIni().realisasi().orElseThrow().asal()).isEqualTo(Asal.SURVEI);
            assertThat(ikm.tahunLalu().flatMap(IndikatorTahun.Tahun::realisasi).map(Realisasi::nilai))
                    .contains(new BigDecimal("80.96"));
            assertThat(ikm.tahunIni().kategori().map(Skala.Kategori::nama)).contains("Sangat Baik");
        }
    }

    private KinerjaOffice jaten() {
        ApplicationContext context = KinerjaOffice.context(database, folder);
        context.getBean(SampleOffice.class).fill();
        Unit unit = context.getBean(Figures.class).choices().orElseThrow().unit();
        return new KinerjaOffice(context, unit);
    }

    @Test
    void computesKertanegara2024FromItsSealedCountsAndAsItWasPublished() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("kertanegara-2024-indikator.csv", 2021, 2026, 2024);
            assertThat(office.capaian(2024, IKM)).isEqualTo("106.47");
            assertThat(office.capaian(2024, "Nilai Kematangan Perangkat Daerah"))
                    .isEqualTo("97.06");
            assertThat(office.capaian(2024, "Nilai SAKIP Kecamatan")).isEqualTo("95.70");
            assertThat(office.indikator(2024, IKM).kemajuan().map(Capaian::printed))
                    .contains(new BigDecimal("104.10"));
            assertThat(office.indikator(2024, IKM).tahunIni().kategori().map(Skala.Kategori::nama))
                    .contains("Sangat Tinggi");
            Periode periode = Sealing.kertanegara(office.context, office.unit);
            Sealing.publish(office.context, periode);
            office.imporDariSurvei("kertanegara-2024-indikator.csv", 2021, 2026, 2024, Cara.GABUNGAN);
            assertThat(office.indikator(2024, IKM)
                            .tahunIni()
                            .realisasi()
                            .orElseThrow()
                            .nilai())
                    .isEqualByComparingTo("94.10");
            assertThat(office.capaian(2024, IKM)).isEqualTo("106.93");
        }
    }

    @Test
    void computesAnInventedOfficeWithANegativePolarityTwoTargetsAndABestOpd() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("dua-anggaran-2024-indikator.csv", 2021, 2026, 2024);
            office.skala("sangat-berhasil", Optional.empty());
            IndikatorTahun sakip = office.indikator(2024, SAKIP);
            assertThat(sakip.tahunIni().target().orElseThrow().nilai()).isEqualByComparingTo("67");
            assertThat(sakip.tahunIni().realisasi().orElseThrow().tahunUkur()).isEqualTo(2023);
            assertThat(office.capaian(2024, SAKIP)).isEqualTo("98.58");
            assertThat(office.capaian(2024, IKM)).isEqualTo("102.00");
            assertThat(office.capaian(2024, "Jumlah pelanggaran ketertiban")).isEqualTo("125.00");
            assertThat(office.capaian(2023, "Jumlah pelanggaran ketertiban")).isEqualTo("80.00");
            assertThat(office.capaian(2024, "Persentase aduan yang ditindaklanjuti"))
                    .isEqualTo("104.17");
            assertThat(office.rataRata(2024)).isEqualTo("107.44");
            assertThat(office.tahun(2024).kategori().map(Skala.Kategori::nama)).contains("Sangat Berhasil");
            assertThat(sakip.pembanding())
                    .extracting(Pembanding::lingkup, Pembanding::nama, one -> one.nilai()
                            .toPlainString())
                    .containsExactly(tuple(Lingkup.OPD_TERBAIK, "Badan Perencanaan", "81.20"));
            assertThat(office.tahun(2024).perjanjian()).hasSize(2);
            office.skala("sangat-berhasil", Optional.of(new BigDecimal("100")));
            assertThat(office.rataRata(2024))
                    .as("each capped at 100 in the mean")
                    .isEqualTo("99.65");
        }
    }

    @Test
    void leavesAMissingRealisasiWithoutAFigureInAnOfficeWithoutASurvey() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("tanpa-survei-2024-indikator.csv", 2023, 2026, 2024);
            assertThat(office.capaian(2024, "Nilai kematangan perangkat daerah"))
                    .isEqualTo("-");
            assertThat(office.capaian(2024, "Indeks Desa Membangun")).isEqualTo("95.00");
            assertThat(office.capaian(2024, "Persentase desa tertib administrasi"))
                    .isEqualTo("98.04");
            assertThat(office.capaian(2024, "Jumlah musyawarah desa")).isEqualTo("83.33");
            // Of tujuan and sasaran with a figure: neither the program nor the missing one is in it.
            assertThat(office.rataRata(2024)).isEqualTo("96.52");
        }
    }

    @Test
    void keepsTheSameFileTwiceOnce() throws IOException {
        String[] tables = {
            "renstra",
            "rencana",
            "indikator",
            "target_renstra",
            "realisasi",
            "pembanding",
            "perjanjian",
            "perjanjian_target"
        };
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("dua-anggaran-2024-indikator.csv", 2021, 2026, 2024);
            List<Long> once = office.rows(tables);
            assertThat(once).doesNotContain(0L);
            office.context.getBean(Writer.class).write(writes -> writes.change("update realisasi set catatan = 'ya'"));
            office.impor("dua-anggaran-2024-indikator.csv", 2021, 2026, 2024);
            assertThat(office.rows(tables)).isEqualTo(once);
            assertThat(office.indikator(2024, SAKIP)
                            .tahunIni()
                            .realisasi()
                            .orElseThrow()
                            .catatan())
                    .isEqualTo("ya");
        }
    }

    @Test
    void putsASasaranBelowTheTujuanOfTheFile() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("jaten-2023-indikator.csv", 2019, 2023, 2023);
            List<Rencana> places = office.tahun(2023).rencana();
            assertThat(places).extracting(Rencana::tingkat).containsExactly(Tingkat.TUJUAN, Tingkat.SASARAN);
            assertThat(places.getLast().indukId()).contains(places.getFirst().id());
        }
    }

    @Test
    void handsOverWhatTheDocumentPrinted() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            assertThat(office.impor("jaten-2023-indikator.csv", 2019, 2023, 2023)
                            .cetakan())
                    .extracting(Tercetak::teks)
                    .containsExactly("97,78", "Baik", "110,93", "Sangat Baik");
            office.impor("jaten-2023-indikator.csv", 2019, 2023, 2023);
            assertThat(office.rows("cetakan")).isEqualTo(4);
        }
    }

    @Test
    void computesWithTheExactShareNotWithItsPrint() throws IOException {
        try (KinerjaOffice office = KinerjaOffice.open(database, folder)) {
            office.impor("dua-anggaran-2024-indikator.csv", 2021, 2026, 2024);
            assertThat(office.indikator(2024, "Persentase aduan yang ditindaklanjuti")
                            .tahunIni()
                            .realisasi()
                            .orElseThrow()
                            .exact())
                    .isEqualTo(Fraction.of(375, 4));
        }
    }
}
