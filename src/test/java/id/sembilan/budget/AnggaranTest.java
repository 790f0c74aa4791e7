package id.sembilan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.TahunAnggaran.Cacah;
import id.sembilan.storage.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnggaranTest {
    private final TestDatabase database;

    @TempDir
    private Path folder;

    private BudgetOffice office;

    AnggaranTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        office = new BudgetOffice(database, folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void setsKerjoUpFromItsFileAndNamesTheRootOnThePage() throws IOException, InterruptedException {
        assertThat(office.imported(2025, BudgetOffice.file("kerjo-2025"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        TahunAnggaran year = office.year(2025);
        assertThat(year.total()).isEqualTo(new Serapan(2_488_389_980L, 2_024_242_538L));
        assertThat(year.perSasaran(Versi.AWAL))
                .extracting(TahunAnggaran.Alokasi::serapan)
                .containsExactly(new Serapan(2_360_412_480L, 1_910_541_188L), new Serapan(127_977_500L, 113_701_350L));
        assertThat(year.cacah(Versi.AWAL)).isEqualTo(new Cacah(8, 4, 0, 0));
        String page = office.get("/anggaran?tahun=2025").body();
        assertThat(page).contains("2.024.242.538", "81,35%", "27.094.594", "7.01.01.2.07");
    }

    @Test
    void countsJatensChildAsDecidedAndKeepsWhatTheFileHas() throws IOException, InterruptedException {
        office.imported(2023, BudgetOffice.file("jaten-2023"), Map.of());
        assertThat(office.year(2023).total().realisasi()).isEqualTo(3_106_344_371L);
        Map<String, String> decision = new HashMap<>(
                Map.of("kunci", "6", "pilihan", "anak", "anak", "6.1", "kolom", "realisasi", "nilai", "122.912.600"));
        assertThat(office.post("/anggaran/2023/putusan", decision).statusCode()).isEqualTo(422);
        decision.put("alasan", "SPJ Desember");
        assertThat(office.post("/anggaran/2023/putusan", decision).statusCode()).isEqualTo(303);

        TahunAnggaran year = office.year(2023);
        assertThat(year.total()).isEqualTo(new Serapan(3_413_100_300L, 3_129_257_771L));
        assertThat(year.baris())
                .filteredOn(one -> one.kode().equals("6.1"))
                .singleElement()
                .satisfies(one -> assertThat(one.tercetak().realisasi()).contains(99_999_200L));
        assertThat(office.get("/anggaran?tahun=2023").body()).contains("SPJ Desember", "oleh rina");

        // The file comes again with other figures: the decision rests on nothing.
        Map<String, String> replace = Map.of("ganti", "ya");
        office.imported(2023, BudgetOffice.file("jaten-2023").replace("122912600", "122912601"), replace);
        assertThat(office.year(2023).total().realisasi()).isEqualTo(3_106_344_371L);
    }

    @Test
    void asksBeforeItReplacesAYearAndBeforeItGuesses() throws IOException, InterruptedException {
        String csv = "Kode Rekening;Program / Kegiatan;Pagu;Realisasi (Rp);%\n1;Program A;;;\n"
                + "1.1;Kegiatan A;Rp. 10.365.00;10.000.000,-;96,48\n1.2;Kegiatan B;900,000;-;\n";
        assertThat(office.imported(2024, csv, Map.of()).statusCode()).isEqualTo(422);
        assertThat(office.year(2024).isEmpty()).isTrue();
        Map<String, String> answers = new HashMap<>(Map.of("t-3-anggaran", "1036500"));
        assertThat(office.imported(2024, csv, answers).statusCode()).isEqualTo(303);
        assertThat(office.year(2024).total()).isEqualTo(new Serapan(1_936_500, 10_000_000));

        assertThat(office.imported(2024, csv, answers).statusCode()).isEqualTo(422);
        answers.put("ganti", "ya");
        assertThat(office.imported(2024, csv, answers).statusCode()).isEqualTo(303);
        assertThat(office.year(2024).baris()).hasSize(3);
    }

    @Test
    void keepsNothingOfAFileWithAMistake() throws IOException, InterruptedException {
        HttpResponse<String> answer = office.upload(
                2024, "a.csv", "kode,uraian,anggaran,realisasi\n1,Program A,seratus juta,1\n1,Program B,2,1\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Baris 2, kolom anggaran", "seratus juta");
        assertThat(office.year(2024).isEmpty()).isTrue();
    }

    @Test
    void letsAnOfficeWithoutAFileTypeItsLines() throws IOException, InterruptedException {
        Map<String, String> program = Map.of("tingkat", "program", "kode", "1", "uraian", "Program A");
        Map<String, String> kegiatan = Map.of(
                "tingkat",
                "kegiatan",
                "kode",
                "1.1",
                "uraian",
                "Kegiatan A",
                "anggaran",
                "Rp 100.000.000,00",
                "perubahan",
                "80.000.000",
                "realisasi",
                "60.000.000");
        assertThat(office.post("/anggaran/2025/pos", program).statusCode()).isEqualTo(303);
        assertThat(office.post("/anggaran/2025/pos", kegiatan).statusCode()).isEqualTo(303);
        assertThat(office.post("/anggaran/2025/pos", kegiatan).statusCode()).isEqualTo(422);
        assertThat(office.year(2025).total()).isEqualTo(new Serapan(80_000_000, 60_000_000));
        assertThat(office.get("/anggaran?tahun=2025&versi=awal").body()).contains("100.000.000", "60,00%");
        assertThat(office.get("/anggaran?tahun=2025").body()).contains("75,00%");

        assertThat(office.post(
                                "/anggaran/2025/belanja",
                                Map.of("pegawai-anggaran", "50.000.000", "pegawai-realisasi", "40.000.000"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.year(2025).temuan()).extracting(Temuan::jenis).containsExactly(Temuan.Jenis.BELANJA_BERBEDA);
        String id = office.year(2025).baris().getLast().id();
        assertThat(office.get("/anggaran/2025/pos/" + id).body()).contains("Kegiatan A");
        assertThat(office.post("/anggaran/2025/pos/" + id + "/hapus", Map.of("x", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.year(2025).baris()).hasSize(1);
    }

    @Test
    void takesItsOwnTemplateBack() throws IOException, InterruptedException {
        String template = office.get("/anggaran/templat.csv").body();
        assertThat(office.imported(2026, template, Map.of()).statusCode()).isEqualTo(303);
        assertThat(office.year(2026).total()).isEqualTo(new Serapan(47_081_850, 44_241_850));
    }
}
