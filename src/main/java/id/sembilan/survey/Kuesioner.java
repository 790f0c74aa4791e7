package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Unsur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of the instrument. A kept version never changes: answers are read with the questions they were given to.
 *
 * @param dasar the rule it follows
 * @param mulai first day on which it may be asked
 */
public record Kuesioner(KuesionerId id, String judul, String dasar, LocalDate mulai, List<Pertanyaan> pertanyaan) {
    public Kuesioner {
        pertanyaan = List.copyOf(pertanyaan);
        if (pertanyaan.stream().map(Pertanyaan::kode).distinct().count() != pertanyaan.size()) {
            throw new IllegalArgumentException("A question twice in " + id);
        }
        if (pertanyaan.stream().allMatch(question -> question.unsur().isEmpty())) {
            throw new IllegalArgumentException("No unsur in " + id);
        }
    }

    /** Whether residents can be asked it; the instrument made for a table of answers only stands for its columns. */
    public boolean isForAsking() {
        return !id.kode().startsWith(TableKuesioner.KODE);
    }

    /** Which unsur each question measures; questions without one are not in it. */
    public Map<String, Unsur> items() {
        Map<String, Unsur> items = new LinkedHashMap<>();
        pertanyaan.forEach(question -> question.unsur().ifPresent(unsur -> items.put(question.kode(), unsur)));
        return items;
    }

    public List<Unsur> unsur() {
        return items().values().stream().distinct().sorted().toList();
    }

    /** Every sentence that can be read aloud: a question by its kode, a choice by both, in the order of the form. */
    public Map<String, String> spoken() {
        Map<String, String> parts = new LinkedHashMap<>();
        pertanyaan.forEach(question -> {
            parts.put(question.kode(), question.teks());
            question.pilihan().forEach(choice -> parts.put(question.kode() + "-" + choice.kode(), choice.teks()));
        });
        return parts;
    }

    public Optional<Pertanyaan> pertanyaan(String kode) {
        return pertanyaan.stream()
                .filter(question -> question.kode().equals(kode))
                .findFirst();
    }

    /**
     * The questions in the order of the screen: the annex of PermenPANRB 14/2017 asks sarana before pengaduan, its
     * body the other way round.
     */
    public List<Pertanyaan> onScreen(boolean saranaDahulu) {
        List<Pertanyaan> order = new ArrayList<>(pertanyaan);
        int sarana = only(Unsur.SARANA);
        int pengaduan = only(Unsur.PENGADUAN);
        if (sarana >= 0 && pengaduan >= 0 && saranaDahulu != sarana < pengaduan) {
            Collections.swap(order, sarana, pengaduan);
        }
        return order;
    }

    private int only(Unsur unsur) {
        return pertanyaan.stream()
                .map(question -> question.unsur().filter(unsur::equals).isPresent())
                .toList()
                .indexOf(true);
    }
}
