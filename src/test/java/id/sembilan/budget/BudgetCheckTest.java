package id.sembilan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.budget.Temuan.Berat;
import id.sembilan.budget.Temuan.Jenis;
import id.sembilan.budget.Temuan.Usul;
import id.sembilan.web.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetCheckTest {
    private static final Messages MESSAGES = new Messages();

    @Test
    void tellsOnceWhatKerjoLeftOutAndAllThatFollows() {
        List<Temuan> wrong = wrong(Berkas.findings(Berkas.rows("kerjo-2025")));
        assertThat(wrong).hasSize(1);
        Temuan root = wrong.getFirst();
        assertThat(root.jenis()).isEqualTo(Jenis.TERTINGGAL);
        assertThat(root.kunci()).isEqualTo("7.01.01");
        assertThat(text(root.pokok())).contains("7.01.01.2.07", "27.094.594");
        assertThat(texts(root.pengikut()))
                .anyMatch(one -> one.contains("78,04") && one.contains("79,34"))
                .anyMatch(one -> one.contains("1.997.147.944") && one.contains("2.024.242.538"))
                .anyMatch(one -> one.contains("80,26") && one.contains("81,35"));
        // The program's own percentage, and money and percentage of four grand totals.
        assertThat(root.pengikut()).hasSize(9);
    }

    @Test
    void tellsJatensParentsWithTheFigureThatTheRestFollows() {
        List<Temuan> wrong = wrong(Berkas.findings(Berkas.rows("jaten-2023")));
        assertThat(wrong)
                .extracting(Temuan::kunci, Temuan::jenis)
                .containsExactlyInAnyOrder(
                        tuple("1", Jenis.JUMLAH_SALAH),
                        tuple("4", Jenis.JUMLAH_SALAH),
                        tuple("6", Jenis.ANAK_SALAH),
                        // 4.360.000 of 4.500.000 is 96,89%, printed 98,14%.
                        tuple("3.1", Jenis.PERSEN_SALAH));
        assertThat(words(wrong, "1")).contains("2.083.637.017", "2.313.444.171", "Jumlah");
        assertThat(words(wrong, "4")).contains("176.215.000", "180.065.000", "99,90");
        assertThat(words(wrong, "6")).contains("6.1", "99,52", "80,16", "122.912.600", "99.999.200");
        assertThat(find(wrong, "6").usul()).contains(new Usul("6.1", PosAnggaran.Kolom.REALISASI, 122_912_600L));
    }

    @Test
    void tellsKertanegarasPercentage() {
        List<PosAnggaran> rows = List.of(
                Berkas.line("1", "program", "Pelayanan", 176_110_000, 160_039_000, "90,87"),
                Berkas.line("2", "program", "Penunjang", 1_714_490_000, 1_607_070_802, "85,00"));
        List<Temuan> wrong = wrong(Berkas.findings(rows));
        assertThat(wrong).hasSize(1);
        assertThat(wrong.getFirst().jenis()).isEqualTo(Jenis.PERSEN_SALAH);
        assertThat(text(wrong.getFirst().pokok())).contains("85,00", "93,73");
    }

    @Test
    void tellsAHundredPercentThatIsNotQuiteOne() {
        assertThat(Berkas.findings(Berkas.rows("kerjo-2025")))
                .filteredOn(one -> one.jenis() == Jenis.PERSEN_SERATUS)
                .extracting(Temuan::kunci)
                .containsExactly("7.01.01.2.07", "7.01.01.2.07.0006");
    }

    @Test
    void tellsMoreSpentThanThereWas() {
        assertThat(Berkas.findings(List.of(Berkas.line("1", "program", "a", 100, 102, "102,00"))))
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.LEBIH_DARI_ANGGARAN);
    }

    @Test
    void tellsAPercentageOutsideThoseOfItsParts() {
        List<PosAnggaran> rows = List.of(
                Berkas.line("1", "program", "a", 200, 170, "95"),
                Berkas.line("1.1", "kegiatan", "b", 100, 80, "80"),
                Berkas.line("1.2", "kegiatan", "c", 100, 90, "90"));
        assertThat(Berkas.findings(rows)).extracting(Temuan::jenis).contains(Jenis.PERSEN_SALAH);
    }

    @Test
    void tellsTheFigureOfAnotherYear() {
        PosAnggaran now = Berkas.line("6.1", "kegiatan", "a", 124_754_600, 99_999_200, "");
        PosAnggaran then = Berkas.line("6.1", "kegiatan", "a", 101_000_000, 99_999_200, "");
        assertThat(BudgetCheck.findings(
                        List.of(now), new Belanja(List.of()), Map.of(2022, Map.of("6.1", then.tercetak())), List.of()))
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.TAHUN_LAIN);
    }

    @Test
    void tellsAPartThatWasCountedTwice() {
        List<PosAnggaran> rows = List.of(
                Berkas.line("1", "program", "a", 260, 220, ""),
                Berkas.line("1.1", "kegiatan", "b", 100, 80, ""),
                Berkas.line("1.2", "kegiatan", "c", 60, 60, ""));
        List<PosAnggaran> wrong = List.of(rows.get(0), rows.get(1), rows.get(2));
        assertThat(Berkas.findings(wrong)).extracting(Temuan::jenis).contains(Jenis.TERHITUNG_DUA_KALI);
    }

    @Test
    void saysNothingWhereNothingTellsTheFiguresApart() {
        List<PosAnggaran> rows = List.of(
                Berkas.line("1", "program", "a", 100, 70, ""),
                Berkas.line("1.1", "kegiatan", "b", 50, 33, ""),
                Berkas.line("1.2", "kegiatan", "c", 50, 44, ""));
        assertThat(Berkas.findings(rows)).extracting(Temuan::jenis).containsExactly(Jenis.JUMLAH_BERBEDA);
    }

    private static List<Temuan> wrong(List<Temuan> all) {
        return all.stream().filter(one -> one.jenis().berat() == Berat.SALAH).toList();
    }

    private static Temuan find(List<Temuan> all, String kunci) {
        return all.stream().filter(one -> one.kunci().equals(kunci)).findFirst().orElseThrow();
    }

    private static String words(List<Temuan> all, String kunci) {
        Temuan one = find(all, kunci);
        return text(one.pokok()) + " " + texts(one.bukti()) + " " + texts(one.pengikut());
    }

    private static List<String> texts(List<Catatan> all) {
        return all.stream().map(BudgetCheckTest::text).toList();
    }

    private static String text(Catatan one) {
        return one.text(MESSAGES);
    }
}
