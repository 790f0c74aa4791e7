package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.web.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types for a realisasi, and what is refused with a reason. */
class RealisasiFormTest {
    private static final int THIS_YEAR = 2026;

    private final Isian isian = new Isian(new Messages());

    private static Indikator indikator(Jenis jenis) {
        return new Indikator(
                "satu", "s", "Satu", jenis, "", Polaritas.POSITIF, "", "", 2, Optional.empty(), Optional.empty(), 1);
    }

    private Optional<Realisasi> read(Jenis jenis, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("isi", "2026", "masa", "", "asal", "sendiri"));
        fields.putAll(more);
        return new RealisasiForm(fields, indikator(jenis), isian).read(THIS_YEAR, Optional.empty());
    }

    private List<String> errors(Jenis jenis, Map<String, String> more) {
        read(jenis, more);
        return isian.errors();
    }

    @Test
    void computesAPercentageAndKeepsItExactForLaterFormulas() {
        Realisasi one = read(Jenis.PERSENTASE, Map.of("pembilang", "2", "penyebut", "3"))
                .orElseThrow();
        assertThat(one.nilai()).isEqualTo(new BigDecimal("66.67"));
        assertThat(one.exact()).isEqualTo(id.sembilan.scoring.Fraction.of(200, 3));
        assertThat(one.tahunUkur()).isEqualTo(THIS_YEAR);
    }

    @Test
    void refusesATypedPercentageThatItsPartsDoNotGive() {
        assertThat(errors(Jenis.PERSENTASE, Map.of("pembilang", "2", "penyebut", "3", "nilai", "66,66")))
                .singleElement()
                .asString()
                .contains("66,67")
                .contains("66,66");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSENTASE, 2, 0, ''",
        "PERSENTASE, 2, '', ''",
        "INDEKS, '', '', 100.01",
        "INDEKS, '', '', -1",
        "SKOR, '', '', -1",
        "SKOR, '', '', abc",
        "SKOR, '', '', ''",
        "SKOR, '', '', 2.488"
    })
    void refusesWhatCannotBe(Jenis jenis, String part, String whole, String nilai) {
        assertThat(errors(jenis, Map.of("pembilang", part, "penyebut", whole, "nilai", nilai)))
                .isNotEmpty();
    }

    @Test
    void keepsTheYearAScoreWasMeasuredIn() {
        Realisasi one =
                read(Jenis.SKOR, Map.of("nilai", "68,45", "tahun_ukur", "2025")).orElseThrow();
        assertThat(one.tahunUkur()).isEqualTo(2025);
        assertThat(errors(Jenis.SKOR, Map.of("nilai", "68,45", "tahun_ukur", "2027")))
                .hasSize(1);
    }

    @Test
    void wantsTheSourceOfAResultFromOutside() {
        assertThat(errors(Jenis.INDEKS, Map.of("nilai", "83,20", "asal", "luar")))
                .hasSize(1);
    }

    @Test
    void keepsAResultFromOutsideWithItsRespondents() {
        Realisasi one = read(
                        Jenis.INDEKS,
                        Map.of("nilai", "83,20", "asal", "luar", "sumber", "Bagian Organisasi", "n", "1.297"))
                .orElseThrow();
        assertThat(one.asal()).isEqualTo(Asal.LUAR);
        assertThat(one.n()).contains(1297L);
    }

    @Test
    void refusesToTypeASurveysFigure() {
        assertThat(errors(Jenis.INDEKS, Map.of("nilai", "83,20", "asal", "survei")))
                .hasSize(1);
    }

    @Test
    void readsPartsOfAScoreAlsoAsASheetCopiesThem() {
        SubNilai parts = new BagianForm(
                        Map.of("cara", "jumlah", "bagian", "Struktur; 3; 4\nTata kelola\t2,5\t4\n\nSDM; 4"), isian)
                .read();
        assertThat(isian.errors()).isEmpty();
        assertThat(parts.butir()).hasSize(3);
        assertThat(parts.hasil().orElseThrow().round(2)).isEqualTo(new BigDecimal("9.50"));
        assertThat(parts.tertinggi()).isEmpty();
        assertThat(new SubNilai(SubNilai.Cara.RATA_RATA, parts.butir())
                        .hasil()
                        .orElseThrow()
                        .round(2))
                .isEqualTo(new BigDecimal("3.17"));
    }

    @Test
    void refusesAPartAboveItsLimit() {
        new BagianForm(Map.of("cara", "jumlah", "bagian", "Struktur; 5; 4"), isian).read();
        assertThat(isian.errors())
                .singleElement()
                .asString()
                .contains("Struktur")
                .contains("5")
                .contains("4");
    }

    @Test
    void knowsEvidenceByItsContent() throws IOException {
        assertThat(kind("%PDF-1.7\n1 0 obj")).contains(JenisBerkas.PDF);
        assertThat(JenisBerkas.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .contains(JenisBerkas.PNG);
        assertThat(JenisBerkas.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(JenisBerkas.JPEG);
        assertThat(JenisBerkas.of(
                        office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")))
                .contains(JenisBerkas.DOCX);
        assertThat(JenisBerkas.of(office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))
                .contains(JenisBerkas.XLSX);
    }

    @Test
    void refusesPagesProgramsAndOfficeFilesWithMacros() throws IOException {
        assertThat(kind("<html><script>alert(1)</script></html>")).isEmpty();
        assertThat(kind("MZ program")).isEmpty();
        assertThat(kind("")).isEmpty();
        assertThat(JenisBerkas.of(office("application/vnd.ms-word.document.macroEnabled.main+xml")))
                .isEmpty();
        assertThat(kind("PK\u0003\u0004 broken")).isEmpty();
    }

    private static Optional<JenisBerkas> kind(String content) {
        return JenisBerkas.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] office(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override ContentType=\"" + type + "\"/></Types>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
