package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads single answers one by one, in the order of their random ids, which tells nothing of who came when. */
@Singleton
final class AnswerStore {
    private static final String PARTS = """
            ) select p.id as id, 0 as profil, j.pertanyaan as kode, cast(j.nilai as varchar(60)) as isi
              from p join jawaban j on j.submission_id = p.id
            union all
            select p.id as id, 1 as profil, r.kode as kode, r.pilihan as isi
              from p join responden r on r.submission_id = p.id
            order by id""";

    /** What the figure of an open period shows. */
    void each(Reads reads, Selection selection, Consumer<AnswerReading.Answer> each) {
        read(reads, """
                with p as (
                    select s.id from submission s
                    where s.unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? and kuesioner_kode = ?
                      and kuesioner_versi = ? and (? = '' or layanan_id = ?) and (kanal = 'impor' or entry_day <= ?)
                      and\s""" + SubmissionStore.COUNTS + PARTS, each, selection.parameters());
    }

    /** What a sealed version holds. */
    void each(
            Reads reads,
            Membership membership,
            KuesionerId version,
            String layananId,
            Consumer<AnswerReading.Answer> each) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(membership.parameters()));
        parameters.addAll(List.of(version.kode(), version.versi(), layananId, layananId));
        read(
                reads,
                "with p as (select s.id from submission s where " + SubmissionStore.MEMBER
                        + " and s.kuesioner_kode = ? and s.kuesioner_versi = ? and (? = '' or s.layanan_id = ?)"
                        + PARTS,
                each,
                parameters.toArray());
    }

    private static void read(
            Reads reads, String sql, Consumer<AnswerReading.Answer> each, @Nullable Object... parameters) {
        Pending pending = new Pending(each);
        reads.each(sql, pending::add, parameters);
        pending.flush();
    }

    /** The answer that is being read, until the next one begins. */
    private static final class Pending {
        private final Consumer<AnswerReading.Answer> each;
        private SortedMap<String, Nilai> jawaban = new TreeMap<>();
        private SortedMap<String, String> profil = new TreeMap<>();
        private String id = "";

        Pending(Consumer<AnswerReading.Answer> each) {
            this.each = each;
        }

        void add(Row row) throws SQLException {
            String next = row.text("id");
            if (!next.equals(id)) {
                flush();
                id = next;
            }
            if (row.flag("profil")) {
                profil.put(row.text("kode"), row.text("isi"));
            } else {
                jawaban.put(row.text("kode"), new Nilai(Integer.parseInt(row.text("isi"))));
            }
        }

        void flush() {
            if (!id.isEmpty()) {
                each.accept(new AnswerReading.Answer(jawaban, profil));
                jawaban = new TreeMap<>();
                profil = new TreeMap<>();
                id = "";
            }
        }
    }
}
