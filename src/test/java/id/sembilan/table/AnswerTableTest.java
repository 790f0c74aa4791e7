package id.sembilan.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Unsur;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AnswerTableTest {
    private static final AnswerTable SEMBILAN =
            Tables.table("responden,u1,u2,u3,u4,u5,u6,u7,u8,u9\n1,1,1,1,1,1,1,1,2,4\n2,1,1,1,1,1,1,1,2,\n");

    @Test
    void takesTheEighthColumnForWhatTheOrderSays() {
        assertThat(SEMBILAN.tally(Urutan.LAMPIRAN).frekuensi(Unsur.SARANA).jumlah())
                .isEqualTo(4);
        assertThat(SEMBILAN.tally(Urutan.PASAL).frekuensi(Unsur.PENGADUAN).jumlah())
                .isEqualTo(4);
        assertThat(SEMBILAN.unsur(Urutan.LAMPIRAN)).endsWith(Unsur.SARANA, Unsur.PENGADUAN);
        assertThat(SEMBILAN.unsur(Urutan.PASAL)).isEqualTo(Unsur.SEMBILAN);
        assertThat(SEMBILAN.items(Urutan.LAMPIRAN)).containsEntry("U9", Unsur.SARANA);
    }

    @Test
    void mergesTablesOfBothOrdersByUnsur() {
        Fraction sarana = SEMBILAN.tally(Urutan.LAMPIRAN)
                .plus(SEMBILAN.tally(Urutan.PASAL))
                .hasil(new Bobot.Sama())
                .map(Hasil::unsur)
                .map(unsur -> unsur.getLast().nrr())
                .orElseThrow();

        assertThat(sarana).isEqualTo(Fraction.of(8, 3));
    }

    @Test
    void takesSeveralQuestionsOfAnUnsurAndAddedUnsur() {
        AnswerTable table = Tables.table(
                "responden,u1a,u1b,u2,u3,u4,u5,u6,u7,u8a,u8b,u9,u10\n1,4,1,2,2,2,2,2,2,3,,2,4\n2,4,,2,2,2,2,2,2,3,,2,\n");
        Hasil hasil = table.tally(Urutan.LAMPIRAN).hasil(new Bobot.Sama()).orElseThrow();

        assertThat(hasil.unsur())
                .extracting(HasilUnsur::unsur)
                .hasSize(10)
                .last()
                .extracting(Unsur::nama)
                .isEqualTo("Unsur tambahan 10");
        assertThat(hasil.unsur().getFirst().nrr()).isEqualTo(Fraction.of(5, 2));
        assertThat(hasil.unsur().get(8).nrr()).isEqualTo(Fraction.of(3));
        assertThat(table.items(Urutan.LAMPIRAN))
                .containsKeys("U9a", "U9b", "U8")
                .hasSize(12);
    }

    @Test
    void givesTheSpreadOfTheSameAnswers() {
        assertThat(SEMBILAN.spread(Urutan.PASAL).n()).isEqualTo(2);
        assertThat(MarginOfError.of(
                        SEMBILAN.spread(Urutan.PASAL),
                        SEMBILAN.items(Urutan.PASAL),
                        new Bobot.Sama(),
                        OptionalLong.empty()))
                // Means 13/9 and 9/8.
                .hasValueSatisfying(margin -> assertThat(margin).isEqualTo("7.83"));
    }
}
