package id.sembilan.report;

import id.sembilan.admin.SampleOffice;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Query;
import io.micronaut.context.ApplicationContext;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The sample office, as its exports are made from it; as a program of its own it makes them on a small heap. */
final class ExportOffice implements AutoCloseable {
    final ApplicationContext context;

    private ExportOffice(ApplicationContext context) {
        this.context = context;
    }

    static ExportOffice open(Path folder) {
        return open(TestDatabase.SQLITE.settings(folder));
    }

    static ExportOffice open(Map<String, Object> settings) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
        context.getBean(SampleOffice.class).fill();
        return new ExportOffice(context);
    }

    void change(String sql) {
        context.getBean(Writer.class).write(writes -> writes.change(sql));
    }

    ExportSource source() {
        Figures figures = context.getBean(Figures.class);
        Figure figure = figures.figure(
                figures.choices().orElseThrow().unit(),
                new Query(DayRange.of(Year.of(2023)), Optional.empty(), Optional.empty()));
        return new ExportSource(figure, figure.hasil().orElseThrow(), Map.of(), Optional.empty(), "21 Nov 2026 10.00");
    }

    ResultExport export() {
        return context.getBean(ResultExport.class);
    }

    /** Every answer that many times over, with everything that was added up. */
    void multiply(int times) {
        String numbers =
                "with recursive k(i) as (select 1 union all select i + 1 from k where i < " + (times - 1) + ") ";
        for (String sql : List.of(
                "insert into submission (id, unit_id, nomor, layanan_id, loket_id, kanal, device_id, kuesioner_kode,"
                        + " kuesioner_versi, dibantu, import_id, answered_at, device_sent_at, received_at, from_day,"
                        + " until_day, entry_day, content_hash, clock_doubtful) " + numbers
                        + "select k.i || '-' || id, unit_id, nomor + 1000 * k.i, layanan_id, loket_id, kanal,"
                        + " device_id, kuesioner_kode, kuesioner_versi, dibantu, import_id, answered_at,"
                        + " device_sent_at, received_at, from_day, until_day, entry_day, content_hash, clock_doubtful"
                        + " from submission cross join k",
                "insert into jawaban (submission_id, pertanyaan, nilai) " + numbers
                        + "select k.i || '-' || submission_id, pertanyaan, nilai from jawaban cross join k",
                "update tally set jumlah = jumlah * " + times,
                "update tally_head set n = n * " + times)) {
            change(sql);
        }
    }

    /** Writes both files of the office in the first folder into the second. */
    public static void main(String[] arguments) throws Exception {
        try (ExportOffice office = open(Path.of(arguments[0]));
                OutputStream workbook = Files.newOutputStream(Path.of(arguments[1], "hasil.xlsx"));
                OutputStream csv = Files.newOutputStream(Path.of(arguments[1], "hasil.csv"))) {
            AtomicLong rows = new AtomicLong();
            office.export().workbook(office.source(), workbook, rows::incrementAndGet);
            office.export().csv(office.source(), csv, rows::incrementAndGet);
            Files.writeString(Path.of(arguments[1], "rows"), rows.toString());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
