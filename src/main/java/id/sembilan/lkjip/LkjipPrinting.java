package id.sembilan.lkjip;

import id.sembilan.documents.Docx;
import id.sembilan.documents.PdfFile;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.performance.LkjipLampiranKeeping;
import id.sembilan.performance.LkjipVersi.Segel;
import id.sembilan.performance.LkjipVersi.Tahap;
import id.sembilan.performance.LkjipVersiKeeping;
import id.sembilan.performance.LkjipVersiKeeping.Terbitan;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the files of an LKjIP, as they stand now or as a version to be kept. */
@Singleton
final class LkjipPrinting {
    private final LkjipReport reports;
    private final LaporanKeeping templates;
    private final LkjipLampiranKeeping annexes;
    private final LkjipVersiKeeping versions;
    private final Clock clock;
    private final Messages messages;

    LkjipPrinting(
            LkjipReport reports,
            LaporanKeeping templates,
            LkjipLampiranKeeping annexes,
            LkjipVersiKeeping versions,
            Clock clock,
            Messages messages) {
        this.reports = reports;
        this.templates = templates;
        this.annexes = annexes;
        this.versions = versions;
        this.clock = clock;
        this.messages = messages;
    }

    byte[] docx(LkjipData data, Runnable step) {
        Report report = reports.of(data, messages.get("lkjip.tanda.kerja"));
        step.run();
        ReportPdf layout = ReportPdf.of(report);
        step.run();
        return docx(data, report, layout);
    }

    byte[] pdf(LkjipData data, Runnable step) {
        Report report = reports.of(data, messages.get("lkjip.tanda.kerja"));
        step.run();
        ReportPdf layout = ReportPdf.of(report);
        step.run();
        return pdf(data, layout);
    }

    private byte[] docx(LkjipData data, Report report, ReportPdf layout) {
        return templates
                .template(data.unit())
                .map(template -> Docx.of(report, template.content(), layout))
                .orElseGet(() -> Docx.of(report, layout));
    }

    private byte[] pdf(LkjipData data, ReportPdf layout) {
        return PdfFile.append(layout.content(), annexes.contents(data.unit(), data.tahun()));
    }

    /** Both files from the same figures, kept together; gives the PDF. */
    byte[] version(LkjipData data, Tahap tahap, String note, String account, Runnable step) {
        Report report = reports.of(data, mark(tahap));
        step.run();
        ReportPdf layout = ReportPdf.of(report);
        step.run();
        byte[] docx = docx(data, report, layout);
        byte[] pdf = pdf(data, layout);
        versions.add(
                data.unit(),
                new Terbitan(
                        data.tahun(),
                        tahap,
                        data.bahan().identitas().tanggal().orElseGet(() -> data.unit()
                                .day(clock.instant())),
                        note,
                        seals(data)),
                docx,
                pdf,
                account);
        return pdf;
    }

    private String mark(Tahap tahap) {
        return tahap == Tahap.FINAL ? "" : messages.get("lkjip.tanda." + tahap.kode());
    }

    /** Every sealed period whose figure stands in the report. */
    private static List<Segel> seals(LkjipData data) {
        Map<String, Segel> seals = new LinkedHashMap<>();
        data.bahan().skm().ifPresent(period -> period.versi().ifPresent(seal -> period.figure()
                .hasil()
                .ifPresent(hasil -> seals.put(
                        period.periode().id(),
                        new Segel(
                                period.periode().id(),
                                period.periode().nama(),
                                seal.versi(),
                                Formats.decimal(hasil.ikm().nilai()))))));
        data.bahan().kinerja().ifPresent(year -> year.diukur().stream()
                .flatMap(one -> one.ikm().stream())
                .flatMap(ikm -> ikm.sumber().stream())
                .forEach(source -> seals.putIfAbsent(
                        source.periode().id(),
                        new Segel(
                                source.periode().id(),
                                source.periode().nama(),
                                source.segel().versi(),
                                Formats.decimal(source.ikm())))));
        return List.copyOf(seals.values());
    }
}
