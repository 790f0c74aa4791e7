package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Unsur;
import id.sembilan.table.AnswerTable;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instrument that the columns of a table stand for. */
record TableKuesioner(Kuesioner kuesioner, Map<String, String> pertanyaan) {

    /** How the kode of every instrument made here begins. */
    static final String KODE = "tabel-";

    /** Nine unsur with one question each are the form of the annex; anything else makes an instrument of its own. */
    static TableKuesioner of(AnswerTable table, Urutan urutan, Kuesioner nine, Messages messages) {
        Map<String, Unsur> items = table.items(urutan);
        boolean same = items.size() == nine.items().size()
                && items.values().stream().sorted().toList().equals(nine.unsur());
        Map<String, String> questions = new HashMap<>();
        if (same) {
            nine.items().forEach((question, unsur) -> questions.put(unsur.kode(), question));
            return new TableKuesioner(nine, questions);
        }
        items.keySet().forEach(item -> questions.put(item, item));
        return new TableKuesioner(made(items, messages), questions);
    }

    /** The same columns always make the same instrument, whatever their order in the file. */
    private static Kuesioner made(Map<String, Unsur> items, Messages messages) {
        List<String> sorted = items.keySet().stream().sorted().toList();
        String kode = KODE + items.size() + "-"
                + ContentHash.of(String.join(",", sorted).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 8);
        List<Pertanyaan> questions = new ArrayList<>();
        items.forEach((item, unsur) -> questions.add(new Pertanyaan(
                item,
                Optional.of(unsur),
                messages.get("impor.pertanyaan", unsur.nama()),
                unsur.nama(),
                "",
                List.of(choice(1, messages), choice(2, messages), choice(3, messages), choice(4, messages)))));
        return new Kuesioner(
                new KuesionerId(kode, 1),
                messages.get("impor.kuesioner", items.size()),
                messages.get("impor.kuesioner.dasar"),
                LocalDate.EPOCH,
                questions);
    }

    private static Pilihan choice(int nilai, Messages messages) {
        return new Pilihan(Integer.toString(nilai), messages.get("nilai." + nilai), new Nilai(nilai));
    }
}
