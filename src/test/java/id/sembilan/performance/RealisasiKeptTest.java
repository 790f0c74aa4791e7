package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.performance.Realisasi.Hitungan;
import id.sembilan.performance.Sakip.Komponen;
import id.sembilan.performance.Sakip.Nilai;
import id.sembilan.performance.SubNilai.Butir;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.SurveyedOffice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept around a year's realisasi comes back as it was, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RealisasiKeptTest {
    private static final int TAHUN = 2026;

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private SurveyedOffice office;

    RealisasiKeptTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = SurveyedOffice.open(database, folder);
        office.today("2027-01-05");
        RenstraStore renstra = office.bean(RenstraStore.class);
        write(writes -> {
            renstra.add(
                    writes, new Renstra("r", office.unit().id(), "Renstra", 2024, 2026, "", ""), "uji", Instant.EPOCH);
            renstra.add(writes, new Rencana("s", "r", Optional.empty(), Tingkat.SASARAN, "", "Pelayanan", 1));
            renstra.add(writes, indikator("ikm", "IKM", Jenis.INDEKS, 1));
            renstra.add(writes, indikator("sakip", "Nilai SAKIP", Jenis.SKOR, 2));
            renstra.add(writes, indikator("desa", "Desa tertib", Jenis.PERSENTASE, 3));
            renstra.keepTarget(writes, "sakip", TAHUN, number("70"));
            renstra.keepTarget(writes, "desa", TAHUN, number("80"));
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Indikator indikator(String id, String nama, Jenis jenis, int urutan) {
        return new Indikator(
                id, "s", nama, jenis, "", Polaritas.POSITIF, "", "", 2, Optional.empty(), Optional.empty(), urutan);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private void write(Consumer<Writes> work) {
        office.bean(Writer.class).write(writes -> {
            work.accept(writes);
            return true;
        });
    }

    private void keep(String id, Masa masa, String nilai, Optional<Hitungan> hitungan, int ukur, Asal asal) {
        write(writes -> office.bean(RealisasiStore.class)
                .keep(
                        writes,
                        new Realisasi(
                                id,
                                TAHUN,
                                masa,
                                number(nilai),
                                hitungan,
                                Optional.empty(),
                                ukur,
                                asal,
                                "sumber",
                                Optional.empty(),
                                ""),
                        "uji",
                        Instant.EPOCH));
    }

    private KinerjaTahun year() {
        return office.bean(KinerjaReading.class).of(office.unit(), TAHUN).orElseThrow();
    }

    /** 8 of 9 villages: 88,888…% of 80 is 111,111…, not 111,11 from the printed 88,89 (111,1125). */
    @Test
    void letsTheUnroundedPercentageEnterTheCapaian() {
        keep("desa", Masa.TAHUN, "88.89", Optional.of(new Hitungan(number("8"), number("9"))), TAHUN, Asal.SENDIRI);
        Capaian capaian =
                year().indikator("desa").orElseThrow().tahunIni().capaian().orElseThrow();
        assertThat(capaian.persen()).isEqualTo(id.sembilan.scoring.Fraction.of(1000, 9));
    }

    @Test
    void takesASealedQuarterFromTheSurveyAndTheOthersAsTyped() {
        office.answers("2026-03-10", 6, 4, 0);
        office.today("2027-01-05");
        office.sealed("2026-T1");
        write(writes -> {
            office.bean(RealisasiStore.class)
                    .link(writes, new IkmTautan("ikm", IkmTautan.Cara.RATA_TRIWULAN, Optional.empty(), 0));
            office.bean(AksiStore.class)
                    .keep(writes, new Aksi("ikm", TAHUN, 1, Optional.of(number("80")), "=1+1", "ramai", "listrik"));
        });
        keep("ikm", Masa.triwulan(1), "12.00", Optional.empty(), TAHUN, Asal.SENDIRI);
        keep("ikm", Masa.triwulan(2), "90.00", Optional.empty(), TAHUN, Asal.LUAR);
        List<AksiReading.Triwulan> quarters = office.bean(AksiReading.class).of(office.unit(), year()).stream()
                .filter(one -> one.indikator().indikator().id().equals("ikm"))
                .toList();
        assertThat(quarters)
                .extracting(
                        one -> one.realisasi().map(Realisasi::nilai),
                        one -> one.realisasi().map(Realisasi::asal),
                        one -> one.capaian().map(Capaian::printed))
                .containsExactly(
                        tuple(Optional.of(number("100.00")), Optional.of(Asal.SURVEI), Optional.of(number("125.00"))),
                        tuple(Optional.of(number("90.00")), Optional.of(Asal.LUAR), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty(), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A program that opens the sheet would compute it. */
    @Test
    void makesAFormulaInTheQuarterlySheetHarmless() {
        write(writes -> office.bean(AksiStore.class)
                .keep(writes, new Aksi("ikm", TAHUN, 1, Optional.empty(), "=HYPERLINK(\"x\")", "+62", "")));
        String csv = new String(office.bean(Lembar.class).csv(office.unit(), TAHUN, 1, ';'), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=HYPERLINK").contains("'+62").doesNotContain(";=");
        assertThat(csv.lines()).hasSize(4);
        assertThat(office.bean(Lembar.class).xlsx(office.unit(), TAHUN, 1)).startsWith('P', 'K');
    }

    @Test
    void keepsTheElevenVariablesAndHowTheyMakeTheScore() {
        SubNilai parts = new SubNilai(
                SubNilai.Cara.RATA_RATA,
                List.of(
                        new Butir("Struktur", number("3"), Optional.of(number("4"))),
                        new Butir("Budaya", number("2.5"), Optional.empty())));
        SubNilaiStore store = office.bean(SubNilaiStore.class);
        write(writes -> store.keep(writes, "sakip", TAHUN, parts));
        write(writes -> store.keep(writes, "sakip", TAHUN, parts));
        assertThat(office.bean(Reader.class).<SubNilai>read(reads -> store.of(reads, "sakip", TAHUN)))
                .isEqualTo(parts);
    }

    @Test
    void keepsAnEvaluationAndItsRecommendationsInThePlaceOfTheirOlderOnes() {
        String unitId = office.unit().id();
        Map<Komponen, Nilai> parts = Map.of(Komponen.PELAPORAN, new Nilai(Map.of(), number("11.25")));
        write(writes -> {
            for (String id : List.of("lama", "baru")) {
                office.bean(SakipStore.class)
                        .keep(
                                writes,
                                new Sakip(
                                        id, unitId, 2025, parts, Optional.of(number("68.45")), "LHE", Optional.empty()),
                                "uji",
                                Instant.EPOCH);
            }
            for (Rekomendasi.Status status : List.of(Rekomendasi.Status.BELUM, Rekomendasi.Status.SELESAI)) {
                office.bean(RekomendasiStore.class)
                        .keep(
                                writes,
                                new Rekomendasi(
                                        "satu",
                                        unitId,
                                        2025,
                                        Rekomendasi.Asal.LHE,
                                        "Perbaiki indikator",
                                        "",
                                        "Camat",
                                        Optional.empty(),
                                        status,
                                        Optional.of(LocalDate.of(2026, 3, 1)),
                                        "",
                                        Optional.empty(),
                                        1),
                                "uji",
                                Instant.EPOCH);
            }
        });
        SakipReading reading = office.bean(SakipReading.class);
        assertThat(reading.years(office.unit(), TAHUN)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("baru");
            assertThat(one.komponen()).isEqualTo(parts);
            assertThat(one.jumlah()).isEmpty();
        });
        assertThat(reading.years(office.unit(), 2024)).isEmpty();
        assertThat(reading.rekomendasi(office.unit(), Rekomendasi.Asal.LHE, 2025))
                .extracting(Rekomendasi::status)
                .containsExactly(Rekomendasi.Status.SELESAI);
    }
}
