package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.scoring.Unsur;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.ImportKeeping.Refusal;
import id.sembilan.survey.ImportPlan.Bad;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.table.TableReading.Problem;
import id.sembilan.table.Tables;
import id.sembilan.table.Urutan;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ImportTest {
    private static final DayRange YEAR = DayRange.of(Year.of(2023));
    private static final String NINE = "responden,u1,u2,u3,u4,u5,u6,u7,u8,u9";
    private static final List<String> COUNTED =
            List.of("submission", "jawaban", "tally", "tally_head", "responden", "saran");

    @TempDir
    Path folder;

    private final TestDatabase database;
    private TestOffice office;

    ImportTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = TestOffice.open(database, folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1/9,      83.29, 1.13",
        "'0,111',  83.20, 1.13",
        "'0,1111', 83.28, 1.13",
        "'0,11',   82.45, 1.13",
    })
    void givesTheFiguresOfJatenUnderEachConvention(String bobot, BigDecimal ikm, BigDecimal margin) throws IOException {
        office.periode(Year.of(2023), bobot);
        Ready plan = ready(jaten());
        assertThat(plan.hasil().ikm().nilai()).isEqualByComparingTo(ikm);
        assertThat(plan.margin().orElseThrow()).isEqualByComparingTo(margin);
        assertThat(keep(plan)).isEmpty();

        Figure figure = office.figure(YEAR);
        assertThat(figure.tally().responden()).isEqualTo(297);
        assertThat(figure.hasil()).contains(plan.hasil());
        assertThat(figure.margin()).isEqualTo(plan.margin());
        assertThat(figure.hasil().orElseThrow().unsur())
                .extracting(one -> one.unsur().kode(), one -> one.jumlah())
                .containsExactly(
                        tuple("U1", 961L),
                        tuple("U2", 971L),
                        tuple("U3", 926L),
                        tuple("U4", 1094L),
                        tuple("U5", 959L),
                        tuple("U6", 966L),
                        tuple("U7", 977L),
                        tuple("U8", 1104L),
                        tuple("U9", 947L));
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void swapsTheLastTwoColumnsInTheOrderOfThePasal() throws IOException {
        Ready plan = ready(jaten(), Urutan.PASAL, YEAR);
        assertThat(keep(plan)).isEmpty();
        assertThat(office.figure(YEAR).hasil().orElseThrow().unsur())
                .filteredOn(one -> one.unsur().equals(Unsur.SARANA))
                .extracting(one -> one.jumlah())
                .containsExactly(1104L);
    }

    @Test
    void readsAWorkbookLikeTheSameTableAsText() throws IOException {
        String csv = jaten();
        byte[] xlsx = Tables.xlsx(sheet -> {
            List<String> lines = csv.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (row == 0) {
                        sheet.value(row, column, cells[column]);
                    } else {
                        sheet.value(row, column, Integer.valueOf(cells[column]));
                    }
                }
            }
        });
        Ready text = ready(csv);
        Ready workbook = ready(plan(xlsx, Urutan.LAMPIRAN, YEAR));
        assertThat(workbook.hasil()).isEqualTo(text.hasil());
        assertThat(workbook.margin()).isEqualTo(text.margin());
        assertThat(workbook.submissions().stream().map(Submission::jawaban).toList())
                .isEqualTo(text.submissions().stream().map(Submission::jawaban).toList());
        assertThat(workbook.sha256()).isNotEqualTo(text.sha256());
    }

    @Test
    void keepsAFileTakesItBackAndKeepsItAgain() throws IOException {
        assertThat(keep(ready(jaten()))).isEmpty();
        assertThat(keep(ready(jaten()))).contains(Refusal.SAME_FILE);
        assertThat(ready(jaten()).repeated()).isPresent();
        String id = imports().getFirst();

        assertThat(undo(id)).isEmpty();
        COUNTED.forEach(table -> assertThat(rows(table)).as(table).isZero());
        assertThat(office.figure(YEAR).hasil()).isEmpty();
        assertThat(undo(id)).contains(Refusal.UNKNOWN);
        assertThat(ready(jaten()).repeated()).isEmpty();

        assertThat(keep(ready(jaten()))).isEmpty();
        assertThat(office.figure(YEAR).hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("83.29");
        assertThat(imports()).hasSize(2);
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void takesBackNothingButItsOwnRows() {
        office.periode(Year.of(2026), "1/9");
        for (int i = 0; i < 6; i++) {
            office.keep(office.form().answers(1), Instant.parse("2026-03-02T02:00:00Z"));
        }
        office.clock.set(Instant.parse("2026-04-01T02:00:00Z"));
        DayRange year = DayRange.of(Year.of(2026));
        assertThat(keep(ready(table("2026-03-02", 2, 10), Urutan.LAMPIRAN, year)))
                .isEmpty();
        assertThat(keep(ready(table("2026-03-02", 4, 12), Urutan.LAMPIRAN, year)))
                .isEmpty();
        assertThat(office.figure(year).tally().responden()).isEqualTo(28);

        assertThat(undo(imports().getFirst())).isEmpty();
        assertThat(office.differences()).isEmpty();
        assertThat(office.figure(year).tally().responden()).isEqualTo(18);
        assertThat(office.figure(year).hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("75.00");
    }

    @Test
    void countsUndatedRowsInTheirPeriodAndInNoMonth() {
        String csv = NINE + ",tanggal\n" + "1,4,4,4,4,4,4,4,4,4,\n".repeat(5) + "2,1,1,1,1,1,1,1,1,1,2023-05-31\n"
                + "3,3,3,3,3,3,3,3,3,3,2023-12-31\n";
        assertThat(keep(ready(csv))).isEmpty();
        assertThat(office.figure(YEAR).tally().responden()).isEqualTo(7);
        assertThat(months()).containsExactly("2023-05=25.00", "2023-12=75.00");
        assertThat(office.figure(DayRange.of(Year.of(2022))).hasil()).isEmpty();
    }

    /** Rows without a date lie in the whole first half, which is in the year but in no quarter. */
    @Test
    void countsUndatedRowsOfASemesterInItsYear() {
        DayRange semester = RangeText.parse("2023-S1").orElseThrow();
        assertThat(keep(ready(NINE + "\n" + "1,4,4,4,4,4,4,4,4,4\n".repeat(5), Urutan.LAMPIRAN, semester)))
                .isEmpty();
        assertThat(office.figure(semester).tally().responden()).isEqualTo(5);
        assertThat(office.figure(YEAR).tally().responden()).isEqualTo(5);
        assertThat(office.figure(RangeText.parse("2023-T1").orElseThrow()).hasil())
                .isEmpty();
        assertThat(office.figure(RangeText.parse("2023-S2").orElseThrow()).hasil())
                .isEmpty();
    }

    @Test
    void leavesBlanksOut() {
        String csv = NINE + "\n1,4,,4,4,4,4,4,4,4\n2,2,,2,,2,2,2,2,2\n3,,,,1,,,,,\n";
        assertThat(keep(ready(csv))).isEmpty();
        Figure figure = office.figure(YEAR);
        assertThat(figure.tally().responden()).isEqualTo(3);
        assertThat(figure.hasil().orElseThrow().dropped()).containsExactly(Unsur.PROSEDUR);
        assertThat(figure.hasil().orElseThrow().unsur())
                .filteredOn(one -> one.unsur().equals(Unsur.BIAYA))
                .extracting(one -> one.jumlah(), one -> one.terisi())
                .containsExactly(tuple(5L, 2L));
        // Seven unsur of mean 3 and one of 2,5, an eighth each.
        assertThat(figure.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("73.44");
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void makesAnInstrumentOfItsOwnForAddedUnsur() throws IOException {
        String csv = NINE + ",u10,u11,u12\n" + "1,4,4,4,4,4,4,4,4,4,2,2,2\n".repeat(5);
        Ready plan = ready(csv);
        assertThat(plan.kuesioner().id()).isNotEqualTo(ShippedKuesioner.PERMENPAN);
        assertThat(plan.kuesioner().unsur()).hasSize(12);
        assertThat(keep(plan)).isEmpty();
        assertThat(keep(ready(jaten()))).isEmpty();

        Figure twelve = office.figure(
                new Query(YEAR, Optional.empty(), Optional.of(plan.kuesioner().id())));
        assertThat(twelve.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("87.50");
        Figure nine = office.figure(new Query(YEAR, Optional.empty(), Optional.of(ShippedKuesioner.PERMENPAN)));
        assertThat(nine.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("83.29");
        assertThat(office.figure(YEAR)).usingRecursiveComparison().isEqualTo(nine);
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void knowsTheSameColumnsInAnotherFileAndOrder() {
        Ready one = ready("responden,u1,u2a,u2b\n1,4,3,2\n");
        assertThat(keep(one)).isEmpty();
        Ready other = ready("responden,u2b,u1,u2a\n1,2,4,3\n");
        assertThat(other.kuesioner().id()).isEqualTo(one.kuesioner().id());
        assertThat(keep(other)).isEmpty();
        Figure figure = office.figure(YEAR);
        assertThat(figure.tally().responden()).isEqualTo(2);
        assertThat(figure.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("81.25");
    }

    @Test
    void putsRowsIntoTheLayananTheyName() {
        String csv = NINE + ",layanan\n" + "1,4,4,4,4,4,4,4,4,4,Surat Pindah\n".repeat(2)
                + "2,1,1,1,1,1,1,1,1,1, legalisasi \n" + "3,2,2,2,2,2,2,2,2,2,\n";
        assertThat(keep(ready(csv))).isEmpty();
        assertThat(office.layanan.stream()
                        .map(one -> one.nama() + " "
                                + office.figure(new Query(YEAR, Optional.of(one.id()), Optional.empty()))
                                        .tally()
                                        .responden())
                        .toList())
                .containsExactlyInAnyOrder("Kartu Keluarga 1", "Surat Pindah 2", "Legalisasi 1");
    }

    @Test
    void keepsTheProfileAndTheSuggestion() {
        String csv = NINE + ",jenis_kelamin,usia,saran\n1,4,4,4,4,4,4,4,4,4,perempuan,26–34 tahun,Cepat\n"
                + "2,4,4,4,4,4,4,4,4,4,L,<17,\n";
        assertThat(keep(ready(csv))).isEmpty();
        assertThat(office.texts("pilihan", "select pilihan from responden order by pilihan"))
                .containsExactly("26-34", "<17", "P");
        assertThat(office.texts("teks", "select teks from saran")).containsExactly("Cepat");
    }

    @Test
    void refusesTheWholeFileForItsLastRow() {
        String good = "1,4,4,4,4,4,4,4,4,4,2023-01-01,,\n".repeat(500);
        assertThat(problems(NINE + ",tanggal,layanan,usia\n" + good + "9,4,4,4,4,4,4,4,4,4,2024-01-01,Nikah,99\n"))
                .extracting(Problem::baris, Problem::kolom, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple(502, "tanggal", "impor.baris.tanggal"),
                        tuple(502, "layanan", "impor.baris.layanan"),
                        tuple(502, "usia", "impor.baris.profil"));
        assertThat(problems(NINE + "\n" + "1,4,4,4,4,4,4,4,4,4\n".repeat(500) + "9,4,4,4,4,4,4,4,4,5\n"))
                .extracting(Problem::baris, Problem::kolom)
                .containsExactly(tuple(502, "u9"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023,                   true",
        "2023-12-31, 2023,                   true",
        "2022-12-31, 2023,                   false",
        "2024-01-01, 2023,                   false",
        "2023-02-28, 2023-02,                true",
        "2023-03-01, 2023-02,                false",
        "2023-02-17, 2023-02-06..2023-02-17, true",
        "2023-02-18, 2023-02-06..2023-02-17, false",
    })
    void takesDaysOfThePeriodOnly(LocalDate day, String range, boolean taken) {
        ImportPlan plan = plan(
                (NINE + ",tanggal\n1,4,4,4,4,4,4,4,4,4," + day + "\n").getBytes(StandardCharsets.UTF_8),
                Urutan.LAMPIRAN,
                RangeText.parse(range).orElseThrow());
        assertThat(plan).isInstanceOf(taken ? Ready.class : Bad.class);
    }

    @Test
    void keepsNothingWhenItFailsHalfWay() throws IOException {
        Ready plan = ready(jaten());
        AtomicInteger row = new AtomicInteger();
        assertThatThrownBy(() -> office.bean(ImportKeeping.class).keep(plan, "2023", "uji", () -> {
                    if (row.incrementAndGet() == 290) {
                        throw new IllegalStateException("power cut");
                    }
                }))
                .hasMessage("power cut");
        COUNTED.forEach(table -> assertThat(rows(table)).as(table).isZero());
        assertThat(rows("import_file") + rows("periode") + rows("audit_entry")).isZero();
        assertThat(office.number("select last_nomor as n from unit")).isZero();
        assertThat(keep(plan)).isEmpty();
        assertThat(office.figure(YEAR).tally().responden()).isEqualTo(297);
    }

    @Test
    void leavesASealedPeriodAloneAndTakesALateFile() throws IOException {
        assertThat(keep(ready(jaten()))).isEmpty();
        Periode year = office.read(reads -> office.bean(PeriodeStore.class).byRange(reads, office.unit.id(), YEAR))
                .orElseThrow();
        assertThat(office.seal(year, "")).isEmpty();
        assertThat(undo(imports().getFirst())).contains(Refusal.SEALED);
        assertThat(keep(ready(table("2023-05-05", 3, 5)))).isEmpty();
        assertThat(office.figure(YEAR).tally().responden()).isEqualTo(297);
    }

    private static String table(String day, int nilai, int rows) {
        String row = "1" + ("," + nilai).repeat(9) + "," + day + "\n";
        return NINE + ",tanggal\n" + row.repeat(rows);
    }

    private static String jaten() throws IOException {
        String name = "/scoring/jaten-2023-jawaban.csv";
        try (InputStream file = Objects.requireNonNull(ImportTest.class.getResourceAsStream(name))) {
            String csv = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // Without the line that names the source.
            return csv.substring(csv.indexOf('\n') + 1);
        }
    }

    private ImportPlan plan(byte[] file, Urutan urutan, DayRange range) {
        ImportOptions options = new ImportOptions("uji.csv", kartuKeluarga(), range, urutan);
        return office.bean(ImportPlanning.class).plan(office.unit, options, file);
    }

    private String kartuKeluarga() {
        return office.layanan.stream()
                .filter(one -> one.nama().equals("Kartu Keluarga"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Ready ready(String csv) {
        return ready(csv, Urutan.LAMPIRAN, YEAR);
    }

    private Ready ready(String csv, Urutan urutan, DayRange range) {
        return ready(plan(csv.getBytes(StandardCharsets.UTF_8), urutan, range));
    }

    private static Ready ready(ImportPlan plan) {
        return switch (plan) {
            case Ready ready -> ready;
            case Bad bad -> throw new AssertionError(bad.refused().problems());
        };
    }

    private List<Problem> problems(String csv) {
        return switch (plan(csv.getBytes(StandardCharsets.UTF_8), Urutan.LAMPIRAN, YEAR)) {
            case Ready ready -> List.of();
            case Bad bad -> bad.refused().problems();
        };
    }

    private Optional<Refusal> keep(Ready plan) {
        return office.bean(ImportKeeping.class)
                .keep(plan, RangeText.of(plan.options().range()), "uji", () -> {});
    }

    private Optional<Refusal> undo(String id) {
        return office.bean(ImportKeeping.class).undo(id, "uji");
    }

    private List<String> imports() {
        return office.texts("id", "select id from import_file order by kept_at, n, id");
    }

    private List<String> months() {
        return office
                .bean(Figures.class)
                .months(office.unit, new Query(YEAR, Optional.empty(), Optional.empty()))
                .entrySet()
                .stream()
                .map(month -> month.getKey() + "="
                        + month.getValue().hasil().orElseThrow().ikm().nilai())
                .toList();
    }

    private long rows(String table) {
        return office.number("select count(*) as n from " + table);
    }
}
