package id.sembilan.performance;

import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plan as it was typed. */
@Serdeable
record RenstraForm(
        @Nullable String nama,
        @Nullable String awal,
        @Nullable String akhir,
        @Nullable String visi,
        @Nullable String misi) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    Optional<Renstra> renstra(String id, String unitId, Messages messages, List<String> errors) {
        String name = Field.text(nama);
        boolean years = YEAR.matcher(Field.text(awal)).matches()
                && YEAR.matcher(Field.text(akhir)).matches();
        if (name.isEmpty() || name.length() > Batas.NAMA_PENDEK) {
            errors.add(messages.get("renstra.galat.nama"));
        }
        if (!years
                || !IndikatorPilihanForm.isPlan(
                        Integer.parseInt(Field.text(awal)), Integer.parseInt(Field.text(akhir)))) {
            errors.add(messages.get("renstra.galat.tahun"));
        }
        if (Field.text(visi).length() > Batas.VISI || Field.text(misi).length() > Batas.MISI) {
            errors.add(messages.get("renstra.galat.visi", Batas.VISI, Batas.MISI));
        }
        return errors.isEmpty()
                ? Optional.of(new Renstra(
                        id,
                        unitId,
                        name,
                        Integer.parseInt(Field.text(awal)),
                        Integer.parseInt(Field.text(akhir)),
                        Field.text(visi),
                        Field.text(misi)))
                : Optional.empty();
    }
}
