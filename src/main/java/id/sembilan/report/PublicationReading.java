package id.sembilan.report;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Publications;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.Sampel;
import id.sembilan.survey.TahunIkm;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the public may see: sealed, approved by the camat, not withdrawn, and nothing of fewer than five. */
@Singleton
final class PublicationReading {
    private final Publications publications;
    private final PeriodeReading periods;
    private final TindakLanjutReading followUps;
    private final ProfilTable profil;

    PublicationReading(
            Publications publications, PeriodeReading periods, TindakLanjutReading followUps, ProfilTable profil) {
        this.publications = publications;
        this.periods = periods;
        this.followUps = followUps;
        this.profil = profil;
    }

    Optional<PublishedResult> of(DayRange range) {
        return publications.of(range).filter(Publication::isPublic).flatMap(this::of);
    }

    /** Nothing for a period whose answers are too few to show. */
    Optional<PublishedResult> of(Publication publication) {
        PeriodeFigures figures = periods.figures(publication.unit(), publication.periode());
        // A later version may have taken its place since; the next look finds that one.
        return figures.versi().filter(publication.seal()::equals).isEmpty()
                ? Optional.empty()
                : figures.figure().hasil().map(hasil -> result(publication, figures, hasil));
    }

    private PublishedResult result(Publication publication, PeriodeFigures figures, Hasil hasil) {
        Set<String> hidden = hidden(figures);
        List<Figure> shown = figures.layanan().stream()
                .filter(one -> one.hasil().isPresent()
                        && one.layanan()
                                .filter(layanan -> !hidden.contains(layanan.id()))
                                .isPresent())
                .toList();
        long counted = shown.stream().mapToLong(one -> one.tally().responden()).sum();
        return new PublishedResult(
                publication,
                figures,
                hasil,
                profil.groups(figures.profil(), hasil.responden()),
                shown,
                figures.layanan().isEmpty() ? 0 : Math.max(0, hasil.responden() - counted),
                followUps.of(publication.unit(), publication.periode()).outcomes().stream()
                        .map(outcome -> outcome.action())
                        .toList(),
                trend(publication.unit(), publication.periode()));
    }

    private static Set<String> hidden(PeriodeFigures figures) {
        return SmallCells.part(figures.sampel(), Sampel::n).together().stream()
                .map(one -> one.layanan().id())
                .collect(Collectors.toSet());
    }

    /** A year that is still open, or that the camat did not approve, is in no public trend. */
    private List<TahunIkm> trend(Unit unit, Periode periode) {
        return periods.trend(unit, Year.from(periode.range().lastDay())).stream()
                .filter(one -> !one.dihitung()
                        || publications
                                .of(DayRange.of(one.tahun()))
                                .filter(Publication::isPublic)
                                .isPresent())
                .toList();
    }
}
