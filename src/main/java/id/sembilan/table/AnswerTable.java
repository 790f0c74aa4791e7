package id.sembilan.table;

import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import id.sembilan.scoring.Tally;
import id.sembilan.scoring.Unsur;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a file, still by column: only the {@link Urutan} says which unsur a column is.
 *
 * @param items the columns with answers in the order of the file
 */
public record AnswerTable(List<Item> items, List<Row> rows) {
    public AnswerTable {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /**
     * A column u8 or u8a.
     *
     * @param huruf tells several questions of one unsur apart; empty when there is one
     */
    public record Item(int nomor, String huruf) implements TableHeader.Column {
        @Override
        public String nama() {
            return "u" + nomor + huruf;
        }

        /** The same by unsur instead of position: u8a is U9a in the annex's order. */
        public String kode(Urutan urutan) {
            return urutan.unsur(nomor).kode() + huruf;
        }
    }

    /**
     * One respondent.
     *
     * @param baris the row as a spreadsheet numbers it
     * @param jawaban by the name of the column; blank answers are not in it
     * @param lain filled cells of the other columns
     */
    public record Row(int baris, Optional<LocalDate> tanggal, Map<String, Nilai> jawaban, Map<Kolom, String> lain) {
        public Row {
            jawaban = Map.copyOf(jawaban);
            lain = Map.copyOf(lain);
        }
    }

    /** Kode of every question with its unsur, in the order of the file. */
    public Map<String, Unsur> items(Urutan urutan) {
        Map<String, Unsur> unsur = new LinkedHashMap<>();
        items.forEach(item -> unsur.put(item.kode(urutan), urutan.unsur(item.nomor())));
        return unsur;
    }

    /** Every unsur once, in the order of the file: so are weights given. */
    public List<Unsur> unsur(Urutan urutan) {
        return items(urutan).values().stream().distinct().toList();
    }

    /** Every respondent's answers by the kode of the question; made when asked for, so a table stands in memory once. */
    public List<Map<String, Nilai>> jawaban(Urutan urutan) {
        Map<String, String> kode = new HashMap<>();
        items.forEach(item -> kode.put(item.nama(), item.kode(urutan)));
        return new AbstractList<>() {
            @Override
            public Map<String, Nilai> get(int index) {
                return renamed(rows.get(index).jawaban(), kode);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    public Tally tally(Urutan urutan) {
        return Tally.of(items(urutan), jawaban(urutan));
    }

    public Spread spread(Urutan urutan) {
        return Spread.ofRespondents(jawaban(urutan));
    }

    private static Map<String, Nilai> renamed(Map<String, Nilai> jawaban, Map<String, String> kode) {
        Map<String, Nilai> renamed = new HashMap<>();
        jawaban.forEach((nama, nilai) -> renamed.put(kode.getOrDefault(nama, nama), nilai));
        return renamed;
    }
}
