package id.sembilan.followup;

import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action as it was typed. */
@Serdeable
record TindakLanjutForm(
        @Nullable String periode,
        @Nullable String unsur,
        @Nullable String kegiatan,
        @Nullable String penanggung,
        @Nullable String waktu,
        @Nullable String status,
        @Nullable String selesai,
        @Nullable String bukti) {
    private static final int MAX_KEGIATAN = 500;
    private static final int MAX_PENANGGUNG = 200;
    private static final int MAX_BUKTI = 1_000;

    Optional<Waktu> time() {
        return Waktu.of(Field.text(waktu));
    }

    Optional<Status> state() {
        return Status.of(Field.text(status));
    }

    /** The day of finishing, where the action is finished. */
    Optional<LocalDate> doneDay() {
        try {
            return state().filter(one -> one == Status.SELESAI).map(one -> LocalDate.parse(Field.text(selesai)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<String> errors(Messages messages, LocalDate today) {
        List<String> errors = new ArrayList<>();
        if (Field.text(kegiatan).isEmpty() || Field.text(kegiatan).length() > MAX_KEGIATAN) {
            errors.add(messages.get("rtl.galat.kegiatan"));
        }
        if (Field.text(penanggung).isEmpty() || Field.text(penanggung).length() > MAX_PENANGGUNG) {
            errors.add(messages.get("rtl.galat.penanggung"));
        }
        if (time().isEmpty()) {
            errors.add(messages.get("rtl.galat.waktu"));
        }
        if (state().isEmpty()) {
            errors.add(messages.get("rtl.galat.status"));
        }
        boolean done = state().filter(one -> one == Status.SELESAI).isPresent();
        if (done && doneDay().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.add(messages.get("rtl.galat.selesai"));
        }
        if (Field.text(bukti).length() > MAX_BUKTI || (done && Field.text(bukti).isEmpty())) {
            errors.add(messages.get("rtl.galat.bukti"));
        }
        return errors;
    }
}
