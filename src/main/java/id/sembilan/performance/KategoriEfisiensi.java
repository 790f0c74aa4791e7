package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office's words for an NE. A limit does not belong to its band ("di atas 90"), so that an NE of exactly 50, which
 * the offices' own lists forget, falls into the lowest.
 *
 * @param pita from the highest down, the lowest without a limit
 */
record KategoriEfisiensi(List<Pita> pita) {
    /** As a district prints it; where it comes from was not found, so an office may have its own. */
    static final KategoriEfisiensi BAWAAN = of("""
            90 sangat efisien
            80 efisien
            60 cukup efisien
            50 kurang efisien
            sangat kurang efisien""").orElseThrow();

    private static final int MOST = 10;
    private static final int LONGEST = 60;

    KategoriEfisiensi {
        pita = List.copyOf(pita);
    }

    /** One band. */
    record Pita(Optional<BigDecimal> diatas, String nama) {}

    /** From a line for each band; empty where the limits do not fall, or the last line has one. */
    static Optional<KategoriEfisiensi> of(String text) {
        List<Pita> bands = new ArrayList<>();
        for (String line : text.strip().lines().map(String::strip).toList()) {
            Matcher found = Lines.BAND.matcher(line);
            bands.add(
                    found.matches()
                            ? new Pita(Optional.of(new BigDecimal(found.group(1).replace(',', '.'))), found.group(2))
                            : new Pita(Optional.empty(), line));
        }
        return isWhole(bands) ? Optional.of(new KategoriEfisiensi(bands)) : Optional.empty();
    }

    private static boolean isWhole(List<Pita> bands) {
        boolean brief = bands.stream()
                .allMatch(one -> !one.nama().isEmpty() && one.nama().length() <= LONGEST);
        if (bands.size() < 2
                || bands.size() > MOST
                || !brief
                || bands.getLast().diatas().isPresent()) {
            return false;
        }
        for (int i = 0; i + 1 < bands.size(); i++) {
            Optional<BigDecimal> upper = bands.get(i).diatas();
            Optional<BigDecimal> lower = bands.get(i + 1).diatas();
            if (upper.isEmpty() || (lower.isPresent() && upper.get().compareTo(lower.get()) <= 0)) {
                return false;
            }
        }
        return true;
    }

    String of(Fraction ne) {
        return pita.stream()
                .filter(one -> one.diatas()
                        .map(limit -> Fraction.of(limit).isBelow(ne))
                        .orElse(true))
                .map(Pita::nama)
                .findFirst()
                .orElse("");
    }

    String text() {
        return String.join(
                "\n",
                pita.stream()
                        .map(one -> one.diatas()
                                .map(limit -> limit.toPlainString().replace('.', ',') + " " + one.nama())
                                .orElse(one.nama()))
                        .toList());
    }

    /** Apart, because the shipped bands are read while this class is made. */
    private static final class Lines {
        static final Pattern BAND = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,2})?)\\s+(\\S.*)");
    }
}
