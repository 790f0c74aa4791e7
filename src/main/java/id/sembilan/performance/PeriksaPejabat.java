package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether somebody held the office on the day of each document: who signs the report today, who signed the agreements. */
@Singleton
final class PeriksaPejabat implements Pemeriksa {
    private final PejabatReading officials;
    private final Messages messages;
    private final Clock clock;

    PeriksaPejabat(PejabatReading officials, Messages messages, Clock clock) {
        this.officials = officials;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        if (bahan.kinerja().isEmpty()) {
            return Stream.empty();
        }
        Unit unit = bahan.unit();
        Stream<Sorotan> report =
                missing(unit, unit.day(clock.instant()), List.of(Peran.CAMAT), "periksa.pejabat.laporan");
        Stream<Sorotan> agreements = bahan.kinerja().get().perjanjian().stream()
                .flatMap(one ->
                        missing(unit, one.hari(), List.of(Peran.CAMAT, Peran.BUPATI), "periksa.pejabat.perjanjian"));
        return Stream.concat(report, agreements);
    }

    private Stream<Sorotan> missing(Unit unit, LocalDate day, List<Peran> roles, String key) {
        return roles.stream()
                .filter(peran -> officials.on(unit, peran, day).isEmpty())
                .map(peran -> new Sorotan(
                        Berat.PERIKSA,
                        Jenis.KURANG,
                        messages.get(key, messages.get("periksa.pejabat." + peran.kode()), Formats.day(day)),
                        new Tautan("/pejabat", messages.get("periksa.ke.pejabat"))));
    }
}
