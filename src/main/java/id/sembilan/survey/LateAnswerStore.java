package id.sembilan.survey;

import id.sembilan.storage.Reads;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers that came after a period was sealed. */
@Singleton
final class LateAnswerStore {
    static final int SHOWN = 200;

    private static final String LATE = """
             from submission s join periode p on p.unit_id = s.unit_id and s.from_day >= p.mulai
                  and s.until_day <= p.sampai
            join layanan l on l.id = s.layanan_id
            join periode_seal v on v.periode_id = p.id
            where p.unit_id = ? and p.mulai >= ? and p.sampai <= ? and s.nomor > v.until_nomor
              and v.versi = (
                select max(e.versi) from periode_seal e left join periode_seal_decision d on d.seal_id = e.id
                where e.periode_id = p.id and (e.versi = 1 or d.approved = 1))""";

    /** Those of every sealed period that lies in the range, also the range itself. */
    List<LateAnswer> late(Reads reads, String unitId, DayRange range) {
        return reads.list(
                "select p.nama as periode, s.from_day, l.nama as layanan, s.kanal, s.received_at" + LATE
                        + " order by s.nomor, p.mulai, p.sampai limit " + SHOWN,
                row -> new LateAnswer(
                        row.text("periode"),
                        row.day("from_day"),
                        row.text("layanan"),
                        row.text("kanal"),
                        row.instant("received_at")),
                unitId,
                range.from(),
                range.until());
    }

    /** How many came too late for exactly this period. */
    long count(Reads reads, Periode periode) {
        return reads.one(
                        "select count(*) as n" + LATE + " and p.id = ?",
                        row -> row.number("n"),
                        periode.unitId(),
                        periode.range().from(),
                        periode.range().until(),
                        periode.id())
                .orElseThrow();
    }
}
