package id.sembilan.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an amount in words back to its digits, with small typing errors, which are told apart from a wrong amount. */
final class BacaTerbilang {
    private static final long RIBU = 1_000;
    private static final int SEPULUH = 10;
    private static final int SERATUS = 100;
    private static final int SEBELAS = 11;
    private static final int MOST_WORDS = 60;
    /** Shorter words are too much like one another for two errors. */
    private static final int LONG_WORD = 6;

    private static final Map<String, Integer> SATUAN = Map.of(
            "nol",
            0,
            "satu",
            1,
            "dua",
            2,
            "tiga",
            3,
            "empat",
            4,
            "lima",
            5,
            "enam",
            6,
            "tujuh",
            7,
            "delapan",
            8,
            "sembilan",
            9);
    private static final Map<String, Long> KELOMPOK = Map.of(
            "ribu", RIBU,
            "juta", RIBU * RIBU,
            "miliar", RIBU * RIBU * RIBU,
            "milyar", RIBU * RIBU * RIBU,
            "triliun", RIBU * RIBU * RIBU * RIBU,
            "trilyun", RIBU * RIBU * RIBU * RIBU);
    private static final List<String> WORDS = Stream.of(
                    SATUAN.keySet().stream(),
                    KELOMPOK.keySet().stream(),
                    Stream.of("puluh", "belas", "ratus", "sepuluh", "sebelas", "seratus", "seribu", "rupiah"))
            .flatMap(all -> all)
            .sorted()
            .toList();

    private long total;
    private long group;
    private int digit = -1;
    private boolean broken;

    private BacaTerbilang() {}

    /**
     * The amount.
     *
     * @param salahEja words that were not spelled so
     */
    record Terbaca(long nilai, List<String> salahEja) {}

    static Optional<Terbaca> read(String text) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(one -> !one.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        BacaTerbilang reading = new BacaTerbilang();
        List<String> misspelled = new ArrayList<>();
        for (String word : words) {
            Optional<String> known = known(word);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            if (!known.get().equals(word)) {
                misspelled.add(word);
            }
            reading.take(known.get());
        }
        reading.close();
        return reading.broken ? Optional.empty() : Optional.of(new Terbaca(reading.total + reading.group, misspelled));
    }

    private void take(String word) {
        if (SATUAN.containsKey(word)) {
            broken |= digit >= 0;
            digit = SATUAN.get(word);
        } else if (KELOMPOK.containsKey(word)) {
            close();
            total += group * KELOMPOK.get(word);
            group = 0;
        } else {
            switch (word) {
                case "puluh" -> times(SEPULUH);
                case "ratus" -> times(SERATUS);
                case "belas" -> {
                    group += SEPULUH;
                    close();
                }
                case "sepuluh" -> add(SEPULUH);
                case "sebelas" -> add(SEBELAS);
                case "seratus" -> add(SERATUS);
                case "seribu" -> total += RIBU;
                default -> close();
            }
        }
    }

    private void times(int factor) {
        broken |= digit < 1;
        group += (long) Math.max(digit, 0) * factor;
        digit = -1;
    }

    private void add(int value) {
        close();
        group += value;
    }

    /** A digit without puluh, belas or ratus after it. */
    private void close() {
        group += Math.max(digit, 0);
        digit = -1;
    }

    private static Optional<String> known(String word) {
        if (WORDS.contains(word)) {
            return Optional.of(word);
        }
        List<String> near =
                WORDS.stream().filter(one -> Sunting.jarak(one, word) == 1).toList();
        if (near.isEmpty() && word.length() >= LONG_WORD) {
            near = WORDS.stream().filter(one -> Sunting.jarak(one, word) == 2).toList();
        }
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
