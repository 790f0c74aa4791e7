package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HasilTest {
    private static final Map<String, Unsur> SEMBILAN = new LinkedHashMap<>();
    private static final Map<String, Unsur> BUTIR =
            Map.of("u1a", Unsur.PERSYARATAN, "u1b", Unsur.PERSYARATAN, "u1c", Unsur.PERSYARATAN, "u2", Unsur.PROSEDUR);

    static {
        Unsur.SEMBILAN.forEach(unsur -> SEMBILAN.put(unsur.kode(), unsur));
    }

    @Test
    void hasNoIndexWithoutAnyAnswer() {
        assertThat(Tally.KOSONG.hasil(new Bobot.Sama())).isEmpty();
        assertThat(Tally.KOSONG.hasil(Bobot.Cetak.DUA_DESIMAL)).isEmpty();
        assertThat(Tally.one(SEMBILAN, Map.of()).hasil(new Bobot.Sama())).isEmpty();
    }

    @Test
    void dividesByTheFilledAnswersOnly() {
        Tally tally = Tally.of(SEMBILAN, List.of(all(4), without(all(3), "U3"), without(all(2), "U3")));
        HasilUnsur waktu = tally.hasil(new Bobot.Sama()).orElseThrow().unsur().get(2);

        assertThat(tally.responden()).isEqualTo(3);
        assertThat(waktu.terisi()).isEqualTo(1);
        assertThat(waktu.nrr()).isEqualTo(Fraction.of(4));
    }

    @ParameterizedTest
    @CsvSource({"1/9, 100.00", "'0,1111', 99.99", "'0,111', 99.90", "'0,11', 99.00"})
    void dropsAnUnsurNobodyAnsweredAndRescalesTheOthers(String bobot, BigDecimal ikm) {
        Tally tally = Tally.one(SEMBILAN, without(all(4), "U8"));
        Hasil hasil = tally.hasil(BobotTest.accepted(bobot, Unsur.SEMBILAN)).orElseThrow();

        assertThat(hasil.ikm().nilai()).isEqualTo(ikm);
        assertThat(hasil.dropped()).containsExactly(Unsur.PENGADUAN);
        assertThat(hasil.unsur()).hasSize(8);
    }

    @Test
    void takesThePlainMeanOfTheMeansOfSeveralItems() {
        Tally tally = Tally.of(
                BUTIR,
                List.of(
                        Map.of("u1a", new Nilai(4), "u1b", new Nilai(1), "u2", new Nilai(3)),
                        Map.of("u1a", new Nilai(4)),
                        Map.of("u1a", new Nilai(4))));
        Hasil hasil = tally.hasil(new Bobot.Sama()).orElseThrow();

        assertThat(hasil.unsur().getFirst().nrr()).isEqualTo(Fraction.of(5, 2));
        assertThat(hasil.unsur().getFirst().jumlah()).isEqualTo(13);
        assertThat(hasil.unsur().getFirst().terisi()).isEqualTo(4);
        assertThat(hasil.ikm().nilai()).isEqualTo("68.75");
        assertThat(hasil.dropped()).isEmpty();
    }

    @Test
    void weighsAnAddedUnsurLikeTheNine() {
        Map<String, Unsur> items = new HashMap<>(SEMBILAN);
        items.put("U10", Unsur.tambahan(10, "Kebersihan"));
        Map<String, Nilai> jawaban = all(3);
        jawaban.put("U10", new Nilai(4));
        Hasil hasil = Tally.one(items, jawaban).hasil(new Bobot.Sama()).orElseThrow();

        assertThat(hasil.ikm().nilai()).isEqualTo("77.50");
        assertThat(hasil.unsur()).extracting(one -> one.unsur().kode()).last().isEqualTo("U10");
    }

    @Test
    void sharesARankBetweenEqualUnsurAndSkipsTheNext() {
        Map<String, Nilai> jawaban = all(3);
        jawaban.put("U5", new Nilai(4));
        jawaban.put("U2", new Nilai(1));
        Hasil hasil = Tally.one(SEMBILAN, jawaban).hasil(new Bobot.Sama()).orElseThrow();

        assertThat(hasil.unsur()).extracting(HasilUnsur::peringkat).containsExactly(2, 9, 2, 2, 1, 2, 2, 2, 2);
        assertThat(hasil.terendah())
                .extracting(HasilUnsur::unsur)
                .containsExactly(Unsur.PROSEDUR, Unsur.PERSYARATAN, Unsur.WAKTU);
    }

    @Test
    void refusesWeightsThatWereNotCheckedAgainstTheUnsur() {
        Tally tally = Tally.one(BUTIR, Map.of("u2", new Nilai(3)));

        assertThatThrownBy(() -> tally.hasil(Bobot.Cetak.TIGA_DESIMAL)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Nilai> all(int angka) {
        Map<String, Nilai> jawaban = new HashMap<>();
        SEMBILAN.keySet().forEach(item -> jawaban.put(item, new Nilai(angka)));
        return jawaban;
    }

    private static Map<String, Nilai> without(Map<String, Nilai> jawaban, String item) {
        jawaban.remove(item);
        return jawaban;
    }
}
