package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.RekapKeeping.Upload;
import id.sembilan.table.Urutan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RekapTest {
    private static final Path KERTANEGARA = Path.of("src/test/resources/kasus/kertanegara-2024-frekuensi.csv");
    private static final DayRange YEAR = DayRange.of(Year.of(2024));

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private TestOffice office;

    RekapTest(TestDatabase database) {
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

    @Test
    void computesKertanegaraFromItsFrequencies() throws IOException {
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631)).isEmpty();
        Figure figure = office.figure(YEAR);
        assertThat(figure.origin().rekap()).isTrue();
        assertThat(figure.tally().responden()).isEqualTo(631);
        assertThat(figure.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("94.10");
        assertThat(figure.hasil().orElseThrow().mutu()).isEqualTo(Mutu.A);
        HasilUnsur lowest = figure.hasil().orElseThrow().terendah().getFirst();
        assertThat(lowest.unsur()).isEqualTo(Unsur.PROSEDUR);
        assertThat(lowest.nilaiKonversi()).isEqualByComparingTo("90.61");
        assertThat(figure.hasil().orElseThrow().unsur())
                .extracting(HasilUnsur::unsur, HasilUnsur::nilaiKonversi)
                .contains(
                        tuple(Unsur.PENGADUAN, new BigDecimal("99.60")), tuple(Unsur.SARANA, new BigDecimal("92.31")));
        assertThat(figure.margin()).isEmpty();
        assertThat(office.bean(Figures.class).rows(figure, 0, 50)).isEmpty();
    }

    @Test
    void sealsARekapAndVerifiesIt() throws IOException {
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631)).isEmpty();
        Periode periode = office.read(reads -> office.bean(PeriodeStore.class).byRange(reads, office.unit.id(), YEAR))
                .orElseThrow();
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(office.figure(YEAR).hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("94.10");
        assertThat(office.bean(RekapKeeping.class).undo(periode.id(), "perencana"))
                .isFalse();
        assertThat(office.bean(SealCheck.class).check()).isEqualTo(new SealCheck.Outcome(1, List.of()));
    }

    @Test
    void refusesTheOtherOrderWhereTheNamesTell() throws IOException {
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.PASAL, 631)).hasSize(2);
    }

    @Test
    void refusesAColumnFilledTwice() throws IOException {
        String twice = Files.readString(KERTANEGARA).replace("Biaya/tarif,0,0,0,631", "Biaya/tarif,0,0,631,631");
        assertThat(keep(twice, Urutan.LAMPIRAN, 631)).singleElement().asString().contains("1262");
    }

    @Test
    void refusesWhatIsNoRekapAndKeepsNothing() {
        assertThat(keep("responden,u1\n1,4\n", Urutan.LAMPIRAN, 631)).isNotEmpty();
        assertThat(keep("unsur,1,2,3,4\nU1,0,0,x,4\n", Urutan.LAMPIRAN, 631)).isNotEmpty();
        assertThat(keep("", Urutan.LAMPIRAN, 631)).isNotEmpty();
        assertThat(office.number("select count(*) as n from rekap")).isZero();
    }

    @Test
    void refusesARekapBesideAnswersAndASecondOne() throws IOException {
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631)).isEmpty();
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631)).hasSize(1);
        Periode periode = office.read(reads -> office.bean(PeriodeStore.class).byRange(reads, office.unit.id(), YEAR))
                .orElseThrow();
        assertThat(office.bean(RekapKeeping.class).undo(periode.id(), "perencana"))
                .isTrue();
        assertThat(office.figure(YEAR).hasil()).isEmpty();
        office.keep(office.form(), Instant.parse("2026-03-02T03:00:00Z"));
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631, DayRange.of(Year.of(2026))))
                .hasSize(1);
    }

    @Test
    void showsFiveYearsAsPublishedAndAsComputed() throws IOException {
        office.write(writes -> {
            IkmTerbitStore store = office.bean(IkmTerbitStore.class);
            List<String> published = List.of("77.03", "77.91", "78.79", "80.96");
            for (int i = 0; i < published.size(); i++) {
                TahunIkm one = new TahunIkm(
                        Year.of(2020 + i), new BigDecimal(published.get(i)), Optional.empty(), false, "LKjIP");
                store.keep(writes, office.unit.id(), one, "perencana", Instant.EPOCH);
            }
            return true;
        });
        assertThat(keep(Files.readString(KERTANEGARA), Urutan.LAMPIRAN, 631)).isEmpty();
        assertThat(office.bean(PeriodeReading.class).trend(office.unit, Year.of(2024)))
                .extracting(one -> one.tahun() + " " + one.nilai() + " " + one.dihitung())
                .containsExactly(
                        "2020 77.03 false",
                        "2021 77.91 false",
                        "2022 78.79 false",
                        "2023 80.96 false",
                        "2024 94.10 true");
    }

    private List<String> keep(String csv, Urutan urutan, long n) {
        return keep(csv, urutan, n, YEAR);
    }

    private List<String> keep(String csv, Urutan urutan, long n, DayRange range) {
        return office.bean(RekapKeeping.class)
                .keep(
                        office.unit,
                        new Upload("rekap.csv", csv.getBytes(StandardCharsets.UTF_8), range, urutan, n, "LKjIP 2024"),
                        "perencana");
    }
}
