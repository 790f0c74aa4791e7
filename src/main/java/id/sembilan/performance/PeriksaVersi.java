package id.sembilan.performance;

import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Seal;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the latest report that was handed on rests on a sealed version that another one took the place of. */
@Singleton
final class PeriksaVersi implements Pemeriksa {
    private final LkjipVersiKeeping reports;
    private final PeriodeReading periods;
    private final Messages messages;

    PeriksaVersi(LkjipVersiKeeping reports, PeriodeReading periods, Messages messages) {
        this.reports = reports;
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return reports.all(bahan.unit(), bahan.tahun()).stream().max(Comparator.comparing(LkjipVersi::nomor)).stream()
                .flatMap(report -> report.segel().stream()
                        .filter(used -> now(used)
                                .filter(seal -> seal.versi() != used.segel())
                                .isPresent())
                        .map(used -> new Sorotan(
                                Berat.PERBAIKI,
                                Jenis.BERTENTANGAN,
                                messages.get(
                                        "periksa.versi.lama",
                                        report.nomor(),
                                        used.nama(),
                                        used.segel(),
                                        now(used).map(Seal::versi).orElse(0)),
                                new Tautan("/lkjip?tahun=" + bahan.tahun(), messages.get("periksa.ke.lkjip")))));
    }

    private Optional<Seal> now(LkjipVersi.Segel used) {
        Optional<Periode> periode = periods.byId(used.periodeId());
        return periode.flatMap(
                one -> periods.versions(one).stream().filter(Seal::isEffective).findFirst());
    }
}
