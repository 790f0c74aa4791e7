package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;

/**
 * The 297 answers that Kecamatan Jaten published for 2023. The report gives no days and no layanan; those in the file
 * are spread by us, so that the months have something to show.
 */
@Singleton
public final class SampleAnswers {
    private static final String FILE = "/contoh/jaten-2023.csv";

    private final ImportPlanning planning;
    private final ImportKeeping keeping;
    private final Messages messages;

    SampleAnswers(ImportPlanning planning, ImportKeeping keeping, Messages messages) {
        this.planning = planning;
        this.keeping = keeping;
        this.messages = messages;
    }

    public void fill(Unit unit, List<Layanan> layanan) {
        DayRange year = DayRange.of(Year.of(2023));
        ImportOptions options =
                new ImportOptions("jaten-2023.csv", layanan.getFirst().id(), year, Urutan.LAMPIRAN);
        if (planning.plan(unit, options, file()) instanceof Ready ready) {
            keeping.keep(ready, messages.get("rentang.tahun", "2023"), "console", () -> {});
        } else {
            throw new IllegalStateException("The sample file does not fit");
        }
    }

    private static byte[] file() {
        try (InputStream file = SampleAnswers.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The sample file is missing: " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
