package id.sembilan.performance;

import id.sembilan.documents.Cell;
import id.sembilan.documents.CsvFile;
import id.sembilan.documents.SheetBook;
import id.sembilan.office.Unit;
import id.sembilan.performance.AksiReading.Triwulan;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter of all indikator as one table: on the page, to copy, and as a file. */
@Singleton
final class Lembar {
    private static final List<String> COLUMNS = List.of(
            "nomor",
            "sasaran",
            "indikator",
            "satuan",
            "target_tahun",
            "target",
            "realisasi",
            "capaian",
            "aksi",
            "pendorong",
            "penghambat",
            "asal");
    private static final List<Integer> WIDTHS = List.of(5, 36, 36, 12, 12, 12, 12, 12, 40, 40, 40, 30);

    private final KinerjaReading kinerja;
    private final AksiReading actions;
    private final RealisasiTeks texts;
    private final Messages messages;

    Lembar(KinerjaReading kinerja, AksiReading actions, RealisasiTeks texts, Messages messages) {
        this.kinerja = kinerja;
        this.actions = actions;
        this.texts = texts;
        this.messages = messages;
    }

    LembarPage page(Frame frame, Unit unit, List<Pilihan> years, int tahun, int quarter) {
        return new LembarPage(
                frame,
                Integer.toString(tahun),
                Integer.toString(quarter),
                RealisasiTeks.roman(quarter),
                years,
                IntStream.rangeClosed(1, Aksi.TRIWULAN)
                        .mapToObj(one -> new Pilihan(
                                Integer.toString(one),
                                messages.get("realisasi.masa.triwulan", RealisasiTeks.roman(one)),
                                one == quarter))
                        .toList(),
                head(),
                rows(unit, tahun, quarter),
                new String(csv(unit, tahun, quarter, '\t'), StandardCharsets.UTF_8));
    }

    private List<String> head() {
        return COLUMNS.stream().map(one -> messages.get("lembar." + one)).toList();
    }

    private List<List<String>> rows(Unit unit, int tahun, int quarter) {
        List<Triwulan> all = kinerja.of(unit, tahun).map(year -> actions.of(unit, year)).orElse(List.of()).stream()
                .filter(one -> one.aksi().triwulan() == quarter)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Triwulan one : all) {
            rows.add(row(rows.size() + 1, one));
        }
        return rows;
    }

    private List<String> row(int number, Triwulan one) {
        Indikator indikator = one.indikator().indikator();
        return List.of(
                Integer.toString(number),
                one.indikator().rencana().uraian(),
                indikator.nama(),
                indikator.satuan(),
                one.indikator()
                        .tahunIni()
                        .target()
                        .map(some -> texts.target(indikator, some.nilai()))
                        .orElse(""),
                one.aksi().target().map(some -> texts.target(indikator, some)).orElse(""),
                one.realisasi()
                        .map(some -> texts.nilai(indikator, some.nilai()))
                        .orElse(""),
                one.capaian().map(texts::capaian).orElse(""),
                one.aksi().aksi(),
                one.aksi().pendorong(),
                one.aksi().penghambat(),
                one.realisasi()
                        .map(some -> String.join(" · ", texts.marks(some)))
                        .orElse(""));
    }

    /** Text that a spreadsheet would compute is made harmless where the file is written. */
    byte[] csv(Unit unit, int tahun, int quarter, char separator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(out, separator)) {
            Stream.concat(Stream.of(head()), rows(unit, tahun, quarter).stream())
                    .forEach(csv::row);
        }
        return out.toByteArray();
    }

    byte[] xlsx(Unit unit, int tahun, int quarter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetBook book = new SheetBook(out)) {
            SheetBook.Sheet sheet = book.sheet(messages.get("lembar.nama", RealisasiTeks.roman(quarter)), WIDTHS);
            sheet.row(Cell.text(unit.nama()));
            sheet.row(Cell.text(messages.get("lembar.kepala", RealisasiTeks.roman(quarter), Integer.toString(tahun))));
            sheet.gap();
            sheet.head(head());
            sheet.freeze();
            rows(unit, tahun, quarter)
                    .forEach(row -> sheet.row(row.stream().map(Cell::text).toList()));
            sheet.finish();
        }
        return out.toByteArray();
    }
}
