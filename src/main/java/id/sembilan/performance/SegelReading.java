package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Seal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sealed versions a year's figures rest on, so that a kept report can tell when one was superseded. */
@Singleton
final class SegelReading {
    private final KinerjaReading kinerja;
    private final PeriodeReading periods;

    SegelReading(KinerjaReading kinerja, PeriodeReading periods) {
        this.kinerja = kinerja;
        this.periods = periods;
    }

    /** A version that was used, and the one that counts today. */
    record Tergantikan(Periode periode, Seal dipakai, Seal berlaku) {}

    /** Of all linked indikator and of every year that stands in their history; a report keeps their ids. */
    public List<Seal> of(Unit unit, int tahun) {
        return kinerja.of(unit, tahun).stream()
                .flatMap(year -> year.indikator().stream())
                .flatMap(one -> kinerja.ikm(unit, one, tahun).stream())
                .flatMap(year -> year.sumber().stream())
                .map(IkmTahun.Sumber::segel)
                .distinct()
                .toList();
    }

    /** Those of the used versions that no longer count. */
    public List<Tergantikan> superseded(Unit unit, Collection<String> sealIds) {
        return periods.all(unit).stream()
                .filter(one -> one.sealedAt().isPresent())
                .flatMap(one -> superseded(one, sealIds))
                .toList();
    }

    private Stream<Tergantikan> superseded(Periode periode, Collection<String> sealIds) {
        List<Seal> versions = periods.versions(periode);
        Optional<Seal> counts = versions.stream().filter(Seal::isEffective).findFirst();
        return versions.stream().filter(one -> sealIds.contains(one.id())).flatMap(used -> counts.stream()
                .filter(now -> !now.id().equals(used.id()))
                .map(now -> new Tergantikan(periode, used, now)));
    }
}
