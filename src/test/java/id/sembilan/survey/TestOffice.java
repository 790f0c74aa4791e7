package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Figures.Query;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An office on a database of its own, without a server: three layanan, two loket, a clock that a test sets. */
final class TestOffice implements AutoCloseable {
    final ApplicationContext context;
    final TestClock clock;
    final Unit unit;
    final List<Layanan> layanan;
    final List<Loket> loket;

    private TestOffice(ApplicationContext context, Unit unit) {
        this.context = context;
        this.unit = unit;
        clock = context.getBean(TestClock.class);
        OfficeStore offices = context.getBean(OfficeStore.class);
        layanan = read(reads -> offices.layanan(reads, unit.id()));
        loket = read(reads -> offices.loket(reads, unit.id()));
    }

    static TestOffice open(TestDatabase database, Path folder) {
        return open(database, folder, ZonaWaktu.WIB);
    }

    static TestOffice open(TestDatabase database, Path folder, ZonaWaktu zona) {
        return open(database.settings(folder), zona);
    }

    static TestOffice open(Map<String, Object> database, ZonaWaktu zona) {
        ApplicationContext context = context(database);
        Unit unit = unit(zona);
        OfficeStore offices = context.getBean(OfficeStore.class);
        context.getBean(Writer.class).write(writes -> {
            offices.add(writes, unit, TestClock.START);
            for (String nama : List.of("Kartu Keluarga", "Surat Pindah", "Legalisasi")) {
                offices.save(writes, new Layanan(uuid(), unit.id(), nama, 0, true));
            }
            offices.save(writes, new Loket(uuid(), unit.id(), "Loket 1", true));
            offices.save(writes, new Loket(uuid(), unit.id(), "Loket 2", true));
            return true;
        });
        return new TestOffice(context, unit);
    }

    /** The office that a folder holds, with a new one in an empty folder. */
    static TestOffice reopen(Path folder) {
        if (!Files.exists(folder.resolve("sembilan.db"))) {
            return open(TestDatabase.SQLITE, folder);
        }
        ApplicationContext context = context(TestDatabase.SQLITE.settings(folder));
        OfficeStore offices = context.getBean(OfficeStore.class);
        return new TestOffice(
                context, context.getBean(Reader.class).read(offices::firstUnit).orElseThrow());
    }

    private static Unit unit(ZonaWaktu zona) {
        return new Unit(
                uuid(), "Kecamatan Uji", zona, LocalTime.of(16, 0), "1/9", ShippedKuesioner.PERMENPAN, true, false);
    }

    /** A context as a command opens it, with the clock of the tests. */
    static ApplicationContext context(Map<String, Object> database) {
        Map<String, Object> settings = new HashMap<>(database);
        settings.put(TestClock.PROPERTY, "true");
        return ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T read(Function<Reads, T> work) {
        return bean(Reader.class).read(work);
    }

    <T> T write(Function<Writes, T> work) {
        return bean(Writer.class).write(work);
    }

    /** A kuesioner for the first layanan, all answers 4. */
    TestForm form() {
        return new TestForm(layanan.getFirst().id());
    }

    Receipt send(TestForm form) {
        return bean(Intake.class).receive(form.form()).join();
    }

    /** Sends the form at this moment and expects it to be kept. */
    void keep(TestForm form, Instant at) {
        clock.set(at);
        assertThat(send(form)).isInstanceOf(Receipt.Kept.class);
    }

    Periode periode(Year year, String bobot) {
        Periode periode = new Periode(
                uuid(), unit.id(), year.toString(), DayRange.of(year), bobot, Optional.empty(), Optional.empty());
        write(writes -> {
            bean(PeriodeStore.class).add(writes, periode);
            return true;
        });
        return periode;
    }

    Periode periode(DayRange range) {
        Periode periode =
                new Periode(uuid(), unit.id(), RangeText.of(range), range, "1/9", Optional.empty(), Optional.empty());
        write(writes -> {
            bean(PeriodeStore.class).add(writes, periode);
            return true;
        });
        return periode;
    }

    /** Seals it for the planner, or tells why not. */
    Optional<PeriodeSealing.Refusal> seal(Periode periode, String reason) {
        return bean(PeriodeSealing.class)
                .seal(
                        new PeriodeSealing.Request(periode.id(), reason, Optional.empty(), Optional.empty()),
                        "perencana");
    }

    /** The latest version of it, effective or not. */
    Seal lastSeal(Periode periode) {
        return read(reads -> bean(SealStore.class).all(reads, periode.id()))
                .getFirst()
                .seal();
    }

    /** The office's figure of these days. */
    Figure figure(DayRange range) {
        return figure(new Query(range, Optional.empty(), Optional.empty()));
    }

    Figure figure(Query query) {
        return bean(Figures.class).figure(unit, query);
    }

    /** What `sembilan verify` tells. */
    List<String> differences() {
        return bean(TallyCheck.class).differences();
    }

    /** The only number of a query. */
    long number(String sql, Object... parameters) {
        return read(reads -> reads.one(sql, row -> row.number("n"), parameters)).orElseThrow();
    }

    /** One column of a query. */
    List<Long> numbers(String column, String sql) {
        return read(reads -> reads.list(sql, row -> row.number(column)));
    }

    /** One column of a query. */
    List<String> texts(String column, String sql, Object... parameters) {
        return read(reads -> reads.list(sql, row -> row.optionalText(column).orElse("-"), parameters));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
