package id.sembilan.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of the 297 respondents whom Kecamatan Jaten published, in the annex's order of questions. */
final class Jaten {
    static final Map<String, Unsur> ITEMS = items();
    static final List<Map<String, Nilai>> JAWABAN =
            Csv.rows("jaten-2023-jawaban.csv").stream().map(Jaten::row).toList();

    private Jaten() {}

    static Tally tally() {
        return Tally.of(ITEMS, JAWABAN);
    }

    static Spread spread() {
        return JAWABAN.stream().map(Spread::one).reduce(Spread.KOSONG, Spread::plus);
    }

    private static Map<String, Unsur> items() {
        Map<String, Unsur> items = new LinkedHashMap<>();
        for (int i = 1; i <= 7; i++) {
            items.put("u" + i, Unsur.of("U" + i));
        }
        items.put("u8", Unsur.SARANA);
        items.put("u9", Unsur.PENGADUAN);
        return items;
    }

    private static Map<String, Nilai> row(String[] cells) {
        Map<String, Nilai> row = new LinkedHashMap<>();
        for (int i = 1; i <= 9; i++) {
            row.put("u" + i, new Nilai(Integer.parseInt(cells[i])));
        }
        return row;
    }
}
