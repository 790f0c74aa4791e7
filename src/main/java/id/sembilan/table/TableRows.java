package id.sembilan.table;

import id.sembilan.table.AnswerTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of a file into respondents, one after the other, and keeps what is wrong with them. */
final class TableRows implements RowSink {
    private final TableLimits limits;
    private final TableProblems problems;
    private final List<Row> rows = new ArrayList<>();
    private Optional<RowParser> parser = Optional.empty();
    private int lastFilled;

    TableRows(TableLimits limits, TableProblems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public boolean accept(int baris, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (lastFilled == 0) {
            parser = header(baris, cells).map(header -> new RowParser(header, limits, problems));
            lastFilled = baris;
            return parser.isPresent();
        }
        if (baris > lastFilled + 1) {
            problems.add(lastFilled + 1, "", "tabel.baris.kosong");
        }
        lastFilled = baris;
        if (rows.size() == limits.rows()) {
            problems.add(baris, "", "tabel.baris.terlalu_banyak", limits.rows());
            return false;
        }
        parser.ifPresent(known -> rows.add(known.row(baris, cells)));
        return true;
    }

    TableReading finish() {
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(0, "", "tabel.tanpa_jawaban");
        }
        return problems.isEmpty()
                ? new TableReading.Read(new AnswerTable(parser.orElseThrow().items(), rows))
                : problems.refused();
    }

    private Optional<TableHeader> header(int baris, List<String> cells) {
        if (baris > 1) {
            problems.add(1, "", "tabel.judul.kosong");
            return Optional.empty();
        }
        if (cells.stream().filter(cell -> !cell.isBlank()).count() > limits.columns()) {
            problems.add(1, "", "tabel.kolom.terlalu_banyak", limits.columns());
            return Optional.empty();
        }
        return TableHeader.parse(cells, problems);
    }
}
