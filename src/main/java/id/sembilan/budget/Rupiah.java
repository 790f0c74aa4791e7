package id.sembilan.budget;

import id.sembilan.table.Angka;
import id.sembilan.table.Angka.Jenis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads money in the many ways that offices write it; where it could be two amounts, both are offered. */
sealed interface Rupiah {
    record Terbaca(Optional<Long> nilai) implements Rupiah {}

    /** The officer is asked which it is. */
    record Ditanya(List<Long> pilihan) implements Rupiah {}

    record TakTerbaca() implements Rupiah {}

    /** A thousand times a thousand billion: more than any office has. */
    BigDecimal HIGHEST = new BigDecimal("1000000000000000");

    Pattern GROUPS = Pattern.compile("(?i)(?:rp\\.?)?[\\s\\u00a0]*([0-9][0-9.,\\s\\u00a0]*[0-9])(?:,-|-)?");

    static Rupiah read(String cell) {
        return switch (Angka.read(cell, Jenis.UANG)) {
            case Angka.Kosong none -> new Terbaca(Optional.empty());
            case Angka.Terbaca read -> whole(read.angka(), cell);
            case Angka.Meragukan doubt ->
                asked(doubt.pilihan().stream().map(Rupiah::rounded).toList());
            case Angka.TakTerbaca bad -> guessed(cell);
        };
    }

    private static Rupiah whole(BigDecimal read, String cell) {
        if (read.signum() < 0 || read.compareTo(HIGHEST) > 0) {
            return new TakTerbaca();
        }
        return read.stripTrailingZeros().scale() <= 0
                ? new Terbaca(Optional.of(read.longValueExact()))
                : asked(List.of(rounded(read), digits(cell)));
    }

    /** 10.365.00 and 33.4105.600: all digits, or without what may be decimals. */
    private static Rupiah guessed(String cell) {
        var found = GROUPS.matcher(cell.strip());
        if (!found.matches() || digits(cell) > HIGHEST.longValue()) {
            return new TakTerbaca();
        }
        String number = found.group(1);
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean decimals = last > 0 && number.length() - last - 1 <= 2;
        return asked(decimals ? List.of(digits(number), digits(number.substring(0, last))) : List.of(digits(number)));
    }

    private static long digits(String text) {
        String only = text.replaceAll("[^0-9]", "");
        return only.length() > 15 || only.isEmpty() ? Long.MAX_VALUE : Long.parseLong(only);
    }

    private static long rounded(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static Rupiah asked(List<Long> candidates) {
        List<Long> possible = candidates.stream()
                .filter(one -> one >= 0 && one <= HIGHEST.longValue())
                .distinct()
                .toList();
        return possible.isEmpty() ? new TakTerbaca() : new Ditanya(possible);
    }
}
