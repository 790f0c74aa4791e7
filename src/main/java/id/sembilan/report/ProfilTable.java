package id.sembilan.report;

import id.sembilan.survey.Profil;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Respondents by their profile; choices of fewer than five are added together, so that nobody can be picked out. */
@Singleton
final class ProfilTable {
    private final Profil profil;
    private final Messages messages;

    ProfilTable(Profil profil, Messages messages) {
        this.profil = profil;
        this.messages = messages;
    }

    /** One question of the profile; kode is that of the question. */
    record Group(String kode, String judul, List<Row> rows) {}

    /** One choice; the kode of several added together is {@code lainnya}. */
    record Row(String kode, String label, long n) {}

    /** The groups in the order of the kuesioner, without those that nobody answered. */
    List<Group> groups(Map<String, Map<String, Long>> counts, long n) {
        List<Group> groups = new ArrayList<>();
        for (Profil.Kelompok question : profil.kelompok()) {
            Map<String, Long> choices = counts.getOrDefault(question.kode(), Map.of());
            long answered = choices.values().stream().mapToLong(Long::longValue).sum();
            if (answered >= SmallCells.FEWEST) {
                groups.add(group(question, choices, Math.max(0, n - answered)));
            }
        }
        return groups;
    }

    private Group group(Profil.Kelompok question, Map<String, Long> choices, long silent) {
        List<Row> all = new ArrayList<>();
        for (Profil.Isi choice : question.pilihan()) {
            all.add(new Row(choice.kode(), choice.teks(), choices.getOrDefault(choice.kode(), 0L)));
        }
        all.add(new Row("tidak_mengisi", messages.get("unduh.profil.tidak"), silent));
        SmallCells.Parted<Row> parted = SmallCells.part(all, Row::n);
        List<Row> rows = new ArrayList<>(parted.alone());
        long merged = parted.together().stream().mapToLong(Row::n).sum();
        if (merged > 0) {
            rows.add(new Row("lainnya_digabung", messages.get("unduh.profil.gabung"), merged));
        }
        return new Group(question.kode(), messages.get("unduh.kelompok." + question.kode()), rows);
    }
}
