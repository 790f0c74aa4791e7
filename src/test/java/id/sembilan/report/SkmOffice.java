package id.sembilan.report;

import id.sembilan.admin.SampleOffice;
import id.sembilan.office.Unit;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.SampleMonths;
import id.sembilan.survey.Sealing;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** The office whose published answers of 2023 come with the product, with its indexes of the years before. */
final class SkmOffice implements AutoCloseable {
    static final List<String> PUBLISHED = List.of("77.03", "77.91", "78.79", "80.96");

    final ApplicationContext context;
    final Unit unit;
    final Periode periode;

    private SkmOffice(ApplicationContext context) {
        this(context, Year.of(2023));
    }

    private SkmOffice(ApplicationContext context, Year year) {
        this.context = context;
        unit = context.getBean(Figures.class).choices().orElseThrow().unit();
        periode = context.getBean(PeriodeReading.class)
                .byRange(unit, DayRange.of(year))
                .orElseThrow();
    }

    /** An office that knows of 2024 no more than how often each answer was given. */
    static SkmOffice rekap(Path folder) throws IOException {
        ApplicationContext context = ApplicationContext.builder()
                .properties(TestDatabase.SQLITE.settings(folder))
                .banner(false)
                .deduceEnvironment(false)
                .start();
        LocalDate never = LocalDate.of(2025, 1, 1);
        Unit unit = SampleMonths.fill(context, never, never.minusDays(1), 0);
        Sealing.kertanegara(context, unit);
        SkmOffice office = new SkmOffice(context, Year.of(2024));
        office.published(2020);
        return office;
    }

    private void published(int first) {
        context.getBean(Writer.class).write(writes -> {
            for (int i = 0; i < PUBLISHED.size(); i++) {
                writes.change(
                        "insert into ikm_terbit (unit_id, tahun, nilai, n, source, account, kept_at) values (?, ?, ?, null, ?, 'uji', 0)",
                        unit.id(),
                        first + i,
                        PUBLISHED.get(i),
                        "LKjIP Kecamatan Jaten 2023");
            }
            return true;
        });
    }

    static SkmOffice open(TestDatabase database, Path folder) {
        return open(database, folder, "1/9");
    }

    static SkmOffice open(TestDatabase database, Path folder, String bobot) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(database.settings(folder))
                .banner(false)
                .deduceEnvironment(false)
                .start();
        context.getBean(SampleOffice.class).fill();
        SkmOffice office = new SkmOffice(context);
        office.published(2019);
        context.getBean(Writer.class)
                .write(writes -> writes.change(
                        "update periode set bobot = ?, populasi = 1300 where id = ?", bobot, office.periode.id()));
        office.context
                .getBean(LaporanKeeping.class)
                .keep(
                        office.periode,
                        Map.of(
                                "TEMPAT",
                                "Jaten",
                                "TANGGAL",
                                "15 Januari 2024",
                                "CAMAT",
                                "NAMA CAMAT",
                                "NIP",
                                "19700101 199003 1 001",
                                "INSTANSI",
                                "Pemerintah Kabupaten Karanganyar"),
                        "uji");
        return new SkmOffice(context);
    }

    SkmData data() {
        return context.getBean(SkmReading.class).read(unit, periode).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
