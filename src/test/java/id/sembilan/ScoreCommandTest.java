package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ScoreCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String jaten = "";

    @BeforeEach
    void writeTheTableOfJaten() throws IOException {
        String name = "/scoring/jaten-2023-jawaban.csv";
        try (InputStream file = Objects.requireNonNull(ScoreCommandTest.class.getResourceAsStream(name))) {
            String csv = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // Without the line that names the source.
            jaten = file("jaten.csv", csv.substring(csv.indexOf('\n') + 1));
        }
    }

    @Test
    void printsATableForPeople() {
        assertThat(run("score", jaten, "--urutan", "lampiran", "--bobot", "0,111", "--populasi", "1300"))
                .isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                Kode  Unsur                                     Jumlah  Terisi    NRR  NRR tertimbang  Nilai konversi  Mutu  Peringkat
                U1    Persyaratan                                  961     297  3,236           0,359           80,89     B          6
                U2    Sistem, Mekanisme, dan Prosedur              971     297  3,269           0,363           81,73     B          4
                U3    Waktu Penyelesaian                           926     297  3,118           0,346           77,95     B          9
                U4    Biaya/Tarif                                1.094     297  3,684           0,409           92,09     A          2
                U5    Produk Spesifikasi Jenis Pelayanan           959     297  3,229           0,358           80,72     B          7
                U6    Kompetensi Pelaksana                         966     297  3,253           0,361           81,31     B          5
                U7    Perilaku Pelaksana                           977     297  3,290           0,365           82,24     B          3
                U8    Penanganan Pengaduan, Saran dan Masukan    1.104     297  3,717           0,413           92,93     A          1
                U9    Sarana dan Prasarana                         947     297  3,189           0,354           79,71     B          8

                IKM              83,20
                Mutu             B (Baik)
                Responden        297
                Populasi         1.300
                Bobot            0,111
                Batas kesalahan  lebih kurang 1,00 poin, tingkat kepercayaan 95%
                """);
    }

    @Test
    void printsJsonForMachines() {
        assertThat(run("score", "--json", jaten, "--urutan=lampiran", "--bobot=0,111"))
                .isZero();
        assertThat(out.toString())
                .startsWith("{\"n\":297,\n\"unsur\":[\n")
                .contains("{\"kode\":\"U8\",\"nama\":\"Penanganan Pengaduan, Saran dan Masukan\",\"jumlah\":1104,"
                        + "\"terisi\":297,\"nrr\":3.717172,\"nrrTertimbang\":0.412606,\"nilaiKonversi\":92.93,"
                        + "\"mutu\":\"A\"},\n{\"kode\":\"U9\"")
                .endsWith("\n],\n\"ikm\":83.20,\"mutu\":\"B\",\"bobot\":\"0,111\"}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1/9, 83.29, 1/9",
        "'0,1111', 83.28, '0,1111'",
        "0.11, 82.45, '0,11'",
        "'0,2;0,1;0,1;0,1;0,1;0,1;0,1;0,05;0,15', 83.71, '0,2;0,1;0,1;0,1;0,1;0,1;0,1;0,15;0,05'"
    })
    void weighsAsAsked(String bobot, String ikm, String told) {
        assertThat(run("score", "--json", jaten, "--urutan", "lampiran", "--bobot", bobot))
                .isZero();
        assertThat(out.toString()).endsWith("\"ikm\":" + ikm + ",\"mutu\":\"B\",\"bobot\":\"" + told + "\"}\n");
    }

    @Test
    void takesTheOrderOfTheRegulationsBodyByItself() {
        assertThat(run("score", "--json", jaten)).isZero();
        assertThat(out.toString())
                .contains("{\"kode\":\"U8\",\"nama\":\"Penanganan Pengaduan, Saran dan Masukan\"," + "\"jumlah\":947,");
    }

    @Test
    void showsADroppedUnsur() throws IOException {
        String csv = file("tiga.csv", "responden,u1,u2,u3\n1,4,,4\n2,3,,4\n");

        assertThat(run("score", "--json", csv)).isZero();
        assertThat(out.toString())
                .contains("{\"kode\":\"U2\",\"nama\":\"Sistem, Mekanisme, dan Prosedur\",\"jumlah\":0,"
                        + "\"terisi\":0,\"nrr\":null,\"nrrTertimbang\":null,\"nilaiKonversi\":null,\"mutu\":null},\n");
        assertThat(out.toString()).endsWith("\"ikm\":93.75,\"mutu\":\"A\",\"bobot\":\"1/3\"}\n");

        assertThat(run("score", csv)).isZero();
        assertThat(out.toString())
                .contains("Catatan          U2 tidak dijawab siapa pun; bobotnya dibagikan kepada unsur lain.");
    }

    @Test
    void tellsEveryProblemOfATable() throws IOException {
        assertThat(run("score", file("salah.csv", "responden,u1\n1,5\n2,4 \n"))).isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                Baris 2, kolom u1: "5" bukan nilai. Tulis 1, 2, 3, atau 4, atau kosongkan bila tidak dijawab.
                Baris 3, kolom u1: Sel ini berisi spasi. Hapus spasinya: tulis 1, 2, 3, atau 4 saja, atau kosongkan bila tidak dijawab.
                """);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysHowManyProblemsAreNotTold() throws IOException {
        assertThat(run("score", file("salah.csv", "responden,u1\n" + "1,5\n".repeat(1300))))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(201).last().isEqualTo("... dan 1.100 masalah lain.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            score|Perintah belum lengkap: BERKAS belum diisi.
            score tidak-ada.csv|Berkas tidak-ada.csv tidak ditemukan. Periksa nama dan foldernya.
            score JATEN --foo|Perintah atau pilihan tidak dikenal: --foo
            score JATEN dua.csv|Perintah atau pilihan tidak dikenal: dua.csv
            score JATEN --bobot|Perintah belum lengkap: --bobot belum diisi.
            score JATEN --bobot 1/9 --bobot 0,11|Pilihan --bobot disebut dua kali. Tulis satu kali saja.
            score JATEN --bobot 0,5|Bobot tidak dikenal.
            score JATEN --bobot 0,5;0,5|Banyaknya bobot tidak sama dengan banyaknya unsur.
            score JATEN --urutan acak|Urutan tidak dikenal.
            score JATEN --populasi 0|Populasi harus bilangan bulat mulai dari 1
            score JATEN --populasi=-1|Populasi harus bilangan bulat mulai dari 1
            score JATEN --json=ya|Isi --json tidak dikenal.
            skor|Perintah atau pilihan tidak dikenal: skor
            """)
    void saysInIndonesianWhatIsWrongWithTheCommand(String command, String message) {
        assertThat(run(command.replace("JATEN", jaten).split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith(message).contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(run("score", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("tidak dapat dibaca");
    }

    @Test
    void explainsItself() {
        assertThat(run("score", "--help")).isZero();
        assertThat(out.toString()).startsWith("Hitung IKM dari tabel jawaban.").contains("Pemakaian: sembilan score");
    }

    private int run(String... args) {
        CommandLine command = Application.commandLine();
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
