package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.survey.PeriodeSealing.Request;
import id.sembilan.survey.RekapKeeping.Upload;
import id.sembilan.table.Urutan;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;

/** What a planner and a camat do to a period, for tests of what is made of it. */
public final class Sealing {
    public static final String PLANNER = "perencana";
    public static final String CAMAT = "camat";

    private static final Path KERTANEGARA = Path.of("src/test/resources/kasus/kertanegara-2024-frekuensi.csv");

    private Sealing() {}

    /** Version 1, approved. */
    public static void publish(ApplicationContext context, Periode periode) {
        seal(context, new Request(periode.id(), "", Optional.empty(), Optional.empty()));
        decide(context, periode, true);
    }

    /** A later version with another weight, which waits for the camat. */
    public static void propose(ApplicationContext context, Periode periode, String bobot, String reason) {
        seal(context, new Request(periode.id(), reason, Optional.of(bobot), Optional.empty()));
    }

    private static void seal(ApplicationContext context, Request request) {
        assertThat(context.getBean(PeriodeSealing.class).seal(request, PLANNER)).isEmpty();
    }

    /** The camat's word on the latest version. */
    public static void decide(ApplicationContext context, Periode periode, boolean approved) {
        Seal last = context.getBean(PeriodeReading.class).versions(periode).getFirst();
        assertThat(context.getBean(PeriodeSealing.class).decide(last.id(), approved, "", CAMAT))
                .isEmpty();
    }

    /** The counts of 631 respondents that Kertanegara published for 2024. */
    public static Periode kertanegara(ApplicationContext context, Unit unit) throws IOException {
        DayRange year = DayRange.of(Year.of(2024));
        Upload upload = new Upload(
                "rekap.csv", Files.readAllBytes(KERTANEGARA), year, Urutan.LAMPIRAN, 631, "LKjIP Kertanegara 2024");
        assertThat(context.getBean(RekapKeeping.class).keep(unit, upload, PLANNER))
                .isEmpty();
        return context.getBean(Reader.class)
                .read(reads -> context.getBean(PeriodeStore.class).byRange(reads, unit.id(), year))
                .orElseThrow();
    }
}
