package id.sembilan.performance;

import id.sembilan.performance.IkmTahun.Kurang;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Seal;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The survey behind an indikator: periods that are not sealed, and a later version that still waits for the camat. */
@Singleton
final class PeriksaSurvei implements Pemeriksa {
    private final PeriodeReading periods;
    private final Messages messages;

    PeriksaSurvei(PeriodeReading periods, Messages messages) {
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return bahan.diukur().stream()
                .flatMap(one -> one.ikm().stream().flatMap(ikm -> check(one, ikm)))
                .distinct();
    }

    private Stream<Sorotan> check(IndikatorTahun one, IkmTahun ikm) {
        Stream<Sorotan> open = ikm.kurang().stream().map(kurang -> missing(one, kurang));
        Stream<Sorotan> unnamed = ikm.nilai().isEmpty() && ikm.kurang().isEmpty()
                ? Stream.of(found(
                        Berat.PERBAIKI,
                        Jenis.KURANG,
                        messages.get(
                                "periksa.survei.tanpa_periode", one.indikator().nama())))
                : Stream.empty();
        Stream<Sorotan> waiting = ikm.sumber().stream()
                .filter(source ->
                        periods.versions(source.periode()).stream().anyMatch(later -> isWaiting(later, source.segel())))
                .map(source -> found(
                        Berat.PERIKSA,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.survei.versi",
                                source.periode().nama(),
                                source.segel().versi())));
        return Stream.of(open, unnamed, waiting).flatMap(all -> all);
    }

    private static boolean isWaiting(Seal later, Seal used) {
        return later.versi() > used.versi() && later.decision().isEmpty();
    }

    private Sorotan missing(IndikatorTahun one, Kurang kurang) {
        String range = RangeText.of(kurang.range());
        String key = kurang.isTooFew() ? "periksa.survei.sedikit" : "periksa.survei.terbuka";
        return found(
                Berat.PERBAIKI, Jenis.KURANG, messages.get(key, one.indikator().nama(), range));
    }

    private Sorotan found(Berat berat, Jenis jenis, String sentence) {
        return new Sorotan(berat, jenis, sentence, new Tautan("/periode", messages.get("periksa.ke.periode")));
    }
}
