package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.performance.IkmReading.Konvensi;
import id.sembilan.performance.IkmTahun.Kurang;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Periode;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Seal;
import id.sembilan.survey.SurveyedOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Triwulan 1: six of 4; 2: five of 3; 3: five of 2; 4: ten of 3. So the triwulan are 100, 75, 50 and 75, the semester
 * 39/11 * 25 = 88,64 and 40/15 * 25 = 66,67, and all together 79/26 * 25 = 75,96.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class IkmReadingTest {
    private static final int TAHUN = 2026;

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private SurveyedOffice office;

    IkmReadingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = SurveyedOffice.open(database, folder);
        office.answers("2026-03-10", 6, 4, 0);
        office.answers("2026-06-10", 5, 3, 0);
        office.answers("2026-09-10", 5, 2, 1);
        office.answers("2026-12-10", 10, 3, 2);
        office.today("2027-01-05");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private IkmTahun ikm(Cara cara) {
        return reading().of(office.unit(), link(cara, Optional.empty()), TAHUN);
    }

    private IkmTahun named(Periode periode, int tahun) {
        return reading().of(office.unit(), link(Cara.PERIODE, Optional.of(periode.id())), tahun);
    }

    private IkmReading reading() {
        return office.bean(IkmReading.class);
    }

    private static IkmTautan link(Cara cara, Optional<String> periodeId) {
        return new IkmTautan("satu", cara, periodeId, 0);
    }

    private static Optional<BigDecimal> value(String text) {
        return Optional.of(new BigDecimal(text));
    }

    @Test
    void poolsAllAnswersOfTheSealedYear() {
        office.sealed("2026");
        IkmTahun year = ikm(Cara.GABUNGAN);
        assertThat(year.nilai()).isEqualTo(value("75.96"));
        assertThat(year.responden()).isEqualTo(26);
        assertThat(year.kurang()).isEmpty();
        assertThat(year.sumber().getFirst().bobot()).isEqualTo("1/9");
    }

    /** From the unrounded semester it would be 77,65. */
    @Test
    void averagesThePublishedDecimalsOfBothSemester() {
        office.sealed("2026-S1");
        office.sealed("2026-S2");
        IkmTahun year = ikm(Cara.RATA_SEMESTER);
        assertThat(year.nilai()).isEqualTo(value("77.66"));
        assertThat(year.sumber())
                .extracting(IkmTahun.Sumber::ikm)
                .containsExactly(new BigDecimal("88.64"), new BigDecimal("66.67"));
    }

    @Test
    void averagesTheFourTriwulan() {
        for (int i = 1; i <= 4; i++) {
            office.sealed("2026-T" + i);
        }
        assertThat(ikm(Cara.RATA_TRIWULAN).nilai()).isEqualTo(value("75.00"));
    }

    /** 88,64, 50,00 and 75,00. */
    @Test
    void averagesTheLayananOfTheSealedYear() {
        office.sealed("2026");
        IkmTahun year = ikm(Cara.RATA_LAYANAN);
        assertThat(year.nilai()).isEqualTo(value("71.21"));
        assertThat(year.layanan()).isEqualTo(3);
    }

    @Test
    void takesOneNamedPeriodAndNothingInAnotherYear() {
        Periode window = office.sealed("2026-06-01..2026-06-30");
        assertThat(named(window, TAHUN).nilai()).isEqualTo(value("75.00"));
        assertThat(named(window, TAHUN + 1).nilai()).isEmpty();
        assertThat(named(window, TAHUN + 1).kurang()).isEmpty();
    }

    @Test
    void saysWhichPeriodsMustBeSealedInsteadOfAValue() {
        office.sealed("2026-S1");
        Periode open = office.periode("2026-T3");
        assertThat(ikm(Cara.RATA_SEMESTER).nilai()).isEmpty();
        assertThat(ikm(Cara.RATA_SEMESTER).kurang())
                .extracting(one -> RangeText.of(one.range()), Kurang::periode)
                .containsExactly(tuple("2026-S2", Optional.empty()));
        assertThat(ikm(Cara.RATA_TRIWULAN).kurang())
                .extracting(
                        one -> RangeText.of(one.range()), one -> one.periode().map(Periode::id))
                .containsExactly(
                        tuple("2026-T1", Optional.empty()),
                        tuple("2026-T2", Optional.empty()),
                        tuple("2026-T3", Optional.of(open.id())),
                        tuple("2026-T4", Optional.empty()));
        assertThat(ikm(Cara.GABUNGAN).kurang())
                .extracting(one -> RangeText.of(one.range()))
                .containsExactly("2026");
        assertThat(named(open, TAHUN).kurang()).hasSize(1);
    }

    @Test
    void saysWhenASealedPeriodHasTooFewAnswersToShow() {
        office.answers("2027-03-10", 2, 4, 0);
        office.today("2028-01-05");
        office.sealed("2027");
        IkmTahun year = reading().of(office.unit(), link(Cara.GABUNGAN, Optional.empty()), TAHUN + 1);
        assertThat(year.nilai()).isEmpty();
        assertThat(year.kurang()).singleElement().satisfies(one -> assertThat(one.isTooFew())
                .isTrue());
    }

    @Test
    void showsTheOtherWaysSideBySide() {
        Stream.of("2026", "2026-S1", "2026-S2").forEach(office::sealed);
        assertThat(reading().alternatives(office.unit(), TAHUN))
                .extracting(IkmTahun::cara, IkmTahun::nilai)
                .containsExactly(
                        tuple(Cara.GABUNGAN, value("75.96")),
                        tuple(Cara.RATA_SEMESTER, value("77.66")),
                        tuple(Cara.RATA_TRIWULAN, Optional.empty()),
                        tuple(Cara.RATA_LAYANAN, value("71.21")));
    }

    @Test
    void tellsWhatOtherWeightConventionsWouldGive() {
        office.sealed("2026");
        assertThat(reading().conventions(office.unit(), link(Cara.GABUNGAN, Optional.empty()), TAHUN))
                .containsExactly(
                        new Konvensi("1/9", value("75.96")),
                        new Konvensi("0,1111", value("75.95")),
                        new Konvensi("0,111", value("75.89")),
                        new Konvensi("0,11", value("75.20")));
    }

    @Test
    void takesALaterVersionOnceItIsApprovedWithItsOwnConvention() {
        Periode year = office.sealed("2026");
        Seal second = office.again(year, Optional.of("0,111"));
        assertThat(ikm(Cara.GABUNGAN).nilai()).isEqualTo(value("75.96"));
        office.approve(second);
        assertThat(ikm(Cara.GABUNGAN).nilai()).isEqualTo(value("75.89"));
        assertThat(ikm(Cara.GABUNGAN).sumber()).singleElement().satisfies(one -> {
            assertThat(one.segel().versi()).isEqualTo(2);
            assertThat(one.bobot()).isEqualTo("0,111");
        });
    }

    @Test
    void namesTheSealsOfAYearAndWhichOfThemNoLongerCounts() {
        Periode year = office.sealed("2026");
        plan(List.of(new IkmTautan("satu", Cara.GABUNGAN, Optional.empty(), 0)));
        SegelReading seals = office.bean(SegelReading.class);
        List<Seal> used = seals.of(office.unit(), TAHUN);
        assertThat(used).singleElement().satisfies(one -> assertThat(one.versi())
                .isEqualTo(1));
        List<String> ids = used.stream().map(Seal::id).toList();
        assertThat(seals.superseded(office.unit(), ids)).isEmpty();
        Seal second = office.again(year, Optional.of("0,11"));
        assertThat(seals.superseded(office.unit(), ids)).isEmpty();
        office.approve(second);
        assertThat(seals.superseded(office.unit(), ids))
                .extracting(one -> one.dipakai().versi(), one -> one.berlaku().versi())
                .containsExactly(tuple(1, 2));
        assertThat(seals.of(office.unit(), TAHUN)).extracting(Seal::versi).containsExactly(2);
    }

    /** Otherwise last year's report would change with this year's choice. */
    @Test
    void leavesAnEarlierYearAsItWasWhenTheWayChanges() {
        Stream.of("2026", "2026-S1", "2026-S2").forEach(office::sealed);
        plan(List.of(
                new IkmTautan("satu", Cara.RATA_SEMESTER, Optional.empty(), 2025),
                new IkmTautan("satu", Cara.GABUNGAN, Optional.empty(), 2027)));
        KinerjaTahun next =
                office.bean(KinerjaReading.class).of(office.unit(), 2027).orElseThrow();
        IndikatorTahun one = next.indikator("satu").orElseThrow();
        assertThat(one.tahunLalu().orElseThrow().realisasi().orElseThrow().nilai())
                .isEqualByComparingTo("77.66");
        assertThat(one.ikm().orElseThrow().cara()).isEqualTo(Cara.GABUNGAN);
        assertThat(one.tahunIni().realisasi()).isEmpty();
    }

    /** One sasaran with one linked indikator. */
    private void plan(List<IkmTautan> links) {
        RenstraStore renstra = office.bean(RenstraStore.class);
        office.bean(Writer.class).write(writes -> {
            renstra.add(
                    writes, new Renstra("r", office.unit().id(), "Renstra", 2025, 2029, "", ""), "uji", Instant.EPOCH);
            renstra.add(writes, new Rencana("s", "r", Optional.empty(), Tingkat.SASARAN, "", "Pelayanan", 1));
            renstra.add(
                    writes,
                    new Indikator(
                            "satu",
                            "s",
                            "IKM",
                            Jenis.INDEKS,
                            "Nilai",
                            Polaritas.POSITIF,
                            "SKM",
                            "",
                            2,
                            Optional.empty(),
                            Optional.empty(),
                            1));
            links.forEach(one -> office.bean(RealisasiStore.class).link(writes, one));
            return Map.of();
        });
    }
}
