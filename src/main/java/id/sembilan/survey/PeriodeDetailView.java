package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.scoring.SampleSize;
import id.sembilan.security.Role;
import id.sembilan.storage.Reads;
import id.sembilan.survey.PeriodeDetailPage.Count;
import id.sembilan.survey.PeriodeDetailPage.LateRow;
import id.sembilan.survey.PeriodeDetailPage.SampelRow;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a period and its versions as the texts of its page. */
@Singleton
final class PeriodeDetailView {
    private final SealStore seals;
    private final PeriodeReading periods;
    private final VersiView versi;
    private final Messages messages;
    private final Clock clock;

    PeriodeDetailView(SealStore seals, PeriodeReading periods, VersiView versi, Messages messages, Clock clock) {
        this.seals = seals;
        this.periods = periods;
        this.versi = versi;
        this.messages = messages;
        this.clock = clock;
    }

    PeriodeDetailPage page(
            Frame frame, Unit unit, Periode periode, Role role, Reads reads, boolean saved, List<String> errors) {
        PeriodeFigures figures = periods.figures(unit, periode);
        List<SealStore.Kept> versions = seals.all(reads, periode.id());
        boolean planner = Set.of(Role.ADMIN, Role.PERENCANA).contains(role);
        return new PeriodeDetailPage(
                frame,
                periode.id(),
                periode.nama(),
                range(periode),
                messages.get("periode.jenis." + figures.jenis().kode()),
                planner,
                role == Role.CAMAT,
                versions.isEmpty(),
                planner && versions.isEmpty(),
                saved,
                errors,
                periode.bobot(),
                periode.populasi().map(String::valueOf).orElse(""),
                figures.rekap().orElse(null),
                window(unit, figures),
                figures.sampel().stream().map(PeriodeDetailView::row).toList(),
                total(figures),
                kanal(figures),
                versi.rows(unit, versions, role),
                figures.late().stream().map(one -> late(unit, one)).toList(),
                "/hasil?periode=" + RangeText.of(periode.range()),
                RangeText.of(periode.range()));
    }

    static String range(Periode periode) {
        return Formats.day(periode.range().from()) + " – "
                + Formats.day(periode.range().lastDay());
    }

    /** A dated window says how long it is still open. */
    private @Nullable String window(Unit unit, PeriodeFigures figures) {
        LocalDate today = unit.day(clock.instant());
        DayRange range = figures.periode().range();
        if (figures.jenis() != JenisPeriode.JENDELA || !range.contains(today)) {
            return null;
        }
        return messages.get(
                "periode.jendela.sisa",
                ChronoUnit.DAYS.between(range.from(), today) + 1,
                ChronoUnit.DAYS.between(range.from(), range.until()));
    }

    private static SampelRow row(Sampel one) {
        return new SampelRow(
                one.layanan().id(),
                one.layanan().nama(),
                one.populasi().map(String::valueOf).orElse(""),
                Formats.whole(one.n()),
                one.needed().map(Formats::whole).orElse("–"),
                one.kurang().filter(n -> n > 0).map(Formats::whole).orElse(null));
    }

    private static SampelRow total(PeriodeFigures figures) {
        long n = figures.sampel().stream().mapToLong(Sampel::n).sum();
        long answered = figures.rekap().isPresent() ? figures.figure().tally().responden() : n;
        Optional<Long> needed = figures.figure().populasi().map(SampleSize::of);
        return new SampelRow(
                "",
                "",
                figures.figure().populasi().map(Formats::whole).orElse("–"),
                Formats.whole(answered),
                needed.map(Formats::whole).orElse("–"),
                needed.filter(all -> all > answered)
                        .map(all -> Formats.whole(all - answered))
                        .orElse(null));
    }

    private List<Count> kanal(PeriodeFigures figures) {
        return figures.profil().getOrDefault("kanal", Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Count(messages.get("kanal." + one.getKey()), Formats.whole(one.getValue())))
                .toList();
    }

    private LateRow late(Unit unit, LateAnswer one) {
        return new LateRow(
                one.periode(),
                Formats.day(one.day()),
                one.layanan(),
                messages.get("kanal." + one.kanal()),
                Formats.moment(one.receivedAt(), unit.zonaWaktu().zone()));
    }
}
