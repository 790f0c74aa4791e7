package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.Perjanjian.Butir;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes agreements of what a file says of them. */
@Singleton
final class PerjanjianKeeping {
    private final PerjanjianStore agreements;
    private final Clock clock;

    PerjanjianKeeping(PerjanjianStore agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The first agreement and its perubahan of the reported year, where the officer gave their days. */
    void fromFile(
            Writes writes, Unit unit, Map<String, IndikatorUsulan> indikator, IndikatorPilihan chosen, String account) {
        chosen.awal()
                .ifPresent(hari -> keep(
                        writes,
                        unit,
                        new Isi(chosen.laporan(), 0, hari, ""),
                        lines(indikator, chosen.laporan(), row -> row.nilai().target()),
                        account));
        chosen.perubahan()
                .ifPresent(hari -> keep(
                        writes,
                        unit,
                        new Isi(chosen.laporan(), 1, hari, chosen.alasan()),
                        lines(indikator, chosen.laporan(), row -> row.nilai()
                                .perubahan()
                                .or(row.nilai()::target)),
                        account));
    }

    private record Isi(int tahun, int urutan, LocalDate hari, String alasan) {}

    private void keep(Writes writes, Unit unit, Isi isi, Map<String, BigDecimal> targets, String account) {
        Optional<Perjanjian> before = agreements.all(writes, unit.id()).stream()
                .filter(one -> one.tahun() == isi.tahun() && one.urutan() == isi.urutan())
                .findFirst();
        Map<String, Butir> lines = new HashMap<>(before.map(Perjanjian::butir).orElse(Map.of()));
        targets.forEach((id, target) ->
                lines.merge(id, new Butir("", target), (known, fresh) -> new Butir(known.kalimat(), fresh.target())));
        Perjanjian one = new Perjanjian(
                before.map(Perjanjian::id).orElseGet(() -> UUID.randomUUID().toString()),
                unit.id(),
                isi.tahun(),
                isi.urutan(),
                isi.hari(),
                isi.alasan(),
                lines);
        if (before.isEmpty()) {
            agreements.add(writes, one, account, clock.instant());
        } else {
            agreements.change(writes, one);
        }
    }

    private static Map<String, BigDecimal> lines(
            Map<String, IndikatorUsulan> indikator, int tahun, Function<IndikatorBaris, Optional<BigDecimal>> target) {
        Map<String, BigDecimal> lines = new HashMap<>();
        indikator.forEach((id, one) -> one.tahun().stream()
                .filter(row -> row.tahun() == tahun)
                .flatMap(row -> target.apply(row).stream())
                .forEach(nilai -> lines.put(id, nilai)));
        return lines;
    }
}
