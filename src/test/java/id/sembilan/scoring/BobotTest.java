package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BobotTest {
    private static final List<Unsur> TIGA = Unsur.SEMBILAN.subList(0, 3);
    private static final List<Unsur> SEPULUH = sepuluh();

    static Bobot accepted(String text, List<Unsur> unsur) {
        return switch (Bobot.parse(text, unsur)) {
            case Bobot.Diterima(Bobot bobot) -> bobot;
            case Bobot.Ditolak(Bobot.Alasan alasan) -> throw new AssertionError(text + " refused: " + alasan);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/9|1/9
            1/n|1/9
            0,1111|0,1111
            0.111|0,111
            0,11|0,11
            0,12;0,11;0,11;0,11;0,11;0,11;0,11;0,11;0,11|0,12;0,11;0,11;0,11;0,11;0,11;0,11;0,11;0,11
            """)
    void readsWhatItWrites(String text, String written) {
        Bobot bobot = accepted(text, Unsur.SEMBILAN);

        assertThat(bobot.text(9)).isEqualTo(written);
        assertThat(accepted(bobot.text(9), Unsur.SEMBILAN)).isEqualTo(bobot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|TIDAK_DIKENAL
            sama|TIDAK_DIKENAL
            1/8|TIDAK_DIKENAL
            0,1|TIDAK_DIKENAL
            0,5;0,5;-0,1;0,1;0;0;0;0;0|TIDAK_DIKENAL
            1e0;0;0;0;0;0;0;0;0|TIDAK_DIKENAL
            0,5;0,5|TIDAK_LENGKAP
            0,12;0,11;0,11;0,11;0,11;0,11;0,11;0,11;0,11;|TIDAK_DIKENAL
            0,2;0,1;0,1;0,1;0,1;0,1;0,1;0,2;0|TIDAK_POSITIF
            0,11;0,11;0,11;0,11;0,11;0,11;0,11;0,11;0,11|BUKAN_SATU
            """)
    void saysWhyItRefusesAText(String text, Bobot.Alasan alasan) {
        assertThat(Bobot.parse(text, Unsur.SEMBILAN)).isEqualTo(new Bobot.Ditolak(alasan));
    }

    @Test
    void takesAPrintedNinthForNineUnsurOnly() {
        assertThat(Bobot.parse("0,11", SEPULUH)).isEqualTo(new Bobot.Ditolak(Bobot.Alasan.HANYA_SEMBILAN));
        assertThat(accepted("1/10", SEPULUH).text(10)).isEqualTo("1/10");
        assertThat(accepted("1/9", SEPULUH)).isEqualTo(new Bobot.Sama());
    }

    @Test
    void takesOwnWeightsInTheOrderOfTheGivenUnsur() {
        Bobot bobot = accepted("0,5; 0,3 ;0,2", TIGA.reversed());

        assertThat(bobot.weight(Unsur.WAKTU, 3)).isEqualTo(Fraction.of(1, 2));
        assertThat(bobot.text(3)).isEqualTo("0,2;0,3;0,5");
        assertThat(bobot.refusal(SEPULUH)).contains(Bobot.Alasan.TIDAK_LENGKAP);
        assertThat(accepted("1,0", List.of(Unsur.WAKTU)).text(1)).isEqualTo("1,0");
    }

    @ParameterizedTest
    @CsvSource({"1/9, 1.0000", "'0,1111', 0.9999", "'0,111', 0.9990", "'0,11', 0.9900"})
    void rescalesToTheConventionsOwnSum(String text, BigDecimal sum) {
        Bobot bobot = accepted(text, Unsur.SEMBILAN);

        for (int answered = 1; answered <= 9; answered++) {
            Collection<Fraction> weights = bobot.weights(Unsur.SEMBILAN, Unsur.SEMBILAN.subList(0, answered))
                    .values();
            assertThat(weights.stream().reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(Fraction.of(sum));
        }
    }

    @Test
    void rescalesOwnWeightsInTheirProportion() {
        Bobot bobot = accepted("0,5;0,3;0,2", TIGA);

        assertThat(bobot.weights(TIGA, List.of(Unsur.PERSYARATAN, Unsur.PROSEDUR)))
                .containsEntry(Unsur.PERSYARATAN, Fraction.of(5, 8))
                .containsEntry(Unsur.PROSEDUR, Fraction.of(3, 8))
                .hasSize(2);
    }

    @Test
    void cannotBeBuiltFromWeightsThatDoNotAddUpToOne() {
        assertThatThrownBy(() ->
                        new Bobot.Sendiri(new TreeMap<>(Collections.singletonMap(Unsur.WAKTU, new BigDecimal("0.99")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Unsur> sepuluh() {
        List<Unsur> unsur = new ArrayList<>(Unsur.SEMBILAN);
        unsur.add(Unsur.tambahan(10, "Kebersihan"));
        return unsur;
    }
}
