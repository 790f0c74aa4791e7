package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.security.Device;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Excluding.Refusal;
import id.sembilan.survey.Exclusion.Sign;
import id.sembilan.survey.QualityReading.Finding;
import id.sembilan.survey.QualityReading.Quality;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
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
class QualityTest {
    private static final DayRange MARCH = DayRange.of(YearMonth.of(2026, 3));
    private static final Instant APRIL = Instant.parse("2026-04-01T02:00:00Z");

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private TestOffice office;

    QualityTest(TestDatabase database) {
        this.database = database;
    }

    /** Five honest answers of 3 on five days, and five of 4 within two minutes of one morning. */
    @BeforeEach
    void open() {
        office = TestOffice.open(database, folder);
        for (int day = 2; day <= 6; day++) {
            answer("2026-03-0" + day + "T03:00:00Z", 3);
        }
        for (int second = 0; second < 50; second += 10) {
            answer("2026-03-10T03:01:" + (second == 0 ? "00" : second) + "Z", 4);
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void answer(String at, int nilai) {
        office.keep(
                office.form().loket(office.loket.getFirst().id()).answers(nilai).answeredAt(at), APRIL);
        office.clock.set(Instant.parse("2026-04-03T02:00:00Z"));
    }

    @Test
    void tellsABurstAndARunWithTheIndexWithoutThem() {
        Quality quality = quality();
        assertThat(quality.findings())
                .extracting(one -> one.group().sign())
                .containsExactly(Sign.BURST, Sign.RUN, Sign.RUN);
        assertThat(ikm(quality)).isEqualTo("87.50");
        assertThat(quality.findings().getFirst().without().orElseThrow().ikm().nilai())
                .isEqualByComparingTo("75.00");
        // All ten are suspicious: five stood alike on five days, too.
        assertThat(quality.suspicious()).isEqualTo(10);
        assertThat(quality.without()).isEmpty();
    }

    @Test
    void tellsAnswersOutsideTheHoursOfServiceAndNoIndexWithoutAFew() {
        answer("2026-03-11T15:00:00Z", 1);
        List<Finding> findings = quality().findings().stream()
                .filter(one -> one.group().sign() == Sign.HOURS)
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().group().ids()).hasSize(1);
        assertThat(findings.getFirst().without()).isEmpty();
    }

    /** Six in a minute, five of them straight: the sixth alone would be the difference between two figures. */
    @Test
    void showsNoTwoFiguresThatDifferByFewerThanFiveAnswers() {
        office.keep(
                office.form()
                        .loket(office.loket.getFirst().id())
                        .answer("p1", 1)
                        .answeredAt("2026-03-10T03:01:55Z"),
                APRIL);
        office.clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        List<Finding> findings = quality().findings();
        Finding burst = findings.getFirst();
        Finding run = findings.stream()
                .filter(one -> one.group().sign() == Sign.RUN)
                .filter(one -> burst.group().ids().containsAll(one.group().ids()))
                .findFirst()
                .orElseThrow();
        assertThat(burst.group().ids()).hasSize(6);
        assertThat(run.group().ids()).hasSize(5);
        assertThat(burst.without()).isPresent();
        assertThat(run.without()).isEmpty();
    }

    /** 17 seconds for nine questions are hasty, 18 are not; who takes their time may think the same of everything. */
    @Test
    void tellsHastyStraightAnswersAsOneGroupOfThePeriod() {
        hasty(4, 17);
        assertThat(fast()).isEmpty();
        hasty(3, 18);
        assertThat(fast()).isEmpty();
        hasty(1, 0);
        assertThat(fast()).singleElement().satisfies(one -> {
            assertThat(one.group().ids()).hasSize(5);
            assertThat(one.group().place()).isEmpty();
            // No moment of an answer, but the days of the period.
            assertThat(one.group().from()).isEqualTo("2026-02-28T17:00:00Z");
            assertThat(one.without().orElseThrow().responden()).isEqualTo(13);
        });
    }

    @Test
    void doesNotCallAHastyAnswerStraightThatDiffersInOneQuestion() {
        for (int i = 0; i < 6; i++) {
            office.keep(
                    office.form()
                            .answers(3)
                            .answer("p9", 4)
                            .durationSeconds(3)
                            .answeredAt("2026-03-2" + i + "T03:00:00Z"),
                    APRIL);
        }
        office.clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        assertThat(fast()).isEmpty();
    }

    private void hasty(int count, int seconds) {
        for (int i = 0; i < count; i++) {
            office.keep(
                    office.form()
                            .answers(1 + i % 2)
                            .durationSeconds(seconds)
                            .answeredAt("2026-03-" + (11 + i) + "T03:" + (10 + seconds) + ":00Z"),
                    APRIL);
        }
        office.clock.set(Instant.parse("2026-04-03T02:00:00Z"));
    }

    private List<Finding> fast() {
        return quality().findings().stream()
                .filter(one -> one.group().sign() == Sign.FAST)
                .toList();
    }

    @Test
    void leavesOutOnlyWhatASecondPersonApproved() {
        List<String> burst = quality().findings().getFirst().group().ids();
        Excluding excluding = office.bean(Excluding.class);
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, " ", burst, "perencana"))
                .contains(Refusal.NO_REASON);
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, "uji coba", burst, "perencana"))
                .isEmpty();
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, "lagi", burst, "perencana"))
                .contains(Refusal.TAKEN);
        assertThat(office.figure(MARCH).tally().responden()).isEqualTo(10);
        String id = exclusions().getFirst().id();
        assertThat(excluding.decide(id, true, "", "perencana")).contains(Refusal.SAME_PERSON);
        assertThat(excluding.decide(id, true, "setuju", "camat")).isEmpty();
        assertThat(excluding.decide(id, false, "", "camat")).contains(Refusal.DECIDED);
        assertThat(office.figure(MARCH).tally().responden()).isEqualTo(5);
        assertThat(office.figure(MARCH).hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("75.00");
        assertThat(office.bean(Figures.class).rows(office.figure(MARCH), 0, 50)).hasSize(5);
        assertThat(office.differences()).isEmpty();
        assertThat(exclusions()).singleElement().satisfies(one -> assertThat(one.submissions())
                .hasSize(5));
        assertThat(office.number("select count(*) as n from submission")).isEqualTo(10);
    }

    @Test
    void changesNoSealedVersionAndOnlyTheNextOne() {
        Periode march = office.periode(MARCH);
        assertThat(office.seal(march, "")).isEmpty();
        List<String> burst = quality().findings().getFirst().group().ids();
        Excluding excluding = office.bean(Excluding.class);
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, "uji coba", burst, "perencana"))
                .isEmpty();
        assertThat(excluding.decide(exclusions().getFirst().id(), true, "", "camat"))
                .isEmpty();
        assertThat(office.figure(MARCH).tally().responden()).isEqualTo(10);
        assertThat(office.bean(SealCheck.class).check().differences()).isEmpty();
        assertThat(office.seal(march, "lima jawaban uji coba dikecualikan")).isEmpty();
        assertThat(office.lastSeal(march).n()).isEqualTo(5);
        assertThat(office.bean(SealCheck.class).check()).isEqualTo(new SealCheck.Outcome(2, List.of()));
    }

    @Test
    void countsAnswersAgainOnlyWhenASecondPersonApproves() {
        List<String> burst = quality().findings().getFirst().group().ids();
        Excluding excluding = office.bean(Excluding.class);
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, "uji coba", burst, "perencana"))
                .isEmpty();
        String id = exclusions().getFirst().id();
        assertThat(excluding.proposeReturn(id, "belum berlaku", "perencana")).contains(Refusal.NOT_LEFT_OUT);
        assertThat(excluding.decide(id, true, "", "camat")).isEmpty();
        Periode march = office.read(reads -> office.bean(PeriodeStore.class).byRange(reads, office.unit.id(), MARCH))
                .orElseThrow();
        assertThat(office.seal(march, "")).isEmpty();
        assertThat(excluding.proposeReturn(id, " ", "perencana")).contains(Refusal.NO_REASON);
        assertThat(excluding.proposeReturn(id, "ternyata rombongan", "perencana"))
                .isEmpty();
        assertThat(excluding.proposeReturn(id, "lagi", "perencana")).contains(Refusal.NOT_LEFT_OUT);
        assertThat(excluding.decideReturn(id, true, "perencana")).contains(Refusal.SAME_PERSON);
        assertThat(excluding.decideReturn(id, false, "camat")).isEmpty();
        assertThat(excluding.decideReturn(id, true, "camat")).contains(Refusal.DECIDED);
        assertThat(excluding.proposeReturn(id, "ada fotonya", "perencana")).isEmpty();
        DayRange year = DayRange.of(Year.of(2026));
        assertThat(office.figure(year).tally().responden()).isEqualTo(5);
        assertThat(excluding.decideReturn(id, true, "camat")).isEmpty();
        assertThat(office.figure(year).tally().responden()).isEqualTo(10);
        assertThat(office.figure(MARCH).tally().responden()).isEqualTo(5);
        assertThat(office.bean(SealCheck.class).check().differences()).isEmpty();
        assertThat(office.seal(march, "rombongan dihitung lagi")).isEmpty();
        assertThat(office.lastSeal(march).n()).isEqualTo(10);
        assertThat(office.differences()).isEmpty();
        assertThat(excluding.propose(office.unit.id(), Sign.BURST, "sekali lagi", burst, "perencana"))
                .isEmpty();
    }

    /** Another tablet at the same loket, whose answers differ, comes between each two of them. */
    @Test
    void tellsARunOfOneTabletAlsoBetweenTheAnswersOfAnother() {
        office.clock.set(Instant.parse("2026-03-12T02:00:00Z"));
        Optional<String> loket = Optional.of(office.loket.getFirst().id());
        Device one = DeviceAnswerTest.enrol(office, "Tablet 1", loket);
        Device other = DeviceAnswerTest.enrol(office, "Tablet 2", loket);
        for (int i = 0; i < 5; i++) {
            sent(one, 2);
            sent(other, 1 + 2 * (i % 2));
        }
        // An answer shows only after its day has closed.
        office.clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        assertThat(quality().findings())
                .filteredOn(finding -> finding.group().place().equals(one.id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.group().sign()).isEqualTo(Sign.RUN);
                    assertThat(finding.group().ids()).hasSize(5);
                });
        assertThat(quality().findings())
                .noneMatch(finding -> finding.group().place().equals(other.id()));
    }

    private void sent(Device device, int nilai) {
        office.clock.advance(Duration.ofMinutes(7));
        assertThat(office.bean(Intake.class)
                        .receive(office.form().answers(nilai).form(), Optional.of(device))
                        .join())
                .isInstanceOf(Receipt.Kept.class);
    }

    private Quality quality() {
        Periode march = office.read(reads -> office.bean(PeriodeStore.class).byRange(reads, office.unit.id(), MARCH))
                .orElseGet(() -> office.periode(MARCH));
        return office.read(reads -> office.bean(QualityReading.class).of(reads, office.unit, march));
    }

    private static String ikm(Quality quality) {
        return quality.hasil().orElseThrow().ikm().nilai().toPlainString();
    }

    private List<Exclusion> exclusions() {
        return office.read(reads -> office.bean(ExclusionStore.class).all(reads, office.unit.id()));
    }
}
