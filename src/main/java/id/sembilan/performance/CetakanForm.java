package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.table.Angka;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A printed figure as it was typed. */
@Serdeable
record CetakanForm(
        @Nullable String tahun,
        @Nullable String kunci,
        @Nullable String tercetak,
        @Nullable String dokumen,
        @Nullable String halaman,
        @Nullable String anggaran,
        @Nullable String realisasi,
        @Nullable String catatan) {
    private static final int MAX_TERCETAK = 400;
    private static final int MAX_DOKUMEN = 200;
    private static final int MAX_HALAMAN = 40;
    private static final int MAX_CATATAN = 1_000;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000000");

    /** The money of the form; nothing where none was typed. */
    Optional<Serapan> uang() {
        return money(anggaran)
                .map(planned -> new Serapan(planned, money(realisasi).orElse(0L)));
    }

    Tercetak tercetakValue() {
        return new Tercetak(
                Field.text(kunci),
                Field.text(tercetak),
                uang(),
                Field.text(dokumen),
                Field.text(halaman),
                Field.text(catatan));
    }

    List<String> errors(Messages messages, Set<String> figures) {
        List<String> errors = new ArrayList<>();
        if (!figures.contains(Field.text(kunci))) {
            errors.add(messages.get("cetakan.galat.kunci"));
        }
        if (Field.text(tercetak).isEmpty() || Field.text(tercetak).length() > MAX_TERCETAK) {
            errors.add(messages.get("cetakan.galat.tercetak"));
        }
        if (Field.text(dokumen).isEmpty() || Field.text(dokumen).length() > MAX_DOKUMEN) {
            errors.add(messages.get("cetakan.galat.dokumen"));
        }
        if (Field.text(halaman).length() > MAX_HALAMAN || Field.text(catatan).length() > MAX_CATATAN) {
            errors.add(messages.get("cetakan.galat.panjang"));
        }
        if (unreadable(anggaran) || unreadable(realisasi)) {
            errors.add(messages.get("cetakan.galat.uang"));
        }
        if (needsMoney() && uang().isEmpty()) {
            errors.add(messages.get("cetakan.galat.perlu_uang"));
        }
        return errors;
    }

    private boolean needsMoney() {
        return Field.text(kunci).equals(CetakanReading.TERBILANG);
    }

    private static boolean unreadable(@Nullable String typed) {
        return !Field.text(typed).isEmpty() && money(typed).isEmpty();
    }

    private static Optional<Long> money(@Nullable String typed) {
        return Angka.read(Field.text(typed), Angka.Jenis.UANG) instanceof Angka.Terbaca read
                        && read.angka().signum() >= 0
                        && read.angka().compareTo(MOST_MONEY) < 0
                        && read.angka().stripTrailingZeros().scale() <= 0
                ? Optional.of(read.angka().longValueExact())
                : Optional.empty();
    }
}
