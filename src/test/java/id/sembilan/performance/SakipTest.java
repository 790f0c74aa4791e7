package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.performance.Sakip.Bagian;
import id.sembilan.performance.Sakip.Komponen;
import id.sembilan.performance.Sakip.Nilai;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 88/2021: 30, 30, 15 and 25, each of 20, 30 and 50 percent. */
class SakipTest {
    private final Isian isian = new Isian(new Messages());

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Map<String, String> filled() {
        Map<String, String> fields = new HashMap<>();
        String[] parts = {
            "perencanaan", "4,80", "6,30", "9,75",
            "pengukuran", "4,50", "5,70", "8,25",
            "pelaporan", "2,40", "3,15", "4,95",
            "evaluasi", "3,50", "4,75", "5,11"
        };
        for (int i = 0; i < parts.length; i += 4) {
            fields.put(parts[i] + "_keberadaan", parts[i + 1]);
            fields.put(parts[i] + "_kualitas", parts[i + 2]);
            fields.put(parts[i] + "_pemanfaatan", parts[i + 3]);
        }
        return fields;
    }

    private static Sakip sakip(Map<Komponen, Nilai> komponen, Optional<BigDecimal> printed) {
        return new Sakip("s", "u", 2024, komponen, printed, "LHE", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"PERENCANAAN, 6, 9, 15", "PENGUKURAN, 6, 9, 15", "PELAPORAN, 3, 4.5, 7.5", "EVALUASI, 5, 7.5, 12.5"})
    void limitsEachPartByItsShareOfTheWeight(Komponen komponen, String first, String second, String third) {
        assertThat(Bagian.KEBERADAAN.maksimum(komponen)).isEqualByComparingTo(first);
        assertThat(Bagian.KUALITAS.maksimum(komponen)).isEqualByComparingTo(second);
        assertThat(Bagian.PEMANFAATAN.maksimum(komponen)).isEqualByComparingTo(third);
        BigDecimal sum = Arrays.stream(Bagian.values())
                .map(one -> one.maksimum(komponen))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(komponen.bobot());
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "90.01, AA",
        "90, A",
        "80.01, A",
        "80, BB",
        "70.01, BB",
        "70, B",
        "60.01, B",
        "60, CC",
        "50.01, CC",
        "50, C",
        "30.01, C",
        "30, D",
        "0, D"
    })
    void givesAnExactLimitToTheLowerBand(String nilai, Predikat predikat) {
        assertThat(Predikat.of(number(nilai))).isEqualTo(predikat);
    }

    /** 20,85 + 18,45 + 10,50 + 13,36 = 63,16. */
    @Test
    void addsTheTwelvePartsUp() {
        Sakip one = sakip(new SakipForm(filled(), isian).komponen(), Optional.of(number("63.16")));
        assertThat(isian.errors()).isEmpty();
        assertThat(one.jumlah()).contains(number("63.16"));
        assertThat(one.predikat()).contains(Predikat.B);
        assertThat(one.isContradictory()).isFalse();
        assertThat(sakip(one.komponen(), Optional.of(number("63.61"))).isContradictory())
                .isTrue();
    }

    @Test
    void refusesAPartAboveItsLimit() {
        Map<String, String> fields = filled();
        fields.put("pelaporan_kualitas", "4,51");
        new SakipForm(fields, isian).komponen();
        assertThat(isian.errors()).anyMatch(one -> one.contains("Kualitas pada Pelaporan Kinerja antara 0 dan 4,5"));
    }

    @Test
    void refusesATypedComponentThatIsNotTheSumOfItsParts() {
        Map<String, String> fields = filled();
        fields.put("evaluasi_jumlah", "13,63");
        new SakipForm(fields, isian).komponen();
        assertThat(isian.errors()).singleElement().asString().contains("13,36").contains("13,63");
    }

    @Test
    void takesOnlyTheTotalsWhereTheReportTellsNoMore() {
        Map<String, String> fields = Map.of(
                "perencanaan_jumlah",
                "22",
                "pengukuran_jumlah",
                "20",
                "pelaporan_jumlah",
                "11",
                "evaluasi_jumlah",
                "15");
        Sakip one = sakip(new SakipForm(fields, isian).komponen(), Optional.empty());
        assertThat(isian.errors()).isEmpty();
        assertThat(one.nilai()).contains(number("68"));
        assertThat(one.komponen()).containsEntry(Komponen.EVALUASI, new Nilai(Map.of(), number("15")));
    }

    @Test
    void hasNoTotalWhileAComponentIsMissing() {
        Map<String, String> fields = filled();
        fields.keySet().removeIf(name -> name.startsWith("evaluasi"));
        Sakip one = sakip(new SakipForm(fields, isian).komponen(), Optional.of(number("63.16")));
        assertThat(one.nilai()).isEmpty();
        assertThat(sakip(Map.of(), Optional.of(number("68.45"))).predikat()).contains(Predikat.B);
        assertThatThrownBy(() -> new Nilai(Map.of(Bagian.KUALITAS, BigDecimal.ONE), BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
