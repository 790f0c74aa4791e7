package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTest {
    private static final Map<String, Unsur> ITEMS = new LinkedHashMap<>();

    static {
        Unsur.SEMBILAN.forEach(unsur -> ITEMS.put(unsur.kode(), unsur));
    }

    /** Tables of up to 40 respondents; about one answer in five is blank. */
    @Provide
    Arbitrary<List<Map<String, Nilai>>> tables() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(9)
                .map(ScoringPropertiesTest::row)
                .list()
                .ofMaxSize(40);
    }

    /** Own weights of whole percents, or one of the conventions. */
    @Provide
    Arbitrary<Bobot> bobot() {
        Arbitrary<Bobot> own =
                Arbitraries.integers().between(1, 12).list().ofSize(8).map(ScoringPropertiesTest::own);
        return Arbitraries.oneOf(
                Arbitraries.just(new Bobot.Sama()),
                Arbitraries.of(Bobot.Cetak.values()).map(cetak -> cetak),
                own);
    }

    @Property
    void agreesWithThePlainReference(
            @ForAll @From("tables") List<Map<String, Nilai>> table, @ForAll @From("bobot") Bobot bobot) {
        Map<String, BigDecimal> weights = new HashMap<>();
        ITEMS.forEach((item, unsur) -> weights.put(item, decimal(bobot.weight(unsur, 9))));

        assertThat(Tally.of(ITEMS, table).hasil(bobot).map(hasil -> hasil.ikm().nilai()))
                .isEqualTo(Reference.ikm(table, weights).map(Reference::round));
        assertThat(MarginOfError.of(spread(table), ITEMS, bobot, OptionalLong.empty()))
                .isEqualTo(Reference.margin(table, weights).map(Reference::round));
    }

    @Property
    void givesOneHundredWhenEverybodyAnswersFour(@ForAll @IntRange(min = 1, max = 512) int answered) {
        Map<String, Nilai> jawaban = new HashMap<>();
        Unsur.SEMBILAN.stream()
                .filter(unsur -> (answered >> (unsur.nomor() - 1) & 1) == 1)
                .forEach(unsur -> jawaban.put(unsur.kode(), new Nilai(4)));
        Assume.that(!jawaban.isEmpty());

        assertThat(hasil(List.of(jawaban, jawaban)).ikm().nilai()).isEqualTo("100.00");
    }

    @Property
    void doesNotDependOnTheOrderOfRespondents(
            @ForAll @From("tables") List<Map<String, Nilai>> table, @ForAll long seed) {
        List<Map<String, Nilai>> shuffled = new ArrayList<>(table);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Tally.of(ITEMS, shuffled)).isEqualTo(Tally.of(ITEMS, table));
        assertThat(spread(shuffled)).isEqualTo(spread(table));
    }

    @Property
    void isTheSameWhenSplitAndMerged(
            @ForAll @From("tables") List<Map<String, Nilai>> table, @ForAll @IntRange(max = 40) int cut) {
        int at = Math.min(cut, table.size());
        List<Map<String, Nilai>> left = table.subList(0, at);
        List<Map<String, Nilai>> right = table.subList(at, table.size());

        assertThat(Tally.of(ITEMS, right).plus(Tally.of(ITEMS, left))).isEqualTo(Tally.of(ITEMS, table));
        assertThat(table.stream().map(row -> Tally.one(ITEMS, row)).reduce(Tally.of(ITEMS, List.of()), Tally::plus))
                .isEqualTo(Tally.of(ITEMS, table));
        assertThat(spread(right).plus(spread(left))).isEqualTo(spread(table));
    }

    @Property
    void neverFallsWhenAnAnswerRises(
            @ForAll @From("tables") List<Map<String, Nilai>> table,
            @ForAll @From("bobot") Bobot bobot,
            @ForAll @IntRange(max = 39) int respondent,
            @ForAll @IntRange(min = 1, max = 9) int nomor) {
        Assume.that(respondent < table.size());
        Nilai before = table.get(respondent).getOrDefault("U" + nomor, new Nilai(4));
        Assume.that(before.angka() < 4);
        List<Map<String, Nilai>> raised = new ArrayList<>(table);
        raised.set(respondent, new HashMap<>(table.get(respondent)));
        raised.get(respondent).put("U" + nomor, new Nilai(before.angka() + 1));

        Fraction lower = Tally.of(ITEMS, table).hasil(bobot).orElseThrow().indeks();
        assertThat(lower.isBelow(
                        Tally.of(ITEMS, raised).hasil(bobot).orElseThrow().indeks()))
                .isTrue();
    }

    @Property
    void liesBetweenTheLowestAndTheHighestUnsur(@ForAll @From("tables") List<Map<String, Nilai>> table) {
        Optional<Hasil> hasil = Tally.of(ITEMS, table).hasil(new Bobot.Sama());
        Assume.that(hasil.isPresent());
        List<BigDecimal> konversi = hasil.get().unsur().stream()
                .map(HasilUnsur::nilaiKonversi)
                .sorted()
                .toList();

        assertThat(hasil.get().ikm().nilai()).isBetween(konversi.getFirst(), konversi.getLast());
    }

    private static Hasil hasil(List<Map<String, Nilai>> table) {
        return Tally.of(ITEMS, table).hasil(new Bobot.Sama()).orElseThrow();
    }

    private static Spread spread(List<Map<String, Nilai>> table) {
        return table.stream().map(Spread::one).reduce(Spread.KOSONG, Spread::plus);
    }

    private static Map<String, Nilai> row(List<Integer> cells) {
        Map<String, Nilai> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) > 0) {
                row.put("U" + (i + 1), new Nilai(cells.get(i)));
            }
        }
        return row;
    }

    private static Bobot own(List<Integer> percents) {
        var nilai = new TreeMap<Unsur, BigDecimal>();
        BigDecimal left = BigDecimal.ONE;
        for (int i = 0; i < percents.size(); i++) {
            BigDecimal weight = BigDecimal.valueOf(percents.get(i), 2);
            nilai.put(Unsur.SEMBILAN.get(i), weight);
            left = left.subtract(weight);
        }
        nilai.put(Unsur.SARANA, left);
        return new Bobot.Sendiri(nilai);
    }

    private static BigDecimal decimal(Fraction fraction) {
        return new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), new MathContext(40));
    }
}
