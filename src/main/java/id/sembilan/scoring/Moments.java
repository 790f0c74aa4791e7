package id.sembilan.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sums over the respondents who answered exactly these items: what the spread under any weights can be made from.
 *
 * @param items kode of the answered items, sorted
 * @param sums of the answers, an item each
 * @param products of the answers to items i and j, i up to j, row by row
 */
public record Moments(List<String> items, long n, List<Long> sums, List<Long> products) {
    private static final String FIELD = "|";
    private static final String ENTRY = ",";

    public Moments {
        items = List.copyOf(items);
        sums = List.copyOf(sums);
        products = List.copyOf(products);
        if (items.isEmpty() || sums.size() != items.size() || products.size() != pairs(items.size())) {
            throw new IllegalArgumentException("moments do not fit the items " + items);
        }
    }

    static Moments one(SortedMap<String, Nilai> jawaban) {
        List<Long> sums =
                jawaban.values().stream().map(nilai -> (long) nilai.angka()).toList();
        List<Long> products = IntStream.range(0, sums.size())
                .boxed()
                .flatMap(i -> sums.subList(i, sums.size()).stream().map(right -> sums.get(i) * right))
                .toList();
        return new Moments(List.copyOf(jawaban.keySet()), 1, sums, products);
    }

    /** The answered items as one text: the key of these moments. */
    public String pattern() {
        return String.join(ENTRY, items);
    }

    public Moments plus(Moments other) {
        if (!items.equals(other.items)) {
            throw new IllegalArgumentException("different items");
        }
        return new Moments(items, n + other.n, added(sums, other.sums), added(products, other.products));
    }

    public String encode() {
        return String.join(FIELD, pattern(), Long.toString(n), text(sums), text(products));
    }

    public static Moments parse(String encoded) {
        String[] fields = encoded.split("\\|", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("not moments: " + encoded);
        }
        return new Moments(
                List.of(fields[0].split(ENTRY)), Long.parseLong(fields[1]), longs(fields[2]), longs(fields[3]));
    }

    /** The product sum of items i and j, i up to j. */
    long product(int i, int j) {
        return products.get(i * items.size() - i * (i - 1) / 2 + j - i);
    }

    private static int pairs(int items) {
        return items * (items + 1) / 2;
    }

    private static List<Long> added(List<Long> left, List<Long> right) {
        List<Long> sum = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            sum.add(left.get(i) + right.get(i));
        }
        return sum;
    }

    private static String text(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(ENTRY));
    }

    private static List<Long> longs(String text) {
        return Stream.of(text.split(ENTRY)).map(Long::valueOf).toList();
    }
}
