package id.sembilan.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a number in the many ways that offices write one; asks where it could be two. */
public final class Angka {
    private static final int LONGEST = 60;
    private static final Pattern EMPTY = Pattern.compile("-?|NA|N/A|nihil", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORNAMENT = Pattern.compile("(?i)^rp\\.?|[\\s\\u00a0]|%$");
    private static final Pattern NO_SEN = Pattern.compile("(?:,-|,00,-|-)$");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DOT_GROUPS = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3}){1,5}(?:,[0-9]{1,6})?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,6})?");
    private static final Pattern ONE_SEPARATOR = Pattern.compile("-?[0-9]{1,15}[.,][0-9]{1,12}");
    private static final Pattern THREE_DIGITS = Pattern.compile("-?[0-9]{1,3}[.,][0-9]{3}");

    private Angka() {}

    /** What the cell is for decides where one separator with three digits after it could be either. */
    public enum Jenis {
        UANG,
        NILAI
    }

    public sealed interface Bacaan {}

    public record Terbaca(BigDecimal angka) implements Bacaan {}

    /** "-", "NA" or nothing: no data, which is not 0. */
    public record Kosong() implements Bacaan {}

    /** More than one reading, the likelier first: the officer is asked. */
    public record Meragukan(List<BigDecimal> pilihan) implements Bacaan {}

    public record TakTerbaca() implements Bacaan {}

    public static Bacaan read(String text, Jenis jenis) {
        if (text.length() > LONGEST) {
            return new TakTerbaca();
        }
        String bare = ORNAMENT.matcher(text.strip()).replaceAll("");
        bare = NO_SEN.matcher(ORNAMENT.matcher(bare).replaceAll("")).replaceFirst("");
        if (EMPTY.matcher(bare).matches()) {
            return new Kosong();
        }
        if (PLAIN.matcher(bare).matches()) {
            return new Terbaca(new BigDecimal(bare));
        }
        if (THREE_DIGITS.matcher(bare).matches()) {
            return ambiguous(bare, jenis);
        }
        return separated(bare);
    }

    private static Bacaan separated(String bare) {
        if (DOT_GROUPS.matcher(bare).matches()) {
            return new Terbaca(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (COMMA_GROUPS.matcher(bare).matches()) {
            return new Terbaca(new BigDecimal(bare.replace(",", "")));
        }
        if (ONE_SEPARATOR.matcher(bare).matches()) {
            return new Terbaca(decimal(bare));
        }
        return new TakTerbaca();
    }

    /** 2.488 is money in thousands and an index with three decimals; 0.735 can only be a decimal. */
    private static Bacaan ambiguous(String bare, Jenis jenis) {
        BigDecimal decimal = decimal(bare);
        if (bare.startsWith("0") || bare.startsWith("-0")) {
            return new Terbaca(decimal);
        }
        BigDecimal thousands = new BigDecimal(bare.replaceAll("[.,]", ""));
        return jenis == Jenis.UANG ? new Terbaca(thousands) : new Meragukan(List.of(decimal, thousands));
    }

    private static BigDecimal decimal(String bare) {
        return new BigDecimal(bare.replace(',', '.'));
    }
}
