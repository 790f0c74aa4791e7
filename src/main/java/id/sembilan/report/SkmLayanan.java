package id.sembilan.report;

import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.office.Layanan;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.Tally;
import id.sembilan.scoring.Unsur;
import id.sembilan.survey.Figure;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The index of each layanan by its unsur; those of a few respondents stand together. */
@Singleton
final class SkmLayanan {
    private static final int NAME = 16;
    private static final int VALUE = 9;

    private final Messages messages;

    SkmLayanan(Messages messages) {
        this.messages = messages;
    }

    /** A layanan, or several of a few respondents. */
    record Line(String name, long n, Hasil hasil) {}

    List<Line> lines(SkmData data) {
        List<Figure> shown = data.period().layanan().stream()
                .filter(one -> one.hasil().isPresent()
                        && one.kuesioner().id().equals(data.figure().kuesioner().id()))
                .sorted(Comparator.comparingInt(
                        one -> one.layanan().map(Layanan::position).orElse(0)))
                .toList();
        SmallCells.Parted<Figure> parted =
                SmallCells.part(shown, one -> one.tally().responden());
        List<Line> lines = new ArrayList<>();
        parted.alone().forEach(one -> line(one.layanan().map(Layanan::nama).orElse(""), one.tally(), data)
                .ifPresent(lines::add));
        Tally together = parted.together().stream().map(Figure::tally).reduce(Tally.KOSONG, Tally::plus);
        if (together.responden() >= SmallCells.FEWEST) {
            line(messages.get("laporan.layanan_lain"), together, data).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<Line> line(String name, Tally tally, SkmData data) {
        return tally.hasil(data.figure().bobot()).map(hasil -> new Line(name, tally.responden(), hasil));
    }

    Table table(SkmData data, List<Line> lines) {
        List<Unsur> unsur = data.figure().kuesioner().unsur();
        List<Column> columns = new ArrayList<>(SkmTables.columns("lr", NAME, VALUE));
        List<String> head =
                new ArrayList<>(List.of(messages.get("laporan.kolom.layanan"), messages.get("laporan.kolom.n")));
        unsur.forEach(one -> {
            columns.addAll(SkmTables.columns("r", VALUE));
            head.add(one.kode());
        });
        columns.addAll(SkmTables.columns("rc", VALUE, 8));
        head.addAll(List.of(messages.get("laporan.kolom.ikm"), messages.get("laporan.kolom.mutu")));
        List<Row> rows =
                new ArrayList<>(lines.stream().map(line -> row(line, unsur)).toList());
        rows.add(row(new Line(messages.get("laporan.seluruh"), data.hasil().responden(), data.hasil()), unsur)
                .strengthen());
        return new Table(messages.get("laporan.tabel.layanan"), columns, List.of(Row.of(head)), rows, true);
    }

    private static Row row(Line line, List<Unsur> unsur) {
        List<String> cells = new ArrayList<>(List.of(line.name(), Formats.whole(line.n())));
        unsur.forEach(one -> cells.add(ResultView.find(line.hasil(), one.kode())
                .map(found -> Formats.decimal(found.nilaiKonversi()))
                .orElse(SkmTables.BLANK)));
        cells.add(Formats.decimal(line.hasil().ikm().nilai()));
        cells.add(line.hasil().mutu().name());
        return Row.of(cells);
    }
}
