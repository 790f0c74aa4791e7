package id.sembilan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableReading.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Budgets as offices write them. */
class BudgetTableTest {
    @Test
    void findsTitlesBelowAHeadingAndOverTwoRows() {
        BudgetTable table = read("""
                LAPORAN REALISASI ANGGARAN,,,,,
                KECAMATAN UJI TAHUN 2024,,,,,
                No,Program/Kegiatan,Pagu Anggaran,Realisasi,,Sisa
                ,,(Rp),(Rp),(%),(Rp)
                1,2,3,4,5 = 4/3,6
                1,Program Penunjang,"300.000.000","270.000.000","90,00","30.000.000"
                1.1,Administrasi Umum,"100.000.000","80.000.000","80,00","20.000.000"
                1.2,Pengadaan,"200.000.000","190.000.000","95,00","10.000.000"
                ,Jumlah,"300.000.000","270.000.000","90,00","30.000.000"
                """);
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines())
                .extracting(PosAnggaran::tingkat)
                .containsExactly(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.KEGIATAN, Tingkat.JUMLAH);
        assertThat(Berkas.findings(table.lines())).isEmpty();
    }

    @Test
    void derivesTheLevelFromTheKode() {
        BudgetTable table = read("""
                kode,uraian,anggaran,realisasi
                7,UNSUR KEWILAYAHAN,10,5
                7.01,KECAMATAN,10,5
                7.01.01,Program A,10,5
                7.01.01.2.01,Kegiatan A,10,5
                7.01.01.2.01.0001,Sub A,10,5
                """);
        assertThat(table.lines())
                .extracting(PosAnggaran::tingkat)
                .containsExactly(
                        Tingkat.JUMLAH, Tingkat.JUMLAH, Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);
        assertThat(Berkas.findings(table.lines())).isEmpty();
    }

    @Test
    void readsATableWithoutKode() {
        BudgetTable table = read("""
                Uraian,Anggaran (Rp),Realisasi (Rp),Persentase
                PROGRAM PENUNJANG,30,27,90
                Administrasi Umum,10,8,80
                Pengadaan,20,19,95
                PROGRAM PEMBERDAYAAN,5,5,100
                Musrenbang,5,5,100
                Belanja Pegawai,12,11,
                """);
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).extracting(PosAnggaran::kode).containsExactly("1", "1.1", "1.2", "2", "2.1");
        assertThat(table.belanja().tanpaPegawai()).isEqualTo(new Serapan(0, 0));
        assertThat(table.belanja().total()).isEqualTo(new Serapan(12, 11));
    }

    @Test
    void readsAKodeInSeveralColumnsAndAPercentageKeptAsAFraction() {
        BudgetTable table = read("""
                Kode,,,Uraian,Anggaran,Realisasi,%
                7,01,01,Program A,1000,973,0.973
                7,01,02,Program B,2000,1800,0.9
                """);
        assertThat(table.lines()).extracting(PosAnggaran::kode).containsExactly("7.01.01", "7.01.02");
        assertThat(table.lines())
                .extracting(one -> one.tercetak().persen().orElseThrow().toPlainString())
                .containsExactly("97.30", "90.0");
        assertThat(Berkas.findings(table.lines())).isEmpty();
    }

    @Test
    void readsALevelFromTheColumnItStandsIn() {
        BudgetTable table = read("""
                Program,Kegiatan,Sub Kegiatan,Pagu,Realisasi
                Penunjang,,,,
                ,Keuangan,,,
                ,,Gaji,100,90
                """);
        assertThat(table.lines()).extracting(PosAnggaran::kode).containsExactly("1", "1.1", "1.1.1");
        assertThat(table.lines()).extracting(PosAnggaran::uraian).containsExactly("Penunjang", "Keuangan", "Gaji");
    }

    @Test
    void tellsWhatItCannotRead() {
        assertThat(read("a,b\n1,2\n").problems()).extracting(Problem::key).containsExactly("anggaran.impor.judul");
        assertThat(read("kode,uraian,anggaran\n1.1,A,5\n1.1,B,5\n").problems())
                .extracting(Problem::key)
                .containsExactly("anggaran.impor.kode_ganda");
        assertThat(read("kode,uraian,tingkat,anggaran\n1,A,bagian,5\n").problems())
                .extracting(Problem::key)
                .containsExactly("anggaran.impor.tingkat");
        assertThat(read("uraian,anggaran,pagu\nA,5,5\n").problems())
                .extracting(Problem::key)
                .containsExactly("anggaran.impor.kolom_ganda");
        assertThat(read("uraian,anggaran,realisasi\nA,-5,5\n").problems())
                .extracting(Problem::key)
                .containsExactly("anggaran.impor.uang");
    }

    @Test
    void offersBothReadingsOfAMalformedAmount() {
        BudgetTable table = read("uraian,anggaran,realisasi\nA,33.4105.600,5\nB,10.365.00,5\n");
        assertThat(table.questions())
                .extracting(BudgetTable.Tanya::pilihan)
                .containsExactly(List.of(334_105_600L), List.of(1_036_500L, 10_365L));
    }

    private static BudgetTable read(String csv) {
        BudgetTable table = new BudgetTable(Map.of());
        PlainTable read = PlainTable.read(csv.getBytes(StandardCharsets.UTF_8), AnggaranImport.LIMITS);
        table.read(((PlainTable.Read) read).rows());
        return table;
    }
}
