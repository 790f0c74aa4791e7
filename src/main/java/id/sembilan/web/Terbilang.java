package id.sembilan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A number in Indonesian words, as a report repeats money: "se-" stands for one before puluh, belas, ratus and ribu only. */
public final class Terbilang {
    private static final List<String> SATUAN =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final List<String> KELOMPOK = List.of("", "ribu", "juta", "miliar", "triliun");
    private static final int THOUSAND = 1000;
    private static final long LIMIT = 1_000_000_000_000_000L;

    private Terbilang() {}

    public static String rupiah(long amount) {
        return of(amount) + " rupiah";
    }

    public static String of(long number) {
        if (number <= -LIMIT || number >= LIMIT) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number < 0) {
            return "minus " + of(-number);
        }
        return number == 0 ? SATUAN.getFirst() : String.join(" ", groups(number));
    }

    /** The part after the comma digit by digit: 83,20 is "delapan puluh tiga koma dua nol". */
    public static String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String sign = number.signum() < 0 ? "minus " : "";
        if (point < 0) {
            return sign + of(Long.parseLong(plain));
        }
        String decimals = plain.substring(point + 1)
                .chars()
                .mapToObj(digit -> SATUAN.get(digit - '0'))
                .collect(Collectors.joining(" "));
        return sign + of(Long.parseLong(plain.substring(0, point))) + " koma " + decimals;
    }

    private static List<String> groups(long number) {
        List<String> words = new ArrayList<>();
        long rest = number;
        for (int level = 0; rest > 0; level++) {
            int group = (int) (rest % THOUSAND);
            rest /= THOUSAND;
            if (group == 1 && level == 1) {
                words.addFirst("seribu");
            } else if (group > 0) {
                String unit = KELOMPOK.get(level);
                words.addFirst(below1000(group) + (unit.isEmpty() ? "" : " " + unit));
            }
        }
        return words;
    }

    private static String below1000(int number) {
        List<String> words = new ArrayList<>();
        int hundreds = number / 100;
        if (hundreds > 0) {
            words.add(hundreds == 1 ? "seratus" : SATUAN.get(hundreds) + " ratus");
        }
        int rest = number % 100;
        if (rest > 0) {
            words.add(below100(rest));
        }
        return String.join(" ", words);
    }

    private static String below100(int number) {
        if (number < 10) {
            return SATUAN.get(number);
        }
        if (number < 20) {
            return switch (number) {
                case 10 -> "sepuluh";
                case 11 -> "sebelas";
                default -> SATUAN.get(number - 10) + " belas";
            };
        }
        String tens = SATUAN.get(number / 10) + " puluh";
        return number % 10 == 0 ? tens : tens + " " + SATUAN.get(number % 10);
    }
}
