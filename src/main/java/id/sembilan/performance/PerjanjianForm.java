package id.sembilan.performance;

import id.sembilan.performance.Perjanjian.Butir;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement as it was typed: its day, its reason, and a line for each indikator. */
final class PerjanjianForm {
    static final String TARGET = "target-";
    static final String KALIMAT = "kalimat-";

    private final Map<String, Object> body;
    private final Messages messages;

    PerjanjianForm(Map<String, Object> body, Messages messages) {
        this.body = body;
        this.messages = messages;
    }

    /**
     * Its day, which lies after the agreement before it.
     *
     * @param after the day of the agreement before it
     * @param before the day of the agreement after it
     */
    Optional<LocalDate> hari(int tahun, Optional<LocalDate> after, Optional<LocalDate> before, List<String> errors) {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            errors.add(messages.get("perjanjian.galat.hari"));
        } else if (Math.abs(day.get().getYear() - tahun) > 1) {
            errors.add(messages.get("perjanjian.galat.tahun", Integer.toString(tahun)));
        } else if (after.filter(one -> day.get().isBefore(one)).isPresent()
                || before.filter(one -> day.get().isAfter(one)).isPresent()) {
            errors.add(messages.get("perjanjian.galat.urutan"));
        }
        return errors.isEmpty() ? day : Optional.empty();
    }

    /** Why it was changed; the first needs no reason. */
    String alasan(boolean perubahan, List<String> errors) {
        String reason = text("alasan");
        if (reason.length() > Batas.ALASAN || (perubahan && reason.isEmpty())) {
            errors.add(messages.get("perjanjian.galat.alasan"));
        }
        return reason;
    }

    /** By the id of the indikator; one without a target is not part of the agreement. */
    Map<String, Butir> butir(List<Indikator> all, List<String> errors) {
        Map<String, Butir> lines = new HashMap<>();
        for (Indikator one : all) {
            Optional<BigDecimal> target = KetikanAngka.target(text(TARGET + one.id()), one.nama(), messages, errors);
            String kalimat = text(KALIMAT + one.id());
            if (kalimat.length() > Batas.NAMA) {
                errors.add(messages.get("renstra.galat.indikator"));
            }
            target.ifPresent(nilai -> lines.put(one.id(), new Butir(kalimat.equals(one.nama()) ? "" : kalimat, nilai)));
        }
        return lines;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text("hari")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        @Nullable Object typed = body.get(name);
        return Field.text(typed == null ? null : typed.toString());
    }
}
