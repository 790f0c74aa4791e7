package id.sembilan.survey;

import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Unsur;
import id.sembilan.table.AnswerTable.Item;
import id.sembilan.table.PlainTable;
import id.sembilan.table.PlainTable.Row;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a table of frequencies: a row for each unsur, a column for each of the answers 1 to 4. */
final class RekapTable {
    private static final List<String> COLUMNS = List.of("tidak_baik", "kurang_baik", "baik", "sangat_baik");
    private static final Pattern KODE = Pattern.compile("[Uu][1-9][0-9]?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Urutan urutan;
    private final long n;
    private final Messages messages;
    private final List<String> errors = new ArrayList<>();
    private final Map<Item, List<Long>> counts = new LinkedHashMap<>();

    RekapTable(Urutan urutan, long n, Messages messages) {
        this.urutan = urutan;
        this.n = n;
        this.messages = messages;
    }

    List<String> errors() {
        return errors;
    }

    /** How often 1, 2, 3 and 4 was answered, by unsur as the table numbers them. */
    Map<Item, List<Long>> counts() {
        return counts;
    }

    void read(PlainTable.Read table) {
        List<Integer> columns =
                table.rows().isEmpty() ? List.of() : columns(table.rows().getFirst());
        if (columns.isEmpty() || columns.contains(-1)) {
            errors.add(messages.get("rekap.galat.judul"));
            return;
        }
        table.rows().subList(1, table.rows().size()).forEach(row -> row(row, columns));
        for (int nomor = 1; nomor <= Math.max(counts.size(), Unsur.SEMBILAN.size()); nomor++) {
            if (!counts.containsKey(new Item(nomor, ""))) {
                errors.add(messages.get("rekap.galat.kurang", "U" + nomor));
            }
        }
    }

    /** Where unsur, nama and the four answers stand; nama may be missing. */
    private static List<Integer> columns(Row header) {
        List<String> names = header.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        List<Integer> columns = new ArrayList<>();
        columns.add(names.indexOf("unsur"));
        for (int nilai = Nilai.TERENDAH; nilai <= Nilai.TERTINGGI; nilai++) {
            columns.add(Math.max(names.indexOf(COLUMNS.get(nilai - 1)), names.indexOf(Integer.toString(nilai))));
        }
        columns.add(Math.max(0, names.indexOf("nama")));
        return columns;
    }

    private void row(Row row, List<Integer> columns) {
        String kode = row.cell(columns.get(0));
        String baris = Integer.toString(row.baris());
        List<String> cells = columns.subList(1, 5).stream().map(row::cell).toList();
        if (!KODE.matcher(kode).matches()) {
            errors.add(messages.get("rekap.galat.unsur", baris, kode));
        } else if (!cells.stream().allMatch(cell -> COUNT.matcher(cell).matches())) {
            errors.add(messages.get("rekap.galat.angka", baris));
        } else {
            List<Long> numbers = cells.stream().map(Long::valueOf).toList();
            keep(baris, new Item(Integer.parseInt(kode.substring(1)), ""), row.cell(columns.get(5)), numbers);
        }
    }

    private void keep(String baris, Item item, String nama, List<Long> numbers) {
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        if (sum > n) {
            errors.add(messages.get("rekap.galat.lebih", baris, Long.toString(sum), Long.toString(n)));
        }
        if (contradicts(urutan.unsur(item.nomor()), nama.toLowerCase(Locale.ROOT))) {
            errors.add(messages.get("rekap.galat.urutan", item.kode(Urutan.PASAL), nama));
        }
        if (counts.putIfAbsent(item, numbers) != null) {
            errors.add(messages.get("rekap.galat.ganda", baris));
        }
    }

    /** Published tables have interchanged the two: the name tells. */
    private static boolean contradicts(Unsur unsur, String nama) {
        return (unsur.equals(Unsur.PENGADUAN) && nama.contains("sarana"))
                || (unsur.equals(Unsur.SARANA) && nama.contains("pengaduan"));
    }
}
