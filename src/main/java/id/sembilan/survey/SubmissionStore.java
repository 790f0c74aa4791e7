package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Submission.Source;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The submissions with their answers, profile and suggestion. */
@Singleton
final class SubmissionStore {
    /** A key of the tally cannot be null. */
    private static final String LOKET = "coalesce(loket_id, '') as loket_id";

    private final OfficeStore offices;
    private final TallyStore tallies;

    /** An answer that no approved exclusion leaves out, but for one that was taken back. */
    static final String COUNTS = """
            (not exists (
                select 1 from exclusion_submission x join exclusion e on e.id = x.exclusion_id
                where x.submission_id = s.id and e.approved = 1 and e.returned_at is null))""";

    /** See {@link Membership}; a version that was sealed has its own list of the answers it leaves out. */
    static final String MEMBER = """
            s.unit_id = ? and s.from_day >= ? and s.from_day < ? and s.until_day <= ? and s.nomor <= ?
            and (? <> '' or\s""" + COUNTS + """
            ) and not exists (
                select 1 from periode_seal_excluded x where x.seal_id = ? and x.submission_id = s.id)""";

    SubmissionStore(OfficeStore offices, TallyStore tallies) {
        this.offices = offices;
        this.tallies = tallies;
    }

    /** Keeps the submission and adds it up; the same id with the same content has no effect. */
    Receipt add(Writes writes, Submission submission) {
        Optional<Receipt> before = kept(writes, submission);
        if (before.isPresent()) {
            return before.get();
        }
        if (!insert(writes, submission)) {
            // Another service of the same PostgreSQL was faster.
            return kept(writes, submission).orElseThrow();
        }
        tallies.add(writes, Counts.of(List.of(submission)));
        return new Receipt.Kept(submission.id());
    }

    /** Keeps submissions of a file, whose ids are new. */
    void addAll(Writes writes, List<Submission> submissions, Runnable eachDone) {
        for (Submission submission : submissions) {
            insert(writes, submission);
            eachDone.run();
        }
        tallies.add(writes, Counts.of(submissions));
    }

    static Optional<Receipt> kept(Reads reads, Submission submission) {
        return reads.one(
                "select content_hash from submission where id = ?",
                row -> row.text("content_hash").equals(submission.contentHash())
                        ? new Receipt.Already(submission.id())
                        : new Receipt.Conflict(submission.id()),
                submission.id());
    }

    private boolean insert(Writes writes, Submission submission) {
        Source source = submission.source();
        int inserted = writes.change(
                """
                insert into submission (id, unit_id, nomor, layanan_id, loket_id, kanal, kuesioner_kode,
                    kuesioner_versi, dibantu, import_id, answered_at, device_sent_at, received_at, from_day,
                    until_day, entry_day, content_hash, device_id, clock_doubtful,
                    duration_seconds)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                submission.id(),
                source.unitId(),
                offices.nextNomor(writes, source.unitId()),
                source.layananId(),
                source.loketId().orElse(null),
                source.kanal().kode(),
                submission.kuesioner().kode(),
                submission.kuesioner().versi(),
                submission.dibantu().kode(),
                source.importId().orElse(null),
                submission.answeredAt().orElse(null),
                submission.deviceSentAt().orElse(null),
                submission.receivedAt(),
                submission.days().from(),
                submission.days().until(),
                submission.entryDay(),
                submission.contentHash(),
                source.deviceId().orElse(null),
                submission.clockDoubtful(),
                submission.durationSeconds().orElse(null));
        if (inserted == 1) {
            insertParts(writes, submission);
        }
        return inserted == 1;
    }

    private static void insertParts(Writes writes, Submission submission) {
        submission.jawaban().forEach((pertanyaan, nilai) -> insertJawaban(writes, submission.id(), pertanyaan, nilai));
        submission
                .responden()
                .forEach((kode, pilihan) -> writes.change(
                        "insert into responden (submission_id, kode, pilihan) values (?, ?, ?)",
                        submission.id(),
                        kode,
                        pilihan));
        submission
                .saran()
                .ifPresent(teks ->
                        writes.change("insert into saran (submission_id, teks) values (?, ?)", submission.id(), teks));
    }

    /** Reads the answers of a version one by one in the order of their running numbers. */
    void members(Reads reads, Membership membership, Consumer<Member> each) {
        MemberReading reading = new MemberReading(each);
        reads.each("""
                select s.nomor, s.id, s.unit_id, s.from_day, s.until_day, s.entry_day, s.layanan_id,
                       coalesce(s.loket_id, '') as loket_id, s.kanal, s.kuesioner_kode, s.kuesioner_versi, s.dibantu,
                       j.pertanyaan, j.nilai
                from submission s join jawaban j on j.submission_id = s.id where\s""" + MEMBER + " order by s.nomor", reading::row, membership.parameters());
        reading.flush();
    }

    /** How many respondents of a version chose what in their profile. */
    SortedMap<String, SortedMap<String, Long>> profil(Reads reads, Membership membership) {
        SortedMap<String, SortedMap<String, Long>> profil = new TreeMap<>();
        reads.each(
                "select r.kode, r.pilihan, count(*) as n from submission s"
                        + " join responden r on r.submission_id = s.id where " + MEMBER
                        + " group by r.kode, r.pilihan",
                row -> profil.computeIfAbsent(row.text("kode"), none -> new TreeMap<>())
                        .put(row.text("pilihan"), row.number("n")),
                membership.parameters());
        return profil;
    }

    /** Suggestions in an order that tells nothing, with the names and numbers that people may have written. */
    List<String> saran(Reads reads, Membership membership) {
        return reads.list(
                "select t.teks from submission s join saran t on t.submission_id = s.id where " + MEMBER
                        + " order by s.id",
                row -> row.text("teks"),
                membership.parameters());
    }

    /** Suggestions of selected answers as they were written, in an order that tells nothing. */
    List<SaranReading.Written> written(Reads reads, Selection selection) {
        return reads.list(
                "select from_day, until_day, coalesce(loket_id, '') as loket, teks from submission s"
                        + " join saran t on t.submission_id = s.id" + TallyStore.SELECTED + " and " + COUNTS
                        + " order by s.id",
                row -> new SaranReading.Written(
                        new DayRange(row.day("from_day"), row.day("until_day")), row.text("loket"), row.text("teks")),
                selection.parameters());
    }

    /** Which answers are left out of the figures now. */
    List<String> excluded(Reads reads, String unitId, DayRange range) {
        return reads.list(
                "select s.id from submission s where s.unit_id = ? and s.from_day >= ? and s.from_day < ? and s.until_day <= ? and not "
                        + COUNTS + " order by s.id",
                row -> row.text("id"),
                unitId,
                range.from(),
                range.until(),
                range.until());
    }

    /** The last running number of the unit, locked until the commit, so that no answer slips in below it. */
    long lockNomor(Writes writes, String unitId) {
        return offices.lockNomor(writes, unitId);
    }

    private static void insertJawaban(Writes writes, String id, String pertanyaan, Nilai nilai) {
        writes.change(
                "insert into jawaban (submission_id, pertanyaan, nilai) values (?, ?, ?)",
                id,
                pertanyaan,
                nilai.angka());
    }

    /** Answers given on a device, without those that are left out, with what their quality shows in. */
    List<QualityCheck.Answer> answers(Reads reads, String unitId, DayRange range) {
        SortedMap<String, QualityCheck.Answer> answers = new TreeMap<>();
        reads.each(
                """
                select s.id, coalesce(s.loket_id, '') as loket_id, coalesce(s.device_id, '') as device_id, s.answered_at, s.received_at,
                       s.duration_seconds, j.pertanyaan, j.nilai
                from submission s join jawaban j on j.submission_id = s.id
                where s.unit_id = ? and s.from_day >= ? and s.from_day < ? and s.until_day <= ? and s.kanal not in ('impor', 'kertas')
                  and\s""" + COUNTS,
                row -> {
                    QualityCheck.Answer one = answers.get(row.text("id"));
                    if (one == null) {
                        one = new QualityCheck.Answer(
                                row.text("id"),
                                row.text("loket_id"),
                                row.text("device_id"),
                                row.optionalInstant("answered_at").orElse(row.instant("received_at")),
                                row.optionalNumber("duration_seconds").map(Long::intValue),
                                new TreeMap<>());
                        answers.put(one.id(), one);
                    }
                    one.jawaban().put(row.text("pertanyaan"), new Nilai(row.integer("nilai")));
                },
                unitId,
                range.from(),
                range.until(),
                range.until());
        return List.copyOf(answers.values());
    }

    /** Whether all of them are answers of the unit. */
    boolean exist(Reads reads, String unitId, Set<String> ids) {
        return ids.stream().allMatch(id -> reads.one(
                        "select id from submission where id = ? and unit_id = ?", row -> row.text("id"), id, unitId)
                .isPresent());
    }

    /** Adds up again whatever is counted together with these answers. */
    void recount(Writes writes, List<String> ids) {
        Set<TallyKey> keys = new HashSet<>();
        ids.forEach(id -> key(writes, id).ifPresent(keys::add));
        // No answer of the unit is added meanwhile.
        keys.stream().map(TallyKey::unitId).distinct().forEach(unitId -> lockNomor(writes, unitId));
        keys.forEach(key -> countAgain(writes, key));
    }

    /** Takes back every row of an import and adds the remaining imports up again. */
    void removeImport(Writes writes, AnswerImport imported) {
        for (String table : List.of("jawaban", "responden", "saran")) {
            writes.change(
                    "delete from " + table + " where submission_id in (select id from submission where import_id = ?)",
                    imported.id());
        }
        writes.change("""
                delete from exclusion_submission
                where submission_id in (select id from submission where import_id = ?)""", imported.id());
        writes.change("delete from submission where import_id = ?", imported.id());
        tallies.clearImported(writes, imported.unitId());
        tallies.add(writes, counts(writes, imported.unitId(), " and s.kanal = 'impor'"));
    }

    /** What the submission is counted under. */
    Optional<TallyKey> key(Reads reads, String id) {
        return reads.one(
                "select " + TallyKey.COLUMNS.replace("loket_id", LOKET) + " from submission where id = ?",
                TallyKey::of,
                id);
    }

    SortedMap<String, Nilai> jawaban(Reads reads, String id) {
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        reads.each(
                "select pertanyaan, nilai from jawaban where submission_id = ?",
                row -> jawaban.put(row.text("pertanyaan"), new Nilai(row.integer("nilai"))),
                id);
        return jawaban;
    }

    /** Takes one sheet of paper back. */
    void remove(Writes writes, String id, TallyKey key) {
        for (String table : List.of("jawaban", "responden", "saran")) {
            writes.change("delete from " + table + " where submission_id = ?", id);
        }
        writes.change("delete from submission where id = ?", id);
        countAgain(writes, key);
    }

    /** Puts other answers in the place of those that were keyed wrongly. */
    void replace(Writes writes, String id, TallyKey key, SortedMap<String, Nilai> jawaban) {
        writes.change("delete from jawaban where submission_id = ?", id);
        jawaban.forEach((pertanyaan, nilai) -> insertJawaban(writes, id, pertanyaan, nilai));
        countAgain(writes, key);
    }

    /** Moments cannot be subtracted, so what is counted under this key is added up anew: paper of one day. */
    private void countAgain(Writes writes, TallyKey key) {
        tallies.clear(writes, key);
        tallies.add(
                writes,
                counts(
                        writes,
                        key.unitId(),
                        " and s.kanal = ? and s.from_day = ? and s.until_day = ? and s.entry_day = ?"
                                + " and s.layanan_id = ? and coalesce(s.loket_id, '') = ?"
                                + " and s.kuesioner_kode = ? and s.kuesioner_versi = ?",
                        key.kanal(),
                        key.days().from(),
                        key.days().until(),
                        key.entryDay(),
                        key.layananId(),
                        key.loketId(),
                        key.kuesioner().kode(),
                        key.kuesioner().versi()));
    }

    /** Adds up every submission of the unit from its answers. */
    Counts counts(Reads reads, String unitId) {
        return counts(reads, unitId, "");
    }

    private static Counts counts(Reads reads, String unitId, String condition, Object... more) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(unitId);
        parameters.addAll(List.of(more));
        Counts counts = new Counts();
        Pending pending = new Pending(counts);
        reads.each(
                "select s.id, " + TallyKey.COLUMNS.replace("loket_id", LOKET)
                        + ", j.pertanyaan, j.nilai from submission s join jawaban j on j.submission_id = s.id"
                        + " where s.unit_id = ? and " + COUNTS + condition + " order by s.id",
                row -> pending.add(
                        row.text("id"), TallyKey.of(row), row.text("pertanyaan"), new Nilai(row.integer("nilai"))),
                parameters.toArray());
        pending.flush();
        return counts;
    }

    /** The answers of the submission that is being read, until the next one begins. */
    private static final class Pending {
        private final Counts counts;
        private final SortedMap<String, Nilai> jawaban = new TreeMap<>();
        private Optional<TallyKey> key = Optional.empty();
        private String id = "";

        Pending(Counts counts) {
            this.counts = counts;
        }

        void add(String nextId, TallyKey nextKey, String pertanyaan, Nilai nilai) {
            if (!nextId.equals(id)) {
                flush();
                id = nextId;
                key = Optional.of(nextKey);
            }
            jawaban.put(pertanyaan, nilai);
        }

        void flush() {
            key.ifPresent(one -> counts.add(one, new TreeMap<>(jawaban)));
            jawaban.clear();
            key = Optional.empty();
        }
    }

    /**
     * One page of the processing table of the annex: a respondent per row, without time and loket. Ordered by the
     * random id, which tells nothing of the order in which people came.
     */
    List<AnswerRow> rows(Reads reads, Selection selection, int offset, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(selection.parameters()));
        parameters.add(limit);
        parameters.add(offset);
        return respondents(
                reads,
                """
                select p.id, p.clock_doubtful, j.pertanyaan, j.nilai from (
                    select s.id, s.clock_doubtful from submission s
                    where s.unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? and kuesioner_kode = ?
                      and kuesioner_versi = ? and (? = '' or layanan_id = ?) and (kanal = 'impor' or entry_day <= ?)
                      and\s"""
                        + COUNTS
                        + " order by s.id limit ? offset ?) p"
                        + " join jawaban j on j.submission_id = p.id order by p.id",
                parameters.toArray());
    }

    /** The same of a version that was sealed. */
    List<AnswerRow> rows(
            Reads reads, Membership membership, KuesionerId version, String layananId, int offset, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(membership.parameters()));
        parameters.addAll(List.of(version.kode(), version.versi(), layananId, layananId, limit, offset));
        return respondents(
                reads,
                "select p.id, p.clock_doubtful, j.pertanyaan, j.nilai from"
                        + " (select s.id, s.clock_doubtful from submission s where " + MEMBER
                        + " and s.kuesioner_kode = ? and s.kuesioner_versi = ? and (? = '' or s.layanan_id = ?)"
                        + " order by s.id limit ? offset ?) p"
                        + " join jawaban j on j.submission_id = p.id order by p.id",
                parameters.toArray());
    }

    private static List<AnswerRow> respondents(Reads reads, String sql, @Nullable Object... parameters) {
        List<AnswerRow> rows = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        reads.each(
                sql,
                row -> {
                    if (!row.text("id").contentEquals(current)) {
                        current.setLength(0);
                        current.append(row.text("id"));
                        rows.add(new AnswerRow(new TreeMap<>(), row.flag("clock_doubtful")));
                    }
                    rows.getLast().jawaban().put(row.text("pertanyaan"), new Nilai(row.integer("nilai")));
                },
                parameters);
        return rows;
    }
}
