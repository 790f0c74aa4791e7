package id.sembilan.performance;

import id.sembilan.table.Angka;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number as an officer typed it; where it could be two, the officer is asked to write it so that it is one. */
final class KetikanAngka {
    private KetikanAngka() {}

    static Optional<BigDecimal> read(@Nullable String typed, String nama, Messages messages, List<String> errors) {
        String text = Field.text(typed);
        return switch (Angka.read(text, Angka.Jenis.NILAI)) {
            case Angka.Kosong empty -> Optional.empty();
            case Angka.Terbaca read -> Optional.of(read.angka());
            case Angka.Meragukan doubt -> {
                errors.add(messages.get(
                        "kinerja.galat.angka_dua",
                        nama,
                        text,
                        doubt.pilihan().getLast().toPlainString(),
                        doubt.pilihan().getFirst().toPlainString().replace('.', ',') + "0"));
                yield Optional.empty();
            }
            case Angka.TakTerbaca unknown -> {
                errors.add(messages.get("kinerja.galat.angka", nama));
                yield Optional.empty();
            }
        };
    }

    /** A target, which is divided by. */
    static Optional<BigDecimal> target(@Nullable String typed, String nama, Messages messages, List<String> errors) {
        Optional<BigDecimal> number = read(typed, nama, messages, errors);
        if (number.filter(one -> one.signum() <= 0).isPresent()) {
            errors.add(messages.get("kinerja.galat.target_nol", nama));
            return Optional.empty();
        }
        return number;
    }
}
