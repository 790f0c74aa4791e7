package id.sembilan.report;

import id.sembilan.documents.Cell;
import id.sembilan.documents.CsvFile;
import id.sembilan.documents.Pdf;
import id.sembilan.documents.ReportPdf;
import id.sembilan.documents.SheetBook;
import id.sembilan.documents.SheetBook.Sheet;
import id.sembilan.followup.TindakLanjut;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Sha256;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the district asks for, in one file: the recap row, the follow-up, a cover letter, and the sums to check them. */
@Singleton
final class HandInPackage {
    private static final String STYLE = "/assets/surat-pengantar.css";

    private final HandlebarsViewsRenderer<Letter, HttpRequest<?>> renderer;
    private final SkmReading reading;
    private final SkmReport reports;
    private final Messages messages;

    HandInPackage(
            HandlebarsViewsRenderer<Letter, HttpRequest<?>> renderer,
            SkmReading reading,
            SkmReport reports,
            Messages messages) {
        this.renderer = renderer;
        this.reading = reading;
        this.reports = reports;
        this.messages = messages;
    }

    /** What somebody typed for the letter. */
    record Signing(String tujuan, String nomor, String tempat, String jabatan, String nama, String nip) {}

    /** What the letter's template may see. */
    record Letter(
            String style,
            String unit,
            boolean sample,
            Signing signing,
            String day,
            String periode,
            String n,
            String ikm,
            String mutu,
            String kinerja,
            String prioritas,
            String versi,
            List<String> files) {}

    byte[] of(PeriodeFigures figures, FollowUp followUp, Signing signing, String day) {
        Unit unit = figures.figure().unit();
        Hasil hasil = figures.figure().hasil().orElseThrow();
        List<List<String>> recap = recap(figures, hasil, followUp);
        List<List<String>> actions = actions(followUp);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rekap.xlsx", workbook(recap, actions));
        files.put("rekap.csv", csv(recap));
        files.put("rtl.csv", csv(actions));
        reading.read(unit, figures.periode())
                .ifPresent(data -> files.put(
                        SkmReport.fileName(data, "pdf"),
                        ReportPdf.of(reports.of(data, Susunan.LIMA)).content()));
        List<String> names = new ArrayList<>(files.keySet());
        files.put("surat-pengantar.pdf", letter(figures, hasil, signing, day, names));
        files.put("SHA256SUMS", sums(files));
        return zip(files);
    }

    /** The names, and the one row that a district adds to those of its other offices. */
    private List<List<String>> recap(PeriodeFigures figures, Hasil hasil, FollowUp followUp) {
        List<String> head = new ArrayList<>(List.of(messages.get("unduh.unit"), messages.get("hasil.saring.waktu")));
        List<String> row = new ArrayList<>(
                List.of(figures.figure().unit().nama(), figures.periode().nama()));
        for (HasilUnsur one : hasil.unsur()) {
            head.add(one.unsur().kode());
            row.add(Formats.decimal(one.nilaiKonversi()));
        }
        head.addAll(List.of(
                messages.get("kirim_hasil.nilai"),
                messages.get("hasil.kolom.mutu"),
                messages.get("hasil.bulan.n"),
                messages.get("kirim_hasil.metode"),
                messages.get("kirim_hasil.prioritas"),
                messages.get("rtl.judul")));
        row.addAll(List.of(
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                Long.toString(hasil.responden()),
                method(figures),
                priorities(hasil),
                followUp.outcomes().stream().map(one -> one.action().kegiatan()).collect(Collectors.joining("; "))));
        return List.of(head, row);
    }

    String method(PeriodeFigures figures) {
        Map<String, Long> kanal = figures.profil().getOrDefault("kanal", Map.of());
        return kanal.isEmpty()
                ? messages.get("kirim_hasil.metode.rekap")
                : new TreeSet<>(kanal.keySet())
                        .stream().map(one -> messages.get("kanal." + one)).collect(Collectors.joining(", "));
    }

    static String priorities(Hasil hasil) {
        return hasil.terendah().stream().map(one -> one.unsur().nama()).collect(Collectors.joining("; "));
    }

    private List<List<String>> actions(FollowUp followUp) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.get("pengolahan.nomor"),
                messages.get("kirim_hasil.prioritas"),
                messages.get("rtl.kegiatan"),
                messages.get("rtl.waktu"),
                messages.get("rtl.penanggung"),
                messages.get("rtl.status")));
        followUp.outcomes().forEach(outcome -> {
            TindakLanjut one = outcome.action();
            rows.add(List.of(
                    Integer.toString(rows.size()),
                    one.unsur().kode() + " " + one.unsur().nama(),
                    one.kegiatan(),
                    one.waktu().text(messages),
                    one.penanggungJawab(),
                    messages.get("rtl.status." + one.status().kode())));
        });
        return rows;
    }

    private byte[] workbook(List<List<String>> recap, List<List<String>> actions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetBook book = new SheetBook(out)) {
            fill(book.sheet(messages.get("kirim_hasil.rekap"), List.of(30, 22)), recap);
            fill(book.sheet(messages.get("unduh.lembar.rtl"), List.of(6, 30, 50, 18, 30, 16)), actions);
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        sheet.head(rows.getFirst());
        rows.stream()
                .skip(1)
                .forEach(row -> sheet.row(row.stream().map(Cell::text).toList()));
    }

    private static byte[] csv(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out, ';')) {
            rows.forEach(file::row);
        }
        return out.toByteArray();
    }

    private byte[] letter(PeriodeFigures figures, Hasil hasil, Signing signing, String day, List<String> files) {
        String css = ResultView.cssClass(hasil.mutu());
        Letter letter = new Letter(
                StyleText.of(STYLE),
                figures.figure().unit().nama(),
                figures.figure().unit().sample(),
                signing,
                day,
                figures.periode().nama(),
                Formats.whole(hasil.responden()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                messages.get("mutu." + css),
                priorities(hasil),
                Integer.toString(figures.versi().map(Seal::versi).orElse(0)),
                files);
        StringWriter xhtml = new StringWriter();
        try {
            renderer.render("surat-pengantar", letter, null).writeTo(xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pdf.of(xhtml.toString());
    }

    /** As {@code sha256sum -c} reads it. */
    private static byte[] sums(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
