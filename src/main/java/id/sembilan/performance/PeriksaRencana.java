package id.sembilan.performance;

import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Whether there is anything to report at all: a plan, indikator, a Perjanjian Kinerja. */
@Singleton
final class PeriksaRencana implements Pemeriksa {
    private final Messages messages;

    PeriksaRencana(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        if (bahan.kinerja().isEmpty()) {
            return Stream.of(missing(messages.get("periksa.rencana.tanpa_renstra", Integer.toString(bahan.tahun()))));
        }
        if (bahan.diukur().isEmpty()) {
            return Stream.of(missing(messages.get("periksa.rencana.tanpa_indikator")));
        }
        return bahan.kinerja().get().perjanjian().isEmpty()
                ? Stream.of(new Sorotan(
                        Berat.PERIKSA,
                        Jenis.KURANG,
                        messages.get("periksa.rencana.tanpa_perjanjian", Integer.toString(bahan.tahun())),
                        place()))
                : Stream.empty();
    }

    private Sorotan missing(String sentence) {
        return new Sorotan(Berat.PERBAIKI, Jenis.KURANG, sentence, place());
    }

    private Tautan place() {
        return new Tautan("/renstra", messages.get("periksa.ke.renstra"));
    }
}
