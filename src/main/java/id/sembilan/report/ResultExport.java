package id.sembilan.report;

import id.sembilan.documents.Cell;
import id.sembilan.documents.CsvFile;
import id.sembilan.documents.SheetBook;
import id.sembilan.documents.SheetBook.Sheet;
import id.sembilan.followup.TindakLanjut;
import id.sembilan.report.AnswerTable.Written;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The files of a result: the workbook, and all answers as CSV; both tell how many rows they have, and their SHA-256. */
@Singleton
final class ResultExport {
    private final AnswerTable answers;
    private final ProcessingSheet processing;
    private final ProfilTable profilTable;
    private final ResultView view;
    private final Messages messages;

    ResultExport(
            AnswerTable answers,
            ProcessingSheet processing,
            ProfilTable profilTable,
            ResultView view,
            Messages messages) {
        this.answers = answers;
        this.processing = processing;
        this.profilTable = profilTable;
        this.view = view;
        this.messages = messages;
    }

    void csv(ExportSource source, OutputStream out, Runnable progress) {
        try (CsvFile file = new CsvFile(out, ';')) {
            file.row(AnswerTable.head(source));
            Written written = answers.write(source, file::row, progress);
            file.note(" "
                    + messages.get("unduh.csv.asal", source.figure().unit().nama(), range(source), version(source)));
            file.note(" " + messages.get("unduh.csv.periksa", Long.toString(written.rows()), written.sha256()));
        }
    }

    void workbook(ExportSource source, OutputStream out, Runnable progress) {
        try (SheetBook book = new SheetBook(out)) {
            // The summary is first in the book and written last: it points at what the other sheets compute.
            Sheet summary = book.sheet(messages.get("unduh.lembar.ringkasan"), List.of(34, 60));
            Written written = answers(book, source, progress);
            Sheet table = book.sheet(messages.get("unduh.lembar.pengolahan"), List.of(22, 30, 14, 14, 16, 16, 10));
            ProcessingSheet.Place place = processing.write(table, source, messages.get("unduh.lembar.jawaban"));
            profil(book, source);
            followUp(book, source);
            check(book, written);
            summary(summary, source, place);
        }
    }

    private Written answers(SheetBook book, ExportSource source, Runnable progress) {
        Sheet sheet = book.sheet(messages.get("unduh.lembar.jawaban"), List.of());
        sheet.head(AnswerTable.head(source));
        sheet.freeze();
        Written written = answers.write(source, cells -> sheet.row(cells(cells)), progress);
        sheet.finish();
        return written;
    }

    /** All but the profile at the end are numbers, a blank answer an empty cell. */
    private static List<Cell> cells(List<String> row) {
        List<Cell> cells = new ArrayList<>();
        int numbers = row.size() - CoarseProfil.COLUMNS.size();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            cells.add(i < numbers && !text.isEmpty() ? Cell.whole(Long.parseLong(text)) : Cell.text(text));
        }
        return cells;
    }

    private void summary(Sheet sheet, ExportSource source, ProcessingSheet.Place place) {
        String table = "'" + messages.get("unduh.lembar.pengolahan") + "'!";
        sheet.strong(Cell.text(messages.get("hasil.judul_rentang", range(source))));
        sheet.gap();
        fact(sheet, "unduh.unit", Cell.text(source.figure().unit().nama()));
        fact(sheet, "hasil.saring.waktu", Cell.text(range(source)));
        fact(sheet, "umum.layanan", Cell.text(view.subject(source.figure())));
        fact(sheet, "unduh.versi", Cell.text(version(source)));
        fact(
                sheet,
                "hasil.fakta.bobot",
                Cell.text(source.hasil()
                        .bobot()
                        .text(source.figure().kuesioner().unsur().size())));
        fact(sheet, "hasil.bulan.n", Cell.whole(source.hasil().responden()));
        Cell ikm = new Cell.Figure(source.hasil().ikm().nilai(), "0.00");
        Cell mutu = Cell.text(source.hasil().mutu().name());
        fact(sheet, "unduh.ikm.rumus", new Cell.Formula(table + place.ikm(), ikm));
        fact(sheet, "unduh.mutu.rumus", new Cell.Formula(table + place.mutu(), mutu));
        fact(sheet, "unduh.ikm.sembilan", ikm);
        fact(sheet, "unduh.mutu.sembilan", mutu);
        fact(sheet, "unduh.dibuat", Cell.text(source.made()));
        sheet.gap();
        sheet.row(Cell.text(messages.get("hasil.langkah.dasar")));
        if (source.figure().origin().rekap()) {
            sheet.row(Cell.text(messages.get("unduh.rekap")));
        }
    }

    private void fact(Sheet sheet, String key, Cell value) {
        sheet.row(Cell.text(messages.get(key)), value);
    }

    private void profil(SheetBook book, ExportSource source) {
        Sheet sheet = book.sheet(messages.get("unduh.lembar.profil"), List.of(40, 14));
        if (source.profil().isEmpty()) {
            sheet.row(Cell.text(messages.get("unduh.profil.belum")));
            return;
        }
        sheet.row(Cell.text(messages.get("unduh.profil.arti")));
        for (ProfilTable.Group group :
                profilTable.groups(source.profil(), source.hasil().responden())) {
            sheet.gap();
            sheet.head(List.of(group.judul(), messages.get("hasil.bulan.n")));
            group.rows().forEach(row -> sheet.row(Cell.text(row.label()), Cell.whole(row.n())));
        }
    }

    private void followUp(SheetBook book, ExportSource source) {
        Sheet sheet = book.sheet(messages.get("unduh.lembar.rtl"), List.of(8, 30, 50, 20, 30, 16, 40));
        sheet.head(List.of(
                messages.get("pengolahan.nomor"),
                messages.get("umum.unsur"),
                messages.get("rtl.kegiatan"),
                messages.get("rtl.waktu"),
                messages.get("rtl.penanggung"),
                messages.get("rtl.status"),
                messages.get("rtl.bukti")));
        source.followUp().stream()
                .flatMap(all -> all.outcomes().stream())
                .map(outcome -> outcome.action())
                .forEach(one -> action(sheet, one));
    }

    private void action(Sheet sheet, TindakLanjut one) {
        sheet.row(
                Cell.whole(sheet.rows()),
                Cell.text(one.unsur().kode() + " " + one.unsur().nama()),
                Cell.text(one.kegiatan()),
                Cell.text(one.waktu().text(messages)),
                Cell.text(one.penanggungJawab()),
                Cell.text(messages.get("rtl.status." + one.status().kode())),
                Cell.text(one.bukti()));
    }

    private void check(SheetBook book, Written written) {
        Sheet sheet = book.sheet(messages.get("unduh.lembar.periksa"), List.of(34, 80));
        fact(sheet, "unduh.periksa.baris", Cell.whole(written.rows()));
        fact(sheet, "unduh.periksa.sha", Cell.text(written.sha256()));
        sheet.gap();
        sheet.row(Cell.text(messages.get("unduh.periksa.cara")));
        sheet.row(Cell.text(messages.get("unduh.periksa.rumus")));
    }

    private String range(ExportSource source) {
        return view.name(source.figure().range());
    }

    String version(ExportSource source) {
        return source.figure()
                .origin()
                .seal()
                .map(seal -> messages.get(
                        "unduh.versi.segel",
                        seal.versi(),
                        Formats.day(source.figure().unit().day(seal.sealedAt())),
                        seal.submissionHash()))
                .orElseGet(() -> messages.get("unduh.versi.sementara"));
    }
}
