package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.performance.CetakanReading.TahunCetakan.Butir;
import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Periode;
import id.sembilan.survey.SurveyedOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeriksaReadingTest {
    private final TestDatabase database;

    @TempDir
    private Path folder;

    private SurveyedOffice office;

    PeriksaReadingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = SurveyedOffice.open(database, folder);
        office.today("2026-01-05");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void beginsWithThePlanThatIsMissing() {
        assertThat(found(2025)).containsExactly("Belum ada Renstra yang mencakup tahun 2025.");
    }

    @Test
    void findsEverythingInKerjosPrintedFigures() {
        PrintedOffice.fill(office.context(), office.unit());
        assertThat(cetakan(2025))
                .extracting(
                        one -> one.tercetak().kunci(),
                        one -> one.tercetak().teks(),
                        Dinilai::putusan,
                        one -> one.benar().orElse(""),
                        one -> one.slip().map(Slip::jenis).orElse(null))
                .containsExactlyInAnyOrder(
                        tuple("capaian:sakip", "94,24", Putusan.TERPOTONG, "94,25", null),
                        tuple("capaian:sakip", "94,38", Putusan.SALAH, "94,25", null),
                        tuple("capaian:desa", "108", Putusan.SESUAI, "108", null),
                        tuple("kategori:sakip", "baik", Putusan.SESUAI, "Baik", null),
                        tuple("rata_rata", "101,19", Putusan.SALAH, "101,12", Jenis.RATA_TERCETAK),
                        tuple("serapan:sakip", "79,79", Putusan.SESUAI, "79,79", null),
                        tuple("serapan:desa", "88,84", Putusan.SESUAI, "88,84", null),
                        tuple("efisiensi:sakip", "93,58", Putusan.SALAH, "88,34", Jenis.PERSEN_PECAHAN),
                        tuple("efisiensi:desa", "107,11", Putusan.SALAH, "94,34", Jenis.PERSEN_PECAHAN));
        assertThat(found(2025))
                .contains(
                        "Capaian Nilai SAKIP OPD dalam LKjIP 2025 tercetak 94,38, seharusnya 94,25.",
                        "Capaian Nilai SAKIP OPD tercetak dengan nilai berbeda: 94,24; 94,38. Yang benar 94,25.",
                        "Realisasi Nilai SAKIP OPD tahun 2025 (68,80) sama persis dengan tahun 2024. Bila memang"
                                + " hasil pengukuran tahun 2024, isikan tahun pengukurannya.",
                        "Perjanjian Kinerja tahun 2025 belum dicatat; target diambil dari Renstra.");
        assertThat(found(2025)).noneMatch(one -> one.contains("Indeks Desa Membangun dalam LKjIP 2025 tercetak 108"));
    }

    @Test
    void findsAWordOfAnotherScaleInWhatWasWritten() {
        PrintedOffice.fill(office.context(), office.unit());
        NaskahKeeping texts = office.bean(NaskahKeeping.class);
        texts.keep(
                office.unit(),
                2025,
                List.of(
                        new NaskahKeeping.Tulisan("kesimpulan", "Dengan kategori Baik.", Sidik.KOSONG),
                        new NaskahKeeping.Tulisan(
                                "sebab/" + PrintedOffice.SAKIP,
                                "Capaian termasuk kategori sangat tinggi tahun ini.",
                                Sidik.KOSONG)),
                "test");
        assertThat(found(2025).stream().filter(one -> one.startsWith("Teks")))
                .containsExactly(
                        "Teks \"sebab/Nilai SAKIP OPD\" memakai kata kategori \"sangat tinggi\", yang tidak ada"
                                + " dalam Predikat kinerja organisasi.");
    }

    @Test
    void findsAReportThatRestsOnAVersionThatNoLongerCounts() {
        office.today("2025-06-02");
        office.answers("2025-06-02", 10, 3, 0);
        office.today("2026-01-05");
        Periode year = office.sealed("2025");
        LkjipVersiKeeping reports = office.bean(LkjipVersiKeeping.class);
        reports.add(
                office.unit(),
                new LkjipVersiKeeping.Terbitan(
                        2025,
                        LkjipVersi.Tahap.DRAF,
                        LocalDate.of(2026, 1, 5),
                        "",
                        List.of(new LkjipVersi.Segel(year.id(), "Tahun 2025", 1, "75,00"))),
                new byte[] {1},
                new byte[] {2},
                "test");
        assertThat(found(2025)).noneMatch(one -> one.startsWith("Versi"));
        office.approve(office.again(year, Optional.of("0,111")));
        assertThat(found(2025))
                .contains("Versi 1 LKjIP memakai hasil survei Tahun 2025 versi 1; yang berlaku sekarang versi 2.");
    }

    @Test
    void findsTargetsAndRealisasiThatAreMissingOrOutOfRange() {
        PrintedOffice.fill(office.context(), office.unit());
        Instant now = Instant.parse("2026-01-05T03:00:00Z");
        office.bean(Writer.class).write(writes -> {
            office.bean(RenstraStore.class).keepTarget(writes, PrintedOffice.SAKIP, 2026, BigDecimal.ZERO);
            office.bean(RenstraStore.class).keepTarget(writes, PrintedOffice.DESA, 2026, new BigDecimal("0.77"));
            office.bean(RealisasiStore.class)
                    .keep(
                            writes,
                            new Realisasi(
                                    PrintedOffice.DESA,
                                    2026,
                                    Masa.TAHUN,
                                    new BigDecimal("81"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    2026,
                                    Realisasi.Asal.LUAR,
                                    "",
                                    Optional.empty(),
                                    ""),
                            "test",
                            now);
            office.bean(PerjanjianStore.class)
                    .add(
                            writes,
                            new Perjanjian(
                                    "pk",
                                    office.unit().id(),
                                    2026,
                                    0,
                                    LocalDate.of(2026, 1, 2),
                                    "",
                                    Map.of(PrintedOffice.DESA, new Perjanjian.Butir("", new BigDecimal("0.75")))),
                            "test",
                            now);
            return true;
        });
        List<Sorotan> all = office.bean(PeriksaReading.class).of(office.unit(), 2026);
        assertThat(all)
                .extracting(Sorotan::berat, Sorotan::kalimat)
                .containsExactly(
                        tuple(Berat.PERBAIKI, "Anggaran tahun 2026 belum dimasukkan."),
                        tuple(Berat.PERBAIKI, "Realisasi Nilai SAKIP OPD tahun 2026 belum diisi."),
                        tuple(
                                Berat.PERBAIKI,
                                "Realisasi Indeks Desa Membangun tahun 2026 (81,00) melebihi nilai tertinggi yang mungkin"
                                        + " (1,00)."),
                        tuple(
                                Berat.PERBAIKI,
                                "Target Nilai SAKIP OPD tahun 2026 tidak lebih dari 0, sehingga capaiannya tidak dapat"
                                        + " dihitung."),
                        tuple(
                                Berat.PERIKSA,
                                "Belum ada bupati atau wali kota yang tercatat menjabat pada 2 Januari 2026, tanggal"
                                        + " Perjanjian Kinerja."),
                        tuple(
                                Berat.PERIKSA,
                                "Belum ada camat yang tercatat menjabat pada 2 Januari 2026, tanggal Perjanjian"
                                        + " Kinerja."),
                        tuple(
                                Berat.PERIKSA,
                                "Belum ada camat yang tercatat menjabat pada 5 Januari 2026 untuk menandatangani"
                                        + " laporan."),
                        tuple(
                                Berat.PERIKSA,
                                "Target Indeks Desa Membangun tahun 2026 (0,75) sama dengan target Renstra tahun 2024,"
                                        + " sedangkan Renstra untuk tahun 2026 menyebut 0,77."),
                        tuple(
                                Berat.PERIKSA,
                                "Capaian Indeks Desa Membangun tahun 2026 adalah 10.800,00%, jauh dari target. Periksa"
                                        + " target, realisasi, dan polaritasnya."));
        assertThat(all).allSatisfy(one -> assertThat(one.tautan().href()).startsWith("/"));
    }

    @Test
    void keepsAPrintOnceAndForgetsIt() {
        PrintedOffice.fill(office.context(), office.unit());
        CetakanKeeping keeping = office.bean(CetakanKeeping.class);
        int before = cetakan(2025).size();
        keeping.keep(
                office.unit(),
                2025,
                List.of(new Tercetak("rata_rata", "101,12", Optional.empty(), "LKjIP 2025", "70", "diperbaiki")),
                "test");
        assertThat(cetakan(2025)).hasSize(before);
        Butir mean = office.bean(CetakanReading.class).of(office.unit(), 2025).butir().stream()
                .filter(one -> one.dinilai().tercetak().kunci().equals("rata_rata"))
                .findFirst()
                .orElseThrow();
        assertThat(mean.dinilai().putusan()).isEqualTo(Putusan.SESUAI);
        keeping.remove(office.unit(), mean.id(), "test");
        assertThat(cetakan(2025)).hasSize(before - 1);
        assertThat(cetakan(2024)).isEmpty();
    }

    @Test
    void findsRanksThatAreNoRanking() {
        office.answers("2025-03-10", 6, 4, 0);
        office.today("2026-01-05");
        office.sealed("2025");
        print(List.of("6", "4", "7", "2", "4", "3", "2", "1", "2"));
        assertThat(found(2025))
                .contains("Urutan unsur dalam LKjIP 2023 bukan peringkat yang lengkap. Yang benar: U1=1, U2=1, U3=1,"
                        + " U4=1, U5=1, U6=1, U7=1, U8=1, U9=1.");
        print(List.of("6", "4", "9", "2", "7", "5", "3", "1", "8"));
        assertThat(found(2025)).noneMatch(one -> one.startsWith("Urutan unsur"));
    }

    private void print(List<String> ranks) {
        for (int i = 0; i < ranks.size(); i++) {
            office.bean(CetakanKeeping.class)
                    .keep(
                            office.unit(),
                            2025,
                            List.of(Tercetak.of("ikm.urutan:U" + (i + 1), ranks.get(i), "LKjIP 2023")),
                            "test");
        }
    }

    private List<String> found(int tahun) {
        return office.bean(PeriksaReading.class).of(office.unit(), tahun).stream()
                .map(Sorotan::kalimat)
                .toList();
    }

    private List<Dinilai> cetakan(int tahun) {
        return office.bean(CetakanReading.class).of(office.unit(), tahun).butir().stream()
                .map(Butir::dinilai)
                .toList();
    }
}
