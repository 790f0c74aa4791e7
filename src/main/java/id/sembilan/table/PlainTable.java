package id.sembilan.table;

import id.sembilan.table.TableReading.Refused;
import java.util.ArrayList;
import java.util.List;

/** A small table of any kind, such as people served for each layanan: its filled rows as text, header first. */
public sealed interface PlainTable {
    /** Every row could be read. */
    record Read(List<Row> rows) implements PlainTable {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** The file is no table, or too large. */
    record Unreadable(Refused refused) implements PlainTable {}

    /**
     * One row.
     *
     * @param baris as a spreadsheet numbers it
     */
    record Row(int baris, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty where the row has no such cell. */
        public String cell(int position) {
            return position < cells.size() ? cells.get(position).strip() : "";
        }
    }

    static PlainTable read(byte[] file, TableLimits limits) {
        List<Row> rows = new ArrayList<>();
        try {
            AnswerTableReader.read(file, limits, (baris, cells) -> {
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Row(baris, cells));
                }
                return rows.size() <= limits.rows();
            });
            return rows.size() > limits.rows()
                    ? new Unreadable(new UnreadableTable("tabel.baris.terlalu_banyak", limits.rows()).refused())
                    : new Read(rows);
        } catch (UnreadableTable e) {
            return new Unreadable(e.refused());
        }
    }
}
