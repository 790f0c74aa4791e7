package id.sembilan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sembilan.budget.PohonAnggaran.Beda;
import id.sembilan.budget.PosAnggaran.Tingkat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PohonAnggaranTest {
    @Test
    void findsTheKegiatanThatKerjoLeftOut() throws IOException {
        PohonAnggaran pohon = read("kerjo-2025");
        assertThat(pohon.total()).isEqualTo(new Serapan(2_488_389_980L, 2_024_242_538L));
        assertThat(pohon.total().persen().orElseThrow().round(2)).isEqualTo("81.35");

        List<Beda> differences = pohon.differences();
        assertThat(differences.getFirst().pos().kode()).isEqualTo("7.01.01");
        assertThat(differences.getFirst().dihitung().realisasi()).isEqualTo(1_652_017_488L);
        assertThat(differences)
                .allSatisfy(beda ->
                        assertThat(beda.tertinggal().orElseThrow().kode()).isEqualTo("7.01.01.2.07"));
        // The same slip spreads to the four printed grand totals.
        assertThat(differences).hasSize(5);
    }

    @Test
    void findsJatensParentsThatTheirChildrenDoNotGive() throws IOException {
        PohonAnggaran pohon = read("jaten-2023");
        assertThat(pohon.differences())
                .extracting(beda -> beda.pos().kode(), beda -> beda.dihitung().realisasi())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("1", 2_313_444_171L),
                        org.assertj.core.groups.Tuple.tuple("4", 180_065_000L),
                        org.assertj.core.groups.Tuple.tuple("6", 99_999_200L));
        assertThat(pohon.differences()).extracting(beda -> beda.pos().kode()).doesNotContain("2", "3", "5");
    }

    @Test
    void takesNoKodeTwice() {
        PosAnggaran one = new PosAnggaran("1", Tingkat.PROGRAM, "a", new Serapan(1, 1));
        assertThat(PohonAnggaran.of(List.of(one, one))).isEqualTo(new PohonAnggaran.KodeGanda("1"));
    }

    @Test
    void keepsAnEmptiedPostWithoutAShare() {
        assertThat(new Serapan(0, 0).persen()).isEmpty();
        assertThat(new Serapan(100, 102).persen().orElseThrow().round(2)).isEqualTo("102.00");
        assertThat(new Serapan(100, 102).sisa()).isEqualTo(-2);
    }

    private static PohonAnggaran read(String office) throws IOException {
        try (InputStream file = PohonAnggaranTest.class.getResourceAsStream("/kasus/" + office + "-anggaran.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<PosAnggaran> pos = rows.stream().map(PohonAnggaranTest::pos).toList();
            return ((PohonAnggaran.Tersusun) PohonAnggaran.of(pos)).pohon();
        }
    }

    private static PosAnggaran pos(NamedCsvRecord row) {
        return new PosAnggaran(
                row.getField("kode"),
                Tingkat.valueOf(row.getField("tingkat").toUpperCase(Locale.ROOT).replace(' ', '_')),
                row.getField("uraian"),
                new Serapan(Long.parseLong(row.getField("anggaran_rp")), Long.parseLong(row.getField("realisasi_rp"))));
    }
}
