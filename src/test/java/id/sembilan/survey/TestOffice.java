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

    private TestOffice(ApplicationContext context, ZonaWaktu zona) {
        this.context = context;
        clock = context.getBean(TestClock.class);
        unit = new Unit(
                uuid(), "Kecamatan Uji", zona, LocalTime.of(16, 0), "1/9", ShippedKuesioner.PERMENPAN, true, false);
        layanan = List.of(layanan("Kartu Keluarga", 0), layanan("Surat Pindah", 1), layanan("Legalisasi", 2));
        loket = List.of(new Loket(uuid(), unit.id(), "Loket 1", true), new Loket(uuid(), unit.id(), "Loket 2", true));
        write(writes -> {
            OfficeStore offices = context.getBean(OfficeStore.class);
            offices.add(writes, unit, clock.instant());
            layanan.forEach(one -> offices.save(writes, one));
            loket.forEach(one -> offices.save(writes, one));
            return true;
        });
    }

    static TestOffice open(TestDatabase database, Path folder) {
        return open(database, folder, ZonaWaktu.WIB);
    }

    static TestOffice open(TestDatabase database, Path folder, ZonaWaktu zona) {
        return new TestOffice(context(database.settings(folder)), zona);
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
        return read(reads -> reads.one("select (" + sql + ") as number", row -> row.number("number"), parameters))
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    private Layanan layanan(String nama, int position) {
        return new Layanan(uuid(), unit.id(), nama, position, true);
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
