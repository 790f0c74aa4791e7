package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.EfisiensiTerbit.Hasil;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Fraction;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableLimits;
import id.sembilan.web.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EfisiensiTerbitTest {
    @Test
    void namesKerjosPercentageLessAFraction() throws IOException {
        List<Hasil> results = results("kerjo-2025");
        assertThat(results).extracting(one -> one.salah().orElseThrow()).containsOnly("efisiensi.slip.pecahan");
        assertThat(results)
                .extracting(one -> one.benar().orElseThrow().round(2).toPlainString())
                .containsExactly("14.59", "19.16");
        assertThat(results)
                .extracting(one -> one.persen().orElseThrow().penilaian())
                .containsOnly(Penilaian.SESUAI);
    }

    @Test
    void followsKertanegarasDifferenceAndNamesTheWrongShare() throws IOException {
        List<Hasil> results = results("kertanegara-2024");
        assertThat(results.getFirst().metode()).contains(Metode.SELISIH);
        assertThat(results.getLast().metode()).isEmpty();
        assertThat(results.getLast().salah()).contains("efisiensi.slip.persen_salah");
        assertThat(results.getLast().benar().orElseThrow().round(2)).isEqualTo("1.96");
        assertThat(results.getLast().persen().orElseThrow().penilaian()).isEqualTo(Penilaian.SALAH);
        assertThat(results.getLast().persen().orElseThrow().benar()).isEqualTo("93.73");
    }

    @Test
    void findsThatJatenPrintedTheShareLeft() {
        List<EfisiensiTerbit> rows = rows("""
                sasaran,indikator,capaian,anggaran,realisasi,serapan,efisiensi
                Tujuan,Nilai SAKIP,"97,78","Rp. 3.413.100.300,-",3129257771,"91,68","8,32"
                """);
        assertThat(rows.getFirst().check().metode()).contains(Metode.SISA);
    }

    @Test
    void saysWhenNoFormulaIsFound() {
        List<EfisiensiTerbit> rows = rows("sasaran,indikator,capaian,anggaran,realisasi,serapan,efisiensi\n"
                + "A,IKM,\"100,77\",1000000,958400,\"95,84\",\"19,67\"\n");
        assertThat(rows.getFirst().check().metode()).isEmpty();
        assertThat(rows.getFirst().check().salah()).isEmpty();
    }

    @Test
    void putsAnNeIntoExactlyOneWord() {
        assertThat(KategoriEfisiensi.BAWAAN.of(Fraction.of(88))).isEqualTo("efisien");
        assertThat(KategoriEfisiensi.BAWAAN.of(Fraction.of(90))).isEqualTo("efisien");
        assertThat(KategoriEfisiensi.BAWAAN.of(Fraction.of(9001, 100))).isEqualTo("sangat efisien");
        assertThat(KategoriEfisiensi.BAWAAN.of(Fraction.of(50))).isEqualTo("sangat kurang efisien");
        assertThat(KategoriEfisiensi.of(KategoriEfisiensi.BAWAAN.text())).contains(KategoriEfisiensi.BAWAAN);
        assertThat(KategoriEfisiensi.of("50 baik\n60 baik sekali\nkurang")).isEmpty();
        assertThat(KategoriEfisiensi.of("50 baik")).isEmpty();
    }

    private static List<Hasil> results(String office) throws IOException {
        return rows(Files.readString(Path.of("src/test/resources/kasus/" + office + "-efisiensi.csv"))).stream()
                .map(EfisiensiTerbit::check)
                .toList();
    }

    private static List<EfisiensiTerbit> rows(String csv) {
        EfisiensiTable table = new EfisiensiTable(new Messages());
        table.read((PlainTable.Read) PlainTable.read(csv.getBytes(StandardCharsets.UTF_8), TableLimits.SMALL));
        assertThat(table.errors()).isEmpty();
        return table.rows();
    }
}
