package id.sembilan.performance;

import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Targets: missing, 0, or those of another year. */
@Singleton
final class PeriksaTarget implements Pemeriksa {
    private final Messages messages;

    PeriksaTarget(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return bahan.diukur().stream()
                .flatMap(one -> Stream.concat(
                        target(
                                one,
                                bahan.targetRenstra()
                                        .getOrDefault(one.indikator().id(), Map.of())),
                        end(one)));
    }

    private Stream<Sorotan> target(IndikatorTahun one, Map<Integer, BigDecimal> planned) {
        String name = one.indikator().nama();
        int tahun = one.tahunIni().tahun();
        String year = Integer.toString(tahun);
        Optional<BigDecimal> target = one.tahunIni().target().map(Target::nilai);
        if (target.isEmpty()) {
            return Stream.of(found(Berat.PERBAIKI, Jenis.KURANG, messages.get("periksa.target.kosong", name, year)));
        }
        if (target.get().signum() <= 0) {
            return Stream.of(
                    found(Berat.PERBAIKI, Jenis.DI_LUAR_BATAS, messages.get("periksa.target.nol", name, year)));
        }
        Ukuran size = new Ukuran(one.indikator(), messages);
        Optional<BigDecimal> wanted = Optional.ofNullable(planned.get(tahun));
        if (wanted.isEmpty() || wanted.get().compareTo(target.get()) == 0) {
            return Stream.empty();
        }
        // An agreement may change a target, but hardly into that of another year.
        return planned.entrySet().stream()
                .filter(other -> other.getKey() != tahun && other.getValue().compareTo(target.get()) == 0)
                .findFirst()
                .map(other -> found(
                        Berat.PERIKSA,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.target.tahun_lain",
                                name,
                                year,
                                size.nilai(target.get()),
                                Integer.toString(other.getKey()),
                                size.nilai(wanted.get()))))
                .stream();
    }

    private Stream<Sorotan> end(IndikatorTahun one) {
        return one.indikator().targetAkhir().isPresent()
                ? Stream.empty()
                : Stream.of(found(
                        Berat.PERIKSA,
                        Jenis.KURANG,
                        messages.get("periksa.target.akhir", one.indikator().nama())));
    }

    private Sorotan found(Berat berat, Jenis jenis, String sentence) {
        return new Sorotan(berat, jenis, sentence, new Tautan("/renstra", messages.get("periksa.ke.renstra")));
    }
}
