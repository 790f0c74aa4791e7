package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.scoring.SampleSize;
import id.sembilan.security.Role;
import id.sembilan.storage.Reads;
import id.sembilan.survey.PeriodeDetailPage.Count;
import id.sembilan.survey.PeriodeDetailPage.LateRow;
import id.sembilan.survey.PeriodeDetailPage.SampelRow;
import id.sembilan.survey.PeriodeDetailPage.VersiRow;
import id.sembilan.survey.SealContent.Terbit;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a period and its versions as the texts of its page. */
@Singleton
final class PeriodeDetailView {
    private static final int HASH_SHOWN = 12;

    private final SealStore seals;
    private final PeriodeReading periods;
    private final Messages messages;
    private final Clock clock;

    PeriodeDetailView(SealStore seals, PeriodeReading periods, Messages messages, Clock clock) {
        this.seals = seals;
        this.periods = periods;
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
                versions(unit, versions, role),
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

    private List<VersiRow> versions(Unit unit, List<SealStore.Kept> versions, Role role) {
        List<VersiRow> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Optional<SealStore.Kept> before =
                    i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.empty();
            rows.add(row(unit, versions.get(i), before, role));
        }
        return rows;
    }

    private VersiRow row(Unit unit, SealStore.Kept kept, Optional<SealStore.Kept> before, Role role) {
        Seal seal = kept.seal();
        Optional<Terbit> shown = shown(kept.content());
        String status = status(seal);
        return new VersiRow(
                seal.id(),
                Integer.toString(seal.versi()),
                messages.get("periode.versi." + status),
                status.equals("tolak") ? "badge-bad" : seal.isApproved() ? "badge-good" : "badge-warn",
                Formats.whole(seal.n()),
                shown.map(one -> Formats.decimal(new BigDecimal(one.ikm()))).orElse("–"),
                shown.map(Terbit::mutu).orElse(null),
                shown.map(one -> one.mutu().toLowerCase(Locale.ROOT)).orElse(null),
                before.map(one -> difference(kept.content(), one.content())).orElse(null),
                kept.content().bobot(),
                seal.reason(),
                messages.get(
                        "periode.versi.oleh",
                        Formats.moment(seal.sealedAt(), unit.zonaWaktu().zone()),
                        seal.sealedBy()),
                seal.decision()
                        .map(one -> messages.get(
                                        one.approved() ? "periode.versi.setuju.oleh" : "periode.versi.tolak.oleh",
                                        Formats.moment(
                                                one.at(), unit.zonaWaktu().zone()),
                                        one.by())
                                + (one.note().isEmpty() ? "" : " “" + one.note() + "”"))
                        .orElse(null),
                seal.submissionHash().substring(0, HASH_SHOWN),
                role == Role.CAMAT && seal.decision().isEmpty());
    }

    static String status(Seal seal) {
        return seal.decision()
                .map(one -> one.approved() ? "setuju" : "tolak")
                .orElse(seal.versi() == 1 ? "tutup" : "usul");
    }

    static Optional<Terbit> shown(SealContent content) {
        return content.kuesioner().stream()
                .findFirst()
                .filter(part -> part.total().tampil())
                .flatMap(part -> Optional.ofNullable(part.total().terbit()));
    }

    private String difference(SealContent now, SealContent before) {
        Optional<Terbit> left = shown(before);
        Optional<Terbit> right = shown(now);
        String poin = left.isPresent() && right.isPresent()
                ? signed(new BigDecimal(right.get().ikm())
                        .subtract(new BigDecimal(left.get().ikm())))
                : "–";
        return messages.get("periode.versi.beda", signed(BigDecimal.valueOf(now.n() - before.n())), poin);
    }

    private static String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + Formats.decimal(difference.abs());
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
