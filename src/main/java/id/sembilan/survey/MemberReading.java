package id.sembilan.survey;

import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Row;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts the rows of one answer each together to submissions, one after the other. */
final class MemberReading {
    private final Consumer<Member> each;
    private Optional<Member> current = Optional.empty();
    private SortedMap<String, Nilai> jawaban = new TreeMap<>();

    MemberReading(Consumer<Member> each) {
        this.each = each;
    }

    void row(Row row) throws SQLException {
        long nomor = row.number("nomor");
        if (current.filter(one -> one.nomor() == nomor).isEmpty()) {
            flush();
            jawaban = new TreeMap<>();
            current = Optional.of(new Member(nomor, row.text("id"), TallyKey.of(row), row.text("dibantu"), jawaban));
        }
        jawaban.put(row.text("pertanyaan"), new Nilai(row.integer("nilai")));
    }

    /** The last one has no next one that ends it. */
    void flush() {
        current.ifPresent(each);
        current = Optional.empty();
    }
}
