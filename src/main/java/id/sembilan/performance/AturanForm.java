package id.sembilan.performance;

import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.SkalaFile.KategoriFile;
import id.sembilan.table.Angka;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an office calculates, as it was typed. */
final class AturanForm {
    /** The choice of a scale that the office writes itself. */
    static final String OWN = "sendiri";

    static final int BANDS = 7;
    private static final int NAME = 60;
    private static final BigDecimal HIGHEST = new BigDecimal(1_000);

    private final Map<String, Object> body;
    private final Messages messages;

    AturanForm(Map<String, Object> body, Messages messages) {
        this.body = body;
        this.messages = messages;
    }

    /** The rules with the scale as a file, where it is the office's own. */
    record Typed(Aturan aturan, Optional<SkalaFile> sendiri) {}

    Optional<Typed> typed(ShippedSkala shipped, List<String> errors) {
        Optional<SkalaFile> own = text("skala").equals(OWN) ? own(errors) : Optional.empty();
        Optional<Skala> skala = own.map(SkalaFile::skala).or(() -> shipped.byKode(text("skala")));
        Optional<BigDecimal> batas =
                KetikanAngka.target(text("batas"), messages.get("kinerja.aturan.batas"), messages, errors);
        Optional<Metode> metode = Arrays.stream(Metode.values())
                .filter(one -> one.name().equals(text("metode")))
                .findFirst();
        if (skala.isEmpty() && errors.isEmpty()) {
            errors.add(messages.get("kinerja.aturan.galat.skala"));
        }
        if (metode.isEmpty()) {
            errors.add(messages.get("kinerja.aturan.galat.metode"));
        }
        if (batas.filter(one -> one.compareTo(HIGHEST) > 0).isPresent()) {
            errors.add(messages.get("kinerja.aturan.galat.batas"));
        }
        return errors.isEmpty()
                ? Optional.of(new Typed(new Aturan(skala.orElseThrow(), batas, metode.orElseThrow()), own))
                : Optional.empty();
    }

    /** From the highest band down; the last has no limit of its own. */
    private Optional<SkalaFile> own(List<String> errors) {
        if (text("nama").isEmpty() || text("dasar").isEmpty() || tooLong("nama") || tooLong("dasar")) {
            errors.add(messages.get("kinerja.aturan.galat.nama"));
        }
        List<KategoriFile> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            if (!text("kategori-" + i).isEmpty()) {
                bands.add(new KategoriFile(
                        text("kategori-" + i),
                        limit("batas-" + i),
                        text("termasuk-" + i).equals("ya")));
            }
        }
        if (!falls(bands)) {
            errors.add(messages.get("kinerja.aturan.galat.kategori"));
        }
        return errors.isEmpty()
                ? Optional.of(new SkalaFile(OWN, text("nama"), text("dasar"), bands))
                : Optional.empty();
    }

    private boolean tooLong(String name) {
        return text(name).length() > Batas.NAMA_PENDEK;
    }

    private @Nullable BigDecimal limit(String name) {
        return Angka.read(text(name), Angka.Jenis.NILAI) instanceof Angka.Terbaca read ? read.angka() : null;
    }

    private static boolean falls(List<KategoriFile> bands) {
        boolean right = bands.size() >= 2
                && bands.getLast().batas() == null
                && bands.stream().allMatch(one -> one.nama().length() <= NAME);
        for (int i = 0; right && i + 1 < bands.size(); i++) {
            @Nullable BigDecimal upper = bands.get(i).batas();
            @Nullable BigDecimal lower = bands.get(i + 1).batas();
            right = upper != null && (lower == null ? i + 2 == bands.size() : upper.compareTo(lower) > 0);
        }
        return right;
    }

    private String text(String name) {
        @Nullable Object typed = body.get(name);
        return Field.text(typed == null ? null : typed.toString());
    }
}
