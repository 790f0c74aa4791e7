package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.performance.IndikatorTable.Ditolak;
import id.sembilan.performance.IndikatorTable.Tanya;
import id.sembilan.performance.IndikatorTable.Terbaca;
import id.sembilan.web.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndikatorTableTest {
    private static final String HEADER = "jenis,tujuan_atau_sasaran,indikator,polaritas,tahun,target,realisasi\n";

    private static List<String> problems(String csv) {
        IndikatorTable.Bacaan read = IndikatorTable.read(csv.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(read).isInstanceOf(Ditolak.class);
        return ((Ditolak) read)
                .refused().problems().stream()
                        .map(one -> one.text(new Messages()))
                        .toList();
    }

    @Test
    void readsTheFilesOfEveryOffice() throws IOException {
        assertThat(KinerjaOffice.kasus("jaten-2023-indikator.csv").baris()).hasSize(9);
        assertThat(KinerjaOffice.kasus("kerjo-2025-indikator.csv").baris()).hasSize(6);
        assertThat(KinerjaOffice.kasus("kertanegara-2024-indikator.csv").baris())
                .hasSize(9);
        assertThat(KinerjaOffice.kasus("dua-anggaran-2024-indikator.csv").baris())
                .hasSize(8);
        assertThat(KinerjaOffice.kasus("tanpa-survei-2024-indikator.csv").baris())
                .hasSize(5);
    }

    @Test
    void readsItsOwnTemplate() throws IOException {
        try (InputStream file = IndikatorTableTest.class.getResourceAsStream("/contoh/indikator.csv")) {
            assertThat(file).isNotNull();
            IndikatorTable.Bacaan read = IndikatorTable.read(file.readAllBytes(), Map.of());
            assertThat(read).isInstanceOf(Terbaca.class);
            assertThat(((Terbaca) read).catatan()).isEmpty();
            assertThat(((Terbaca) read).tanya()).isEmpty();
        }
    }

    @Test
    void refusesATargetOfZeroAndSaysWhere() {
        assertThat(problems(HEADER + "sasaran,Tertib,Pelanggaran,negatif,2024,0,3\n"))
                .singleElement()
                .asString()
                .startsWith("Baris 2, kolom target: Target harus lebih dari 0");
    }

    @Test
    void tellsEveryFlawByRowAndColumn() {
        assertThat(problems(HEADER + "visi,Tertib,Pelanggaran,naik-turun,20x4,1.2.3,\nsasaran,,X,positif,2024,5,6\n"))
                .hasSize(5)
                .anyMatch(one -> one.startsWith("Baris 2, kolom jenis: \"visi\""))
                .anyMatch(one -> one.startsWith("Baris 2, kolom polaritas:"))
                .anyMatch(one -> one.startsWith("Baris 2, kolom tahun: \"20x4\""))
                .anyMatch(one -> one.startsWith("Baris 2, kolom target: \"1.2.3\""))
                .anyMatch(one -> one.startsWith("Baris 3, kolom tujuan_atau_sasaran:"));
    }

    @Test
    void namesAMissingColumn() {
        assertThat(problems("jenis,indikator,tahun\nsasaran,X,2024\n"))
                .singleElement()
                .asString()
                .startsWith("Baris 1, kolom tujuan_atau_sasaran:");
    }

    @Test
    void refusesTheSameYearTwiceUnlessItSaysTheSame() {
        String row = "sasaran,Tertib,Pelanggaran,negatif,2024,5,3\n";
        assertThat(KinerjaOffice.table(HEADER + row + row).baris()).hasSize(1);
        assertThat(problems(HEADER + row + "sasaran,tertib, PELANGGARAN ,negatif,2024,5,4\n"))
                .singleElement()
                .asString()
                .contains("sudah ada untuk tahun 2024 di baris 2");
    }

    @Test
    void asksAboutANumberThatCanBeTwo() {
        String csv = HEADER + "sasaran,Tertib,Warga terlayani,positif,2024,1.250,1.300\n";
        Terbaca doubtful = KinerjaOffice.table(csv);
        assertThat(doubtful.tanya()).extracting(Tanya::kunci).containsExactlyInAnyOrder("2-target", "2-realisasi");
        IndikatorTable.Bacaan answered = IndikatorTable.read(
                csv.getBytes(StandardCharsets.UTF_8),
                Map.of("2-target", new BigDecimal("1250"), "2-realisasi", new BigDecimal("1300")));
        assertThat(((Terbaca) answered).baris().getFirst().nilai().target()).contains(new BigDecimal("1250"));
    }

    @Test
    void tellsOfAColumnThatItDoesNotUse() {
        assertThat(KinerjaOffice.table("jenis,sasaran,indikator,tahun,warna\nsasaran,Tertib,X,2024,biru\n")
                        .catatan())
                .singleElement()
                .satisfies(one -> assertThat(one.kolom()).isEqualTo("warna"));
    }
}
