package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Figures.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures are made from, against the answers themselves. */
@ParameterizedClass
@EnumSource
class TallyTest {
    private static final Instant FIRST_MORNING = Instant.parse("2026-03-02T02:00:00Z");
    private static final DayRange YEAR = DayRange.of(Year.of(2026));
    private static final List<String> KANAL = List.of("kiosk", "hp", "poster");

    @TempDir
    Path folder;

    private final TestDatabase database;
    private TestOffice office;

    TallyTest(TestDatabase database) {
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
    @ValueSource(strings = {"1/9", "0,11", "0,2;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1"})
    void equalsTheAnswersAddedUpAgain(String bobot) {
        office.periode(Year.of(2026), bobot);
        Random random = new Random(bobot.hashCode());
        for (int i = 0; i < 300; i++) {
            office.keep(random(random), FIRST_MORNING.plus(Duration.ofHours(random.nextInt(24 * 6))));
        }
        office.clock.set(FIRST_MORNING.plus(Duration.ofDays(30)));

        assertThat(office.differences()).isEmpty();
        Figure all = office.figure(YEAR);
        assertThat(all.tally().responden()).isEqualTo(300);
        assertEqualsRaw(all, "select submission_id as id, pertanyaan, nilai from jawaban order by id");
        String first = office.layanan.getFirst().id();
        assertEqualsRaw(
                office.figure(new Query(YEAR, Optional.of(first), Optional.empty())),
                "select submission_id as id, pertanyaan, nilai from jawaban join submission s on s.id = submission_id"
                        + " where layanan_id = ? order by 1",
                first);
    }

    private void assertEqualsRaw(Figure figure, String sql, Object... parameters) {
        Map<String, Map<String, Nilai>> raw = new LinkedHashMap<>();
        office.read(reads -> {
            reads.each(
                    sql,
                    row -> raw.computeIfAbsent(row.text("id"), none -> new TreeMap<>())
                            .put(row.text("pertanyaan"), new Nilai(row.integer("nilai"))),
                    parameters);
            return true;
        });
        assertThat(figure.tally()).isEqualTo(Tally.of(figure.kuesioner().items(), raw.values()));
        assertThat(figure.hasil()).isPresent().isEqualTo(figure.tally().hasil(figure.bobot()));
        assertThat(figure.margin())
                .isPresent()
                .isEqualTo(MarginOfError.of(
                        Spread.ofRespondents(raw.values()),
                        figure.kuesioner().items(),
                        figure.bobot(),
                        OptionalLong.empty()));
    }

    private TestForm random(Random random) {
        TestForm form = office.form()
                .layanan(office.layanan.get(random.nextInt(3)).id())
                .kanal(KANAL.get(random.nextInt(3)));
        IntStream.rangeClosed(1, 9).forEach(i -> form.answer("p" + i, 1 + random.nextInt(4)));
        return random.nextBoolean()
                ? form.loket(office.loket.get(random.nextInt(2)).id())
                : form;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update jawaban set nilai = 1 where pertanyaan = 'p4'",
                "delete from jawaban where pertanyaan = 'p4'",
                "update tally set jumlah = jumlah + 1 where pertanyaan = 'p9'",
                "delete from tally where pertanyaan = 'p9'",
                "delete from tally_head",
                "update tally_head set moments = replace(moments, '|1|4,', '|1|3,')",
                "update submission set from_day = '2026-02-01', until_day = '2026-02-02'",
                "update submission set kanal = 'hp'"
            })
    void tellsWhenSomebodyChangedACountOrAnAnswer(String sql) {
        office.keep(office.form(), FIRST_MORNING);
        assertThat(office.differences()).isEmpty();
        assertThat(office.<Integer>write(writes -> writes.change(sql))).isPositive();
        assertThat(office.differences()).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void agreesWithTheAnswersAlsoWhileTheyComeIn() throws InterruptedException {
        AtomicBoolean open = new AtomicBoolean(true);
        List<Thread> visitors = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    while (open.get()) {
                        office.send(office.form().answers(i + 1));
                    }
                }))
                .toList();
        List<List<String>> told =
                IntStream.range(0, 50).mapToObj(i -> office.differences()).toList();
        open.set(false);
        for (Thread visitor : visitors) {
            visitor.join();
        }
        assertThat(told).allMatch(List::isEmpty);
        assertThat(office.number("select count(*) as n from submission")).isPositive();
    }
}
