package id.sembilan.performance;

import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An official as typed. */
@Serdeable
record PejabatForm(
        @Nullable String peran,
        @Nullable String nama,
        @Nullable String nip,
        @Nullable String pangkat,
        @Nullable String jabatan,
        @Nullable String sebutan,
        @Nullable String mulai,
        @Nullable String selesai) {
    static final List<String> SEBUTAN = List.of("", "Plt.", "Plh.", "Pj.");
    private static final int NIP = 30;
    private static final int PANGKAT = 100;

    Optional<Pejabat> pejabat(String id, String unitId, Messages messages, List<String> errors) {
        Optional<Peran> role = Peran.of(Field.text(peran));
        Optional<LocalDate> first = day(mulai);
        Optional<LocalDate> last = day(selesai);
        if (role.isEmpty()) {
            errors.add(messages.get("pejabat.galat.peran"));
        }
        if (Field.text(nama).isEmpty() || Field.text(nama).length() > Batas.NAMA_PENDEK) {
            errors.add(messages.get("pejabat.galat.nama"));
        }
        if (Field.text(jabatan).isEmpty() || Field.text(jabatan).length() > Batas.NAMA_PENDEK) {
            errors.add(messages.get("pejabat.galat.jabatan"));
        }
        if (Field.text(nip).length() > NIP || Field.text(pangkat).length() > PANGKAT) {
            errors.add(messages.get("pejabat.galat.nip"));
        }
        if (!SEBUTAN.contains(Field.text(sebutan))) {
            errors.add(messages.get("pejabat.galat.sebutan"));
        }
        boolean ends = !Field.text(selesai).isEmpty();
        if (first.isEmpty()
                || (ends && last.filter(day -> !day.isBefore(first.get())).isEmpty())) {
            errors.add(messages.get("pejabat.galat.hari"));
        }
        return errors.isEmpty()
                ? Optional.of(new Pejabat(
                        id,
                        unitId,
                        role.orElseThrow(),
                        Field.text(nama),
                        Field.text(nip),
                        Field.text(pangkat),
                        Field.text(jabatan),
                        Field.text(sebutan),
                        first.orElseThrow(),
                        last))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(Field.text(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
