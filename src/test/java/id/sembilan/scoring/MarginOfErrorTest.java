package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MarginOfErrorTest {
    private static final Map<String, Unsur> DUA =
            Map.of("u1a", Unsur.PERSYARATAN, "u1b", Unsur.PERSYARATAN, "u2", Unsur.PROSEDUR);

    @Test
    void givesTheMarginOfJaten() {
        assertThat(jaten(OptionalLong.empty())).isEqualTo("1.13");
        assertThat(jaten(OptionalLong.of(1300))).isEqualTo("1.00");
    }

    @Test
    void isZeroWhenEverybodyWasAsked() {
        assertThat(jaten(OptionalLong.of(297))).isEqualTo("0.00");
        assertThat(jaten(OptionalLong.of(12))).isEqualTo("0.00");
    }

    @Test
    void isNotGivenForFewerThanTwoRespondents() {
        assertThat(margin(Spread.KOSONG, "1/N")).isEmpty();
        assertThat(margin(Spread.one(Map.of("u2", new Nilai(3))).plus(Spread.one(Map.of())), "1/N"))
                .isEmpty();
    }

    /** Means 2,5 and 3 and 4 under equal weights: s² = 7/12, so 49 · √(7/36) = 21,6074. */
    @Test
    void averagesTheItemsOfAnUnsurAndSkipsBlanks() {
        Spread spread = Spread.one(Map.of("u1a", new Nilai(1), "u1b", new Nilai(3), "u2", new Nilai(3)))
                .plus(Spread.one(Map.of("u1b", new Nilai(3))))
                .plus(Spread.one(Map.of("u2", new Nilai(4))));

        assertThat(margin(spread, "1/N")).contains(new BigDecimal("21.61"));
    }

    /** Means 1,5 and 3: s² = 9/8, so 49 · √(9/16) = 36,75. */
    @Test
    void weighsTheAnsweredUnsurByOwnWeights() {
        Spread spread = Spread.one(Map.of("u1a", new Nilai(1), "u2", new Nilai(3)))
                .plus(Spread.one(Map.of("u1b", new Nilai(3), "u2", new Nilai(3))));

        assertThat(margin(spread, "0,75;0,25")).contains(new BigDecimal("36.75"));
    }

    /** Questions on integrity (IPAK) stand in the same kuesioner, but in no unsur. */
    @Test
    void leavesOutQuestionsThatMeasureNoUnsur() {
        Spread spread = Spread.one(Map.of("u1a", new Nilai(1), "ipak", new Nilai(1)))
                .plus(Spread.one(Map.of("u2", new Nilai(4), "ipak", new Nilai(3))));

        assertThat(margin(spread.plus(Spread.one(Map.of("ipak", new Nilai(2)))), "1/N"))
                .isEqualTo(margin(
                        Spread.one(Map.of("u1a", new Nilai(1))).plus(Spread.one(Map.of("u2", new Nilai(4)))), "1/N"));
        assertThat(Tally.one(DUA, Map.of("u2", new Nilai(4), "ipak", new Nilai(1)))
                        .hasil(new Bobot.Sama()))
                .hasValueSatisfying(hasil -> assertThat(hasil.ikm().nilai()).isEqualTo("100.00"));
    }

    @Test
    void isTheSameForStoredAndMergedSums() {
        Spread whole = Jaten.spread();
        Spread left = Jaten.JAWABAN.subList(0, 100).stream().map(Spread::one).reduce(Spread.KOSONG, Spread::plus);
        Spread right = Jaten.JAWABAN.subList(100, 297).stream().map(Spread::one).reduce(Spread.KOSONG, Spread::plus);

        assertThat(right.plus(left)).isEqualTo(whole);
        assertThat(Spread.of(whole.patterns().values().stream()
                        .map(moments -> Moments.parse(moments.encode()))
                        .toList()))
                .isEqualTo(whole);
    }

    @Test
    void writesMomentsAsOneShortText() {
        Moments moments = Spread.one(Map.of("u1", new Nilai(2), "u2", new Nilai(3)))
                .plus(Spread.one(Map.of("u2", new Nilai(4), "u1", new Nilai(1))))
                .patterns()
                .firstEntry()
                .getValue();

        assertThat(moments.encode()).isEqualTo("u1,u2|2|3,7|5,10,25");
    }

    private static BigDecimal jaten(OptionalLong populasi) {
        return MarginOfError.of(Jaten.spread(), Jaten.ITEMS, new Bobot.Sama(), populasi)
                .orElseThrow();
    }

    private static Optional<BigDecimal> margin(Spread spread, String bobot) {
        Bobot accepted = BobotTest.accepted(bobot, List.of(Unsur.PERSYARATAN, Unsur.PROSEDUR));
        return MarginOfError.of(spread, DUA, accepted, OptionalLong.empty());
    }
}
