package id.sembilan.performance;

import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the plan as it was typed.
 *
 * @param induk id of what it lies below; "" for nothing
 */
@Serdeable
record RencanaForm(
        @Nullable String tingkat,
        @Nullable String induk,
        @Nullable String kode,
        @Nullable String uraian,
        @Nullable String urutan) {
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,4}");

    /**
     * Checks it against the plan it belongs to.
     *
     * @param all the other places of the plan
     * @param fixed its level, which never changes once it is there
     */
    Optional<Rencana> rencana(
            String id,
            String renstraId,
            Optional<Tingkat> fixed,
            List<Rencana> all,
            Messages messages,
            List<String> errors) {
        Optional<Tingkat> level = fixed.or(() -> Tingkat.of(Field.text(tingkat)));
        Optional<Rencana> above =
                all.stream().filter(one -> one.id().equals(Field.text(induk))).findFirst();
        if (level.isEmpty()) {
            errors.add(messages.get("renstra.galat.tingkat"));
        }
        if (Field.text(uraian).isEmpty() || Field.text(uraian).length() > Batas.URAIAN) {
            errors.add(messages.get("renstra.galat.uraian"));
        }
        if (Field.text(kode).length() > Batas.KODE) {
            errors.add(messages.get("renstra.galat.kode"));
        }
        if (level.isPresent() && !fits(level.get(), above)) {
            errors.add(messages.get("renstra.galat.induk"));
        }
        String order = Field.text(urutan);
        if (!order.isEmpty() && !ORDER.matcher(order).matches()) {
            errors.add(messages.get("renstra.galat.urutan"));
        }
        return errors.isEmpty()
                ? Optional.of(new Rencana(
                        id,
                        renstraId,
                        above.map(Rencana::id),
                        level.orElseThrow(),
                        Field.text(kode),
                        Field.text(uraian),
                        order.isEmpty() ? all.size() : Integer.parseInt(order)))
                : Optional.empty();
    }

    /** Below something higher; only a tujuan and a sasaran may stand alone. So no place ever lies below itself. */
    private boolean fits(Tingkat level, Optional<Rencana> above) {
        return above.map(one -> one.tingkat().compareTo(level) < 0)
                .orElseGet(() -> Field.text(induk).isEmpty() && level.compareTo(Tingkat.SASARAN) <= 0);
    }
}
