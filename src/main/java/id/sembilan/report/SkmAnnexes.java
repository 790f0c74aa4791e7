package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Landscape;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.survey.Pilihan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The annexes of the SKM report: what was asked, and the table that everything was computed from. */
@Singleton
final class SkmAnnexes {
    /** Respondents side by side, so that the table takes half the paper. */
    private static final int ABREAST = 2;

    /** With more questions there is room for one only. */
    private static final int MOST_ABREAST = 10;

    private final ResultDetails details;
    private final Messages messages;

    SkmAnnexes(ResultDetails details, Messages messages) {
        this.details = details;
        this.messages = messages;
    }

    List<Block> of(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, messages.get("laporan.lampiran", 1), messages.get("laporan.lampiran.kuesioner")));
        blocks.add(Paragraph.of(messages.get(
                "laporan.lampiran.kuesioner.arti", data.figure().kuesioner().dasar())));
        blocks.add(questions(data));
        List<Block> across = new ArrayList<>();
        across.add(new Heading(1, messages.get("laporan.lampiran", 2), messages.get("laporan.lampiran.pengolahan")));
        across.add(totals(data));
        if (data.rows().isEmpty()) {
            across.add(Paragraph.of(
                    data.isRekap()
                            ? messages.get("laporan.lampiran.tanpa_baris")
                            : messages.get("laporan.lampiran.terlalu_banyak", SkmReading.MOST_ROWS)));
        } else {
            across.add(Paragraph.note(messages.get("laporan.lampiran.acak")));
            across.add(rows(data));
        }
        blocks.add(new Landscape(across));
        return blocks;
    }

    private static List<Pertanyaan> measuring(SkmData data) {
        return data.figure().kuesioner().pertanyaan().stream()
                .filter(question -> question.unsur().isPresent())
                .toList();
    }

    private Table questions(SkmData data) {
        List<Row> rows = new ArrayList<>();
        for (Pertanyaan question : data.figure().kuesioner().pertanyaan()) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(rows.size() + 1));
            cells.add(question.unsur().map(unsur -> unsur.kode()).orElse(SkmTables.BLANK));
            cells.add(question.teks());
            question.pilihan().stream()
                    .sorted(Comparator.comparingInt(choice -> choice.nilai().angka()))
                    .map(Pilihan::teks)
                    .forEach(cells::add);
            rows.add(Row.of(cells));
        }
        return new Table(
                messages.get("laporan.tabel.kuesioner"),
                SkmTables.columns("cclllll", 6, 8, 34, 13, 13, 13, 13),
                List.of(Row.of(List.of(messages.get("laporan.kepala.kuesioner").split("\\|")))),
                rows,
                true);
    }

    /** The lines below the respondents of the regulation's table; here they stand above, where they are found. */
    private Table totals(SkmData data) {
        List<Pertanyaan> questions = measuring(data);
        List<Column> columns = new ArrayList<>(SkmTables.columns("l", 28));
        List<String> head = new ArrayList<>(List.of(messages.get("laporan.kolom.uraian")));
        questions.forEach(question -> {
            columns.addAll(SkmTables.columns("r", 8));
            head.add(name(question, questions));
        });
        List<Row> rows = new ArrayList<>();
        for (ProcessingPage.Total total : details.totals(data.figure(), data.hasil(), questions)) {
            List<String> cells = new ArrayList<>(List.of(total.label()));
            cells.addAll(total.cells());
            rows.add(Row.of(cells));
        }
        return new Table(
                messages.get(
                        "laporan.tabel.pengolahan.jumlah",
                        Formats.decimal(data.hasil().ikm().nilai()),
                        data.hasil().mutu().name()),
                columns,
                List.of(Row.of(head)),
                rows,
                true);
    }

    /** Several questions of one unsur are told apart by their own kode. */
    private static String name(Pertanyaan question, List<Pertanyaan> all) {
        String unsur = question.unsur().orElseThrow().kode();
        long same =
                all.stream().filter(one -> one.unsur().equals(question.unsur())).count();
        return same > 1 ? unsur + "\n" + question.kode() : unsur;
    }

    private Table rows(SkmData data) {
        List<Pertanyaan> questions = measuring(data);
        int abreast = questions.size() > MOST_ABREAST ? 1 : ABREAST;
        List<Column> columns = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (int i = 0; i < abreast; i++) {
            columns.addAll(SkmTables.columns("r", 5));
            head.add(messages.get("laporan.kolom.no"));
            questions.forEach(question -> {
                columns.addAll(SkmTables.columns("c", 5));
                head.add(name(question, questions));
            });
        }
        List<SortedMap<String, Nilai>> all = data.rows();
        int down = (all.size() + abreast - 1) / abreast;
        List<Row> rows = new ArrayList<>(down);
        for (int line = 0; line < down; line++) {
            List<String> cells = new ArrayList<>(columns.size());
            for (int i = 0; i < abreast; i++) {
                add(cells, all, line + i * down, questions);
            }
            rows.add(Row.of(cells));
        }
        return new Table(messages.get("laporan.tabel.pengolahan"), columns, List.of(Row.of(head)), rows, true);
    }

    private static void add(
            List<String> cells, List<SortedMap<String, Nilai>> all, int at, List<Pertanyaan> questions) {
        boolean there = at < all.size();
        cells.add(there ? Formats.whole(at + 1) : "");
        for (Pertanyaan question : questions) {
            cells.add(
                    there
                            ? Optional.ofNullable(all.get(at).get(question.kode()))
                                    .map(nilai -> Integer.toString(nilai.angka()))
                                    .orElse(SkmTables.BLANK)
                            : "");
        }
    }
}
