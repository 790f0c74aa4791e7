package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.PaperAnswers.Sheet;
import id.sembilan.survey.PeriodeSealing.Refusal;
import id.sembilan.survey.PeriodeSealing.Request;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeriodeSealTest {
    private static final DayRange MARCH = DayRange.of(YearMonth.of(2026, 3));
    private static final DayRange APRIL = DayRange.of(YearMonth.of(2026, 4));
    private static final DayRange QUARTER = RangeText.parse("2026-T1").orElseThrow();
    private static final DayRange YEAR = DayRange.of(Year.of(2026));

    private static final String LAST_SECOND = "2026-03-31T16:59:59Z";
    private static final Instant APRIL_1 = Instant.parse("2026-04-01T02:00:00Z");
    private static final Instant APRIL_20 = Instant.parse("2026-04-20T02:00:00Z");

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private TestOffice office;

    PeriodeSealTest(TestDatabase database) {
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

    /** Five of 4 in March, the last of them at 23:59:59 of the last day; an eleventh of 1 a second later. */
    private void march() {
        for (int day = 2; day <= 5; day++) {
            answer("2026-03-0" + day + "T03:00:00Z", 4);
        }
        answer(LAST_SECOND, 4);
        answer("2026-03-31T17:00:00Z", 1);
    }

    private void answer(String answered, int nilai) {
        office.keep(office.form().answers(nilai).answeredAt(answered), APRIL_1);
    }

    @Test
    void countsTheLastSecondOfAMonthInItAndTheNextSecondNot() {
        march();
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        office.clock.set(Instant.parse("2026-05-01T02:00:00Z"));
        assertThat(office.seal(office.periode(APRIL), "")).isEmpty();
        assertThat(office.lastSeal(periode).n()).isEqualTo(5);
        // One answer in all of April: sealed, and shown to nobody.
        assertThat(ikm(APRIL)).isEqualTo("none of 0");
        assertThat(office.figure(APRIL).waiting()).isEqualTo(1);
        assertThat(check()).isEmpty();
    }

    @Test
    void countsTheLastSecondOfAYearInIt() {
        Instant newYear = Instant.parse("2027-01-02T02:00:00Z");
        for (int i = 0; i < 5; i++) {
            office.keep(office.form().answeredAt("2026-12-31T16:59:59Z"), newYear);
            office.keep(office.form().answers(1).answeredAt("2026-12-31T17:00:00Z"), newYear);
        }
        Periode next = office.periode(DayRange.of(Year.of(2027)));
        assertThat(office.seal(office.periode(YEAR), "")).isEmpty();
        assertThat(ikm(YEAR)).isEqualTo("100.00 of 5");
        office.clock.set(Instant.parse("2028-01-03T02:00:00Z"));
        assertThat(office.seal(next, "")).isEmpty();
        assertThat(ikm(next.range())).isEqualTo("25.00 of 5");
        assertThat(check()).isEmpty();
    }

    @Test
    void countsALateOfflineAnswerOnlyWhereItIsStillOpen() {
        march();
        Periode march = office.periode(MARCH);
        Periode quarter = office.periode(QUARTER);
        assertThat(office.seal(march, "")).isEmpty();
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.figure(MARCH).origin().late()).isEqualTo(1);
        assertThat(late(MARCH)).containsExactly("2026-03");
        assertThat(late(QUARTER)).containsExactly("2026-03");
        // 5 of 4 and 1 of 1: 21 / 6 * 25.
        assertThat(office.seal(quarter, "")).isEmpty();
        assertThat(ikm(QUARTER)).isEqualTo("87.50 of 6");
        assertThat(office.figure(QUARTER).origin().late()).isZero();
        assertThat(check()).isEmpty();
    }

    @Test
    void countsALateOfflineAnswerThatCameBeforeTheSealing() {
        march();
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("87.50 of 6");
        assertThat(late(MARCH)).isEmpty();
    }

    @Test
    void keepsLatePaperAsLateAndCountsItInVersionTwo() {
        march();
        Periode march = office.periode(MARCH);
        Periode quarter = office.periode(QUARTER);
        assertThat(office.seal(march, "")).isEmpty();
        office.clock.set(APRIL_20);
        String sheet = paper(2);
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.figure(MARCH).origin().late()).isEqualTo(1);
        assertThat(late(QUARTER)).containsExactly("2026-03");
        assertThat(correct(sheet, 1)).isEmpty();
        assertThat(check()).isEmpty();
        // 5 of 4 and 1 of 1: 21 / 6 * 25.
        assertThat(office.seal(march, "kertas terlambat")).isEmpty();
        assertThat(office.bean(PeriodeSealing.class)
                        .decide(office.lastSeal(march).id(), true, "", "camat"))
                .isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("87.50 of 6");
        assertThat(remove(sheet)).contains(PaperAnswers.Refusal.SEALED);
        assertThat(correct(sheet, 4)).contains(PaperAnswers.Refusal.SEALED);
        assertThat(office.seal(quarter, "")).isEmpty();
        assertThat(ikm(QUARTER)).isEqualTo("87.50 of 6");
        assertThat(check()).isEmpty();
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void takesLatePaperBackWithoutATouchOfTheSealedVersion() {
        march();
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        office.clock.set(APRIL_20);
        String sheet = paper(2);
        assertThat(remove(sheet)).isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.figure(MARCH).origin().late()).isZero();
        assertThat(check()).isEmpty();
        assertThat(office.differences()).isEmpty();
    }

    /** The id of a sheet of 10 March, keyed now. */
    private String paper(int angka) {
        String id = UUID.randomUUID().toString();
        Sheet sheet = new Sheet(
                id,
                office.layanan.getFirst().id(),
                office.unit.kuesioner(),
                LocalDate.of(2026, 3, 10),
                digits(angka),
                Map.of(),
                "");
        List<String> reasons =
                office.write(writes -> office.bean(PaperAnswers.class).keep(writes, office.unit, sheet));
        assertThat(reasons).isEmpty();
        return id;
    }

    private Optional<PaperAnswers.Refusal> remove(String sheet) {
        return office.write(writes -> office.bean(PaperAnswers.class).remove(writes, office.unit, sheet));
    }

    private Optional<PaperAnswers.Refusal> correct(String sheet, int angka) {
        return office.write(
                writes -> office.bean(PaperAnswers.class).correct(writes, office.unit, sheet, digits(angka)));
    }

    private static SortedMap<String, Integer> digits(int angka) {
        SortedMap<String, Integer> digits = new TreeMap<>();
        IntStream.rangeClosed(1, 9).forEach(number -> digits.put("p" + number, angka));
        return digits;
    }

    @Test
    void sealsAnEmptyMonthAsOneWithoutAFigure() {
        office.clock.set(APRIL_20);
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(office.lastSeal(periode).n()).isZero();
        assertThat(ikm(MARCH)).isEqualTo("none of 0");
        assertThat(check()).isEmpty();
    }

    @Test
    void showsNothingOfAMonthWithThreeAnswers() {
        for (int i = 0; i < 3; i++) {
            answer("2026-03-1" + i + "T03:00:00Z", 2);
        }
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(office.lastSeal(periode).n()).isEqualTo(3);
        assertThat(ikm(MARCH)).isEqualTo("none of 0");
        assertThat(office.figure(MARCH).waiting()).isEqualTo(3);
    }

    /** Seven: five show while the month is open, and the two left over when it is sealed. */
    @Test
    void letsTheLeftOversGo() {
        for (int day = 2; day <= 6; day++) {
            office.keep(office.form(), Instant.parse("2026-03-0" + day + "T03:00:00Z"));
        }
        office.keep(office.form().answers(3), Instant.parse("2026-03-30T03:00:00Z"));
        office.keep(office.form().answers(3), Instant.parse("2026-03-31T03:00:00Z"));
        office.clock.set(APRIL_1);
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        // 5 of 4 and 2 of 3: 26 / 7 * 25.
        assertThat(ikm(MARCH)).isEqualTo("92.86 of 7");
    }

    @Test
    void keepsTheNameThatALayananHadWhenItWasSealed() {
        march();
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        Layanan before = office.layanan.getFirst();
        office.write(writes -> {
            office.bean(OfficeStore.class)
                    .save(writes, new Layanan(before.id(), before.unitId(), "Kartu Keluarga Baru", 0, true));
            return true;
        });
        Optional<String> id = Optional.of(before.id());
        assertThat(office.figure(new Query(MARCH, id, Optional.empty()))
                        .layanan()
                        .orElseThrow()
                        .nama())
                .isEqualTo("Kartu Keluarga");
        assertThat(office.figure(new Query(YEAR, id, Optional.empty()))
                        .layanan()
                        .orElseThrow()
                        .nama())
                .isEqualTo("Kartu Keluarga Baru");
        assertThat(check()).isEmpty();
    }

    @Test
    void countsALayananThatWasRenamedInMidYearAsOne() {
        Layanan before = office.layanan.getFirst();
        for (int day = 2; day <= 6; day++) {
            answer("2026-03-0" + day + "T03:00:00Z", 4);
        }
        office.write(writes -> {
            office.bean(OfficeStore.class)
                    .save(writes, new Layanan(before.id(), before.unitId(), "Kartu Keluarga Baru", 0, true));
            return true;
        });
        Instant received = Instant.parse("2026-07-10T02:00:00Z");
        for (int day = 1; day <= 5; day++) {
            office.keep(office.form().answers(2).answeredAt("2026-07-0" + day + "T03:00:00Z"), received);
        }
        office.clock.set(Instant.parse("2027-01-04T02:00:00Z"));
        Periode year = office.periode(YEAR);
        assertThat(office.seal(year, "")).isEmpty();
        // 5 of 4 and 5 of 2: 30 / 10 * 25, under the name of the day of sealing.
        Figure one = office.figure(new Query(YEAR, Optional.of(before.id()), Optional.empty()));
        assertThat(one.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("75.00");
        assertThat(one.tally().responden()).isEqualTo(10);
        assertThat(one.layanan().orElseThrow().nama()).isEqualTo("Kartu Keluarga Baru");
        PeriodeFigures figures = office.bean(PeriodeReading.class).figures(office.unit, year);
        assertThat(figures.layanan()).hasSize(1);
        assertThat(figures.sampel())
                .filteredOn(sampel -> sampel.n() > 0)
                .extracting(sampel -> sampel.layanan().nama() + " " + sampel.n())
                .containsExactly("Kartu Keluarga Baru 10");
        assertThat(check()).isEmpty();
    }

    @Test
    void supersedesAVersionOnlyWhenASecondPersonApproves() {
        march();
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(office.seal(periode, "")).contains(Refusal.NO_REASON);
        assertThat(office.seal(periode, "tidak ada bedanya")).contains(Refusal.NO_CHANGE);
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        assertThat(office.seal(periode, "satu kertas terlambat")).isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.seal(periode, "sekali lagi")).contains(Refusal.PROPOSED);
        PeriodeSealing sealing = office.bean(PeriodeSealing.class);
        String second = office.lastSeal(periode).id();
        assertThat(sealing.decide(second, true, "", "perencana")).contains(Refusal.SAME_PERSON);
        assertThat(sealing.decide(second, true, "setuju", "camat")).isEmpty();
        assertThat(sealing.decide(second, false, "", "camat")).contains(Refusal.DECIDED);
        assertThat(ikm(MARCH)).isEqualTo("87.50 of 6");
        assertThat(office.figure(MARCH).origin().seal().orElseThrow().versi()).isEqualTo(2);
        assertThat(office.figure(MARCH).origin().late()).isZero();
        assertThat(check()).isEmpty();
    }

    @Test
    void supersedesAVersionByAnotherConvention() {
        march();
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        PeriodeSealing sealing = office.bean(PeriodeSealing.class);
        Request request = new Request(periode.id(), "bobot kabupaten", Optional.of("0,111"), Optional.empty());
        assertThat(sealing.seal(request, "perencana")).isEmpty();
        assertThat(sealing.decide(office.lastSeal(periode).id(), true, "", "camat"))
                .isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("99.90 of 5");
        assertThat(check()).isEmpty();
    }

    @Test
    void leavesARejectedVersionWithoutEffect() {
        march();
        Periode periode = office.periode(MARCH);
        assertThat(office.seal(periode, "")).isEmpty();
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        assertThat(office.seal(periode, "satu kertas terlambat")).isEmpty();
        assertThat(office.bean(PeriodeSealing.class)
                        .decide(office.lastSeal(periode).id(), false, "cukup versi 1", "camat"))
                .isEmpty();
        assertThat(ikm(MARCH)).isEqualTo("100.00 of 5");
        assertThat(office.seal(periode, "dua kertas terlambat")).isEmpty();
        assertThat(office.lastSeal(periode).versi()).isEqualTo(3);
    }

    @Test
    void tellsWhatAVersionTookThePlaceOfAndPassesOverARejectedOne() {
        march();
        Periode periode = office.periode(MARCH);
        PeriodeReading reading = office.bean(PeriodeReading.class);
        PeriodeSealing sealing = office.bean(PeriodeSealing.class);
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(reading.figures(office.unit, periode).superseded()).isEmpty();
        Request other = new Request(periode.id(), "bobot kabupaten", Optional.of("0,111"), Optional.empty());
        assertThat(sealing.seal(other, "perencana")).isEmpty();
        assertThat(sealing.decide(office.lastSeal(periode).id(), false, "", "camat"))
                .isEmpty();
        assertThat(reading.figures(office.unit, periode).superseded()).isEmpty();
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        assertThat(office.seal(periode, "satu kertas terlambat")).isEmpty();
        assertThat(sealing.decide(office.lastSeal(periode).id(), true, "", "camat"))
                .isEmpty();
        Superseded one = reading.figures(office.unit, periode).superseded().orElseThrow();
        assertThat(one.before().versi()).isEqualTo(1);
        assertThat(one.now().versi()).isEqualTo(3);
        assertThat(one.ikmBefore().orElseThrow()).isEqualByComparingTo("100.00");
        assertThat(one.ikmNow().orElseThrow()).isEqualByComparingTo("87.50");
        assertThat(one.poin().orElseThrow()).isEqualByComparingTo("-12.50");
        assertThat(one.now().n() - one.before().n()).isEqualTo(1);
        // Not the convention of the version that the camat rejected.
        assertThat(one.bobotNow()).isEqualTo("1/9");
        assertThat(check()).isEmpty();
    }

    @Test
    void waitsForTheLastDayToBeOver() {
        Periode periode = office.periode(MARCH);
        office.clock.set(Instant.parse("2026-03-31T08:59:59Z"));
        assertThat(office.seal(periode, "")).contains(Refusal.NOT_WHOLE);
        office.clock.set(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(office.seal(periode, "")).isEmpty();
    }

    @Test
    void refusesAWindowThatSharesDaysWithASealedOne() {
        office.clock.set(APRIL_20);
        Periode first = office.periode(RangeText.parse("2026-03-02..2026-03-13").orElseThrow());
        Periode second =
                office.periode(RangeText.parse("2026-03-13..2026-03-20").orElseThrow());
        assertThat(office.seal(first, "")).isEmpty();
        assertThat(office.seal(second, "")).contains(Refusal.OVERLAP);
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
    }

    @Test
    void neverAltersWhatIsSealed() {
        march();
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        for (String change : List.of("update periode_seal set n = 6", "delete from periode_seal")) {
            assertThatThrownBy(() -> office.write(writes -> writes.change(change)))
                    .rootCause()
                    .hasMessageContaining("a sealed version is never altered");
        }
    }

    @Test
    void findsAnAnswerThatWasChangedBehindItsBack() {
        march();
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        office.write(writes -> writes.change("""
                update jawaban set nilai = 3 where pertanyaan = 'p1' and submission_id =
                (select id from submission where nomor = 1)"""));
        assertThat(check()).hasSize(2).allSatisfy(text -> assertThat(text).startsWith("2026-03 versi 1"));
    }

    @Test
    void tellsTheSameRespondentsAfterALateOneCame() {
        march();
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        office.keep(office.form().answers(1).answeredAt("2026-03-10T03:00:00Z"), APRIL_20);
        Figure figure = office.figure(MARCH);
        assertThat(office.bean(Figures.class).rows(figure, 0, 50)).hasSize(5).allSatisfy(row -> assertThat(
                        row.jawaban().values())
                .extracting(one -> one.angka())
                .containsOnly(4));
    }

    private String ikm(DayRange range) {
        Figure figure = office.figure(range);
        return figure.hasil().map(hasil -> hasil.ikm().nilai().toPlainString()).orElse("none") + " of "
                + figure.tally().responden();
    }

    private List<String> late(DayRange range) {
        return office.read(reads -> office.bean(LateAnswerStore.class).late(reads, office.unit.id(), range)).stream()
                .map(LateAnswer::periode)
                .toList();
    }

    private List<String> check() {
        return office.bean(SealCheck.class).check().differences();
    }
}
