package id.sembilan.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The regulation's formulas once more, in the plainest way and with 40 digits, straight from the answers. */
final class Reference {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal KONVERSI = new BigDecimal(25);

    private Reference() {}

    /** The index before it is rounded; one item per unsur, kode as item. */
    static Optional<BigDecimal> ikm(List<Map<String, Nilai>> table, Map<String, BigDecimal> bobot) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weightsOfAnswered = BigDecimal.ZERO;
        BigDecimal weightsOfAll = BigDecimal.ZERO;
        for (String item : bobot.keySet()) {
            weightsOfAll = weightsOfAll.add(bobot.get(item));
            List<Nilai> filled = table.stream()
                    .map(row -> row.get(item))
                    .filter(nilai -> nilai != null)
                    .toList();
            if (!filled.isEmpty()) {
                weightsOfAnswered = weightsOfAnswered.add(bobot.get(item));
                sum = sum.add(mean(filled.stream()
                                .map(nilai -> new BigDecimal(nilai.angka()))
                                .toList())
                        .multiply(bobot.get(item)));
            }
        }
        if (weightsOfAnswered.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                sum.multiply(weightsOfAll).divide(weightsOfAnswered, DIGITS).multiply(KONVERSI));
    }

    static Optional<BigDecimal> margin(List<Map<String, Nilai>> table, Map<String, BigDecimal> bobot) {
        List<BigDecimal> means = new ArrayList<>();
        for (Map<String, Nilai> row : table) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (var answer : row.entrySet()) {
                BigDecimal weight = bobot.getOrDefault(answer.getKey(), BigDecimal.ZERO);
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(new BigDecimal(answer.getValue().angka())));
            }
            if (weights.signum() > 0) {
                means.add(sum.divide(weights, DIGITS));
            }
        }
        if (means.size() < 2) {
            return Optional.empty();
        }
        BigDecimal center = mean(means);
        BigDecimal squares =
                means.stream().map(mean -> mean.subtract(center).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal variance = squares.divide(new BigDecimal(means.size() - 1), DIGITS);
        return Optional.of(new BigDecimal("1.96")
                .multiply(KONVERSI)
                .multiply(variance.divide(new BigDecimal(means.size()), DIGITS).sqrt(DIGITS)));
    }

    /** A tie such as 2,625 may have become 2,62499…9 on the way: the last ten of 40 digits are let go first. */
    static BigDecimal round(BigDecimal value) {
        return value.round(new MathContext(30)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(new BigDecimal(numbers.size()), DIGITS);
    }
}
