package id.sembilan.followup;

import id.sembilan.office.Unit;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.Reader;
import id.sembilan.survey.Figure;
import id.sembilan.survey.JenisPeriode;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Seal;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The follow-up of a period for pages and reports: actions with the unsur's value then and in the next period. */
@Singleton
public final class TindakLanjutReading {
    private final TindakLanjutStore actions;
    private final PeriodeReading periods;
    private final Reader reader;

    TindakLanjutReading(TindakLanjutStore actions, PeriodeReading periods, Reader reader) {
        this.actions = actions;
        this.periods = periods;
        this.reader = reader;
    }

    /**
     * An action with what it was to change.
     *
     * @param before the unsur's value on the scale of 25 to 100
     * @param after the same in the next sealed period of the same length
     */
    public record Outcome(TindakLanjut action, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /** All of a period. */
    public record FollowUp(
            Periode periode,
            List<HasilUnsur> weakest,
            List<Outcome> outcomes,
            Kemajuan kemajuan,
            Optional<Periode> next) {
        public FollowUp {
            weakest = List.copyOf(weakest);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The sealed periods of the office, the latest first. */
    public List<Periode> sealed(Unit unit) {
        return periods.all(unit).stream()
                .filter(one -> one.sealedAt().isPresent())
                .toList();
    }

    public FollowUp of(Unit unit, Periode periode) {
        PeriodeFigures figures = periods.figures(unit, periode);
        Optional<Periode> next = next(unit, periode);
        Optional<Figure> after = next.map(one -> periods.figures(unit, one).figure());
        List<TindakLanjut> all = reader.read(reads -> actions.ofPeriode(reads, periode.id()));
        LocalDate sealed = figures.versi()
                .map(Seal::sealedAt)
                .map(unit::day)
                .orElse(periode.range().lastDay());
        return new FollowUp(
                periode,
                figures.figure().hasil().map(hasil -> hasil.terendah()).orElse(List.of()),
                all.stream()
                        .map(one -> new Outcome(
                                one, value(Optional.of(figures.figure()), one.unsur()), value(after, one.unsur())))
                        .toList(),
                Kemajuan.of(all, sealed),
                next);
    }

    /** The period before of the same length, whose follow-up a report tells. */
    public Optional<Periode> previous(Unit unit, Periode periode) {
        return same(unit, periode).stream()
                .filter(one -> !one.range().until().isAfter(periode.range().from()))
                .max(Comparator.comparing(one -> one.range().from()));
    }

    private Optional<Periode> next(Unit unit, Periode periode) {
        return same(unit, periode).stream()
                .filter(one -> !one.range().from().isBefore(periode.range().until()))
                .min(Comparator.comparing(one -> one.range().from()));
    }

    private List<Periode> same(Unit unit, Periode periode) {
        JenisPeriode jenis = JenisPeriode.of(periode.range());
        return sealed(unit).stream()
                .filter(one -> JenisPeriode.of(one.range()) == jenis)
                .toList();
    }

    private static Optional<BigDecimal> value(Optional<Figure> figure, Unsur unsur) {
        return figure.flatMap(Figure::hasil).flatMap(hasil -> hasil.unsur().stream()
                .filter(one -> one.unsur().equals(unsur))
                .map(HasilUnsur::nilaiKonversi)
                .findFirst());
    }
}
