package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Keluaran;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a budget as it was typed. */
@Serdeable
record PosForm(
        @Nullable String kode,
        @Nullable String tingkat,
        @Nullable String uraian,
        @Nullable String sasaran,
        @Nullable String sumber,
        @Nullable String anggaran,
        @Nullable String perubahan,
        @Nullable String realisasi,
        @Nullable String persen,
        @Nullable String keluaran,
        @Nullable String satuan,
        @Nullable String target,
        @Nullable String hasil) {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final int LONGEST = 1_000;
    private static final int TITLE = 200;
    private static final int SHORT = 60;

    static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static PosForm of(PosAnggaran one) {
        Tercetak money = one.tercetak();
        return new PosForm(
                one.kode(),
                one.tingkat().kode(),
                one.uraian(),
                one.sasaran(),
                one.sumberDana(),
                text(money.anggaran()),
                text(money.perubahan()),
                text(money.realisasi()),
                money.persen()
                        .map(value -> value.toPlainString().replace('.', ','))
                        .orElse(""),
                one.keluaran().uraian(),
                one.keluaran().satuan(),
                one.keluaran().target(),
                one.keluaran().realisasi());
    }

    private static String text(Optional<Long> money) {
        return money.map(Formats::whole).orElse("");
    }

    Tingkat level() {
        return Tingkat.of(Field.text(tingkat)).orElse(Tingkat.KEGIATAN);
    }

    String normalKode() {
        return level() == Tingkat.JUMLAH ? "" : BudgetLevels.kode(Field.text(kode));
    }

    List<String> errors(Messages messages) {
        List<String> errors = new ArrayList<>();
        if (Tingkat.of(Field.text(tingkat)).isEmpty()) {
            errors.add(messages.get("anggaran.galat.tingkat"));
        }
        if (level() != Tingkat.JUMLAH && (normalKode().length() > SHORT || !BudgetLevels.isKode(normalKode()))) {
            errors.add(messages.get("anggaran.galat.kode"));
        }
        if (Field.text(uraian).isEmpty() || Field.text(uraian).length() > LONGEST) {
            errors.add(messages.get("anggaran.galat.uraian"));
        }
        money(anggaran, messages.get("anggaran.kolom.anggaran"), messages, errors);
        money(perubahan, messages.get("anggaran.kolom.perubahan"), messages, errors);
        money(realisasi, messages.get("anggaran.kolom.realisasi"), messages, errors);
        if (!Field.text(persen).isEmpty() && printed().isEmpty()) {
            errors.add(messages.get("anggaran.galat.persen"));
        }
        if (isLong(sasaran, LONGEST)
                || isLong(sumber, TITLE)
                || isLong(keluaran, LONGEST)
                || isLong(satuan, SHORT)
                || isLong(target, SHORT)
                || isLong(hasil, SHORT)) {
            errors.add(messages.get("anggaran.galat.panjang"));
        }
        return errors;
    }

    private static boolean isLong(@Nullable String text, int most) {
        return Field.text(text).length() > most;
    }

    private static void money(@Nullable String typed, String nama, Messages messages, List<String> errors) {
        if (!(Rupiah.read(Field.text(typed)) instanceof Rupiah.Terbaca)) {
            errors.add(messages.get("anggaran.galat.uang", nama));
        }
    }

    private static Optional<Long> amount(@Nullable String typed) {
        return Rupiah.read(Field.text(typed)) instanceof Rupiah.Terbaca read ? read.nilai() : Optional.empty();
    }

    private Optional<BigDecimal> printed() {
        return Persen.number(Field.text(persen)).filter(one -> one.signum() >= 0 && one.scale() <= 4);
    }

    PosAnggaran line(String id) {
        return new PosAnggaran(
                id,
                normalKode(),
                level(),
                Field.text(uraian),
                new Tercetak(amount(anggaran), amount(perubahan), amount(realisasi), printed()),
                Field.text(sasaran),
                Field.text(sumber),
                new Keluaran(Field.text(keluaran), Field.text(satuan), Field.text(target), Field.text(hasil)));
    }
}
