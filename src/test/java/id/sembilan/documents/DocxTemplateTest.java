package id.sembilan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.DocxTemplate.Check;
import id.sembilan.documents.DocxTemplate.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What an office may bring as its Word template, and what becomes of it. */
class DocxTemplateTest {
    private static final Set<String> KNOWN =
            Set.of("jenis", "judul", "periode", "nama_unit", "tempat", "tahun_terbit", "camat", "tanda");

    @Test
    void acceptsTheOneThatComesWithTheProduct() {
        Check check = DocxTemplate.check(DocxTemplate.shipped(), KNOWN);
        assertThat(check.problem()).isEmpty();
        assertThat(check.unknown()).isEmpty();
        assertThat(check.unused()).containsExactly("camat");
    }

    @Test
    void namesTagsThatNothingFills() throws IOException {
        byte[] own = changed("word/document.xml", text -> text.replace("{{periode}}", "{{priode}}"));
        assertThat(DocxTemplate.check(own, KNOWN).unknown()).containsExactly("priode");
        assertThat(DocxTemplate.check(own, KNOWN).unused()).containsExactly("camat", "periode");
    }

    @Test
    void asksForAPlaceOfItsOwnForTheContent() throws IOException {
        assertThat(problem(text -> text.replace("{{isi}}", ""))).contains(Problem.NO_CONTENT);
        assertThat(problem(text -> text.replace("{{isi}}", "Isi: {{isi}}"))).contains(Problem.CONTENT_NOT_ALONE);
        assertThat(problem(text -> text.replace("{{lampiran}}", "{{isi}}"))).contains(Problem.CONTENT_TWICE);
    }

    private static Optional<Problem> problem(UnaryOperator<String> change) throws IOException {
        return DocxTemplate.check(changed("word/document.xml", change), KNOWN).problem();
    }

    @Test
    void refusesWhatIsNoPlainWordDocument() throws IOException {
        assertThat(DocxTemplate.check("halo".getBytes(StandardCharsets.UTF_8), KNOWN)
                        .problem())
                .contains(Problem.NOT_DOCX);
        assertThat(DocxTemplate.check(new byte[DocxTemplate.MOST_BYTES + 1], KNOWN)
                        .problem())
                .contains(Problem.TOO_LARGE);
        assertThat(DocxTemplate.check(with("word/vbaProject.bin", new byte[10]), KNOWN)
                        .problem())
                .contains(Problem.MACROS);
        assertThat(DocxTemplate.check(with("word/bom.xml", new byte[70_000_000]), KNOWN)
                        .problem())
                .contains(Problem.TOO_LARGE);
        byte[] doctype = changed(
                "word/document.xml",
                text -> text.replace(
                        "<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"));
        assertThat(DocxTemplate.check(doctype, KNOWN).problem()).contains(Problem.DAMAGED);
        byte[] half = Arrays.copyOf(DocxTemplate.shipped(), 20_000);
        assertThat(DocxTemplate.check(half, KNOWN).problem()).isPresent();
    }

    /** Word cuts a tag into several runs when somebody corrects a letter of it. */
    @Test
    void fillsATagThatWordCutIntoPieces() throws IOException {
        byte[] own = changed(
                "word/document.xml",
                text -> text.replace(
                        "<w:t>{{periode}}</w:t>",
                        "<w:t>{{peri</w:t></w:r><w:r><w:t>ode</w:t></w:r><w:r><w:t>}} selesai</w:t>"));
        Report report = Samples.report(1);
        byte[] made = Docx.of(report, own, ReportPdf.of(report));
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(made)))) {
            assertThat(words.getText()).contains("Tahun 2023 selesai").doesNotContain("{{");
        }
    }

    @Test
    void saysTheMarkAlsoWhereATemplateHasNoPlaceForIt() throws IOException {
        byte[] own = changed("word/header.xml", text -> text.replace("{{tanda}}", "Kop kantor"));
        Report report = Samples.report(1);
        try (XWPFDocument made =
                new XWPFDocument(new ByteArrayInputStream(Docx.of(report, own, ReportPdf.of(report))))) {
            assertThat(made.getHeaderList()).isNotEmpty().allSatisfy(header -> assertThat(header.getText())
                    .contains("Kop kantor", "SEMENTARA"));
        }
    }

    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DocxTemplate.shipped()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] with(String part, byte[] more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DocxTemplate.shipped()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(more);
        }
        return bytes.toByteArray();
    }
}
