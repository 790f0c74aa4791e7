package id.sembilan.performance;

import id.sembilan.table.Angka;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one form while they are read: what can be believed, and every reason why something cannot. */
final class Isian {
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    private final Messages messages;
    private final List<String> errors = new ArrayList<>();

    Isian(Messages messages) {
        this.messages = messages;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    void error(String key, Object... arguments) {
        errors.add(messages.get(key, arguments));
    }

    String text(String key) {
        return messages.get(key);
    }

    /** A number as offices write it; one that could be two is asked back. */
    Optional<BigDecimal> angka(@Nullable String typed, String label) {
        return switch (Angka.read(Field.text(typed), Angka.Jenis.NILAI)) {
            case Angka.Kosong() -> Optional.empty();
            case Angka.Terbaca(BigDecimal one) when isSmall(one) -> Optional.of(bare(one));
            case Angka.Meragukan(List<BigDecimal> choices) -> {
                error(
                        "isian.galat.dua_arti",
                        messages.get(label),
                        decimal(choices.getFirst()),
                        decimal(choices.getLast()));
                yield Optional.empty();
            }
            default -> {
                error("isian.galat.angka", messages.get(label));
                yield Optional.empty();
            }
        };
    }

    Optional<BigDecimal> wajib(@Nullable String typed, String label) {
        int before = errors.size();
        Optional<BigDecimal> one = angka(typed, label);
        if (one.isEmpty() && errors.size() == before) {
            error("isian.galat.wajib", messages.get(label));
        }
        return one;
    }

    private static boolean isSmall(BigDecimal one) {
        return one.precision() <= MOST_DIGITS && one.scale() <= MOST_DECIMALS;
    }

    /** Decimals that say nothing are the printing's business. */
    private static BigDecimal bare(BigDecimal one) {
        BigDecimal bare = one.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** As it stands in a field, and so that reading it again gives the same: three decimals could be thousands. */
    static String decimal(BigDecimal one) {
        return (one.scale() == 3 ? one.setScale(4) : one).toPlainString().replace('.', ',');
    }

    String teks(@Nullable String typed, String label, int most) {
        String text = Field.text(typed);
        if (text.length() > most) {
            error("isian.galat.panjang", messages.get(label), most);
        }
        return text;
    }

    String wajibTeks(@Nullable String typed, String label, int most) {
        String text = teks(typed, label, most);
        if (text.isEmpty()) {
            error("isian.galat.wajib", messages.get(label));
        }
        return text;
    }

    Optional<LocalDate> hari(@Nullable String typed, String label) {
        try {
            return Optional.of(Field.text(typed)).filter(one -> !one.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            error("isian.galat.hari", messages.get(label));
            return Optional.empty();
        }
    }

    /** A year as a number; nothing where the field is empty. */
    Optional<Integer> tahun(@Nullable String typed, String label) {
        String text = Field.text(typed);
        if (!text.isEmpty() && !text.matches("(19|20)[0-9]{2}")) {
            error("isian.galat.tahun", messages.get(label));
            return Optional.empty();
        }
        return Optional.of(text).filter(one -> !one.isEmpty()).map(Integer::valueOf);
    }
}
