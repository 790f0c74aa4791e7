package id.sembilan.paper;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.PaperAnswers;
import id.sembilan.survey.PaperAnswers.Refusal;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prints a batch, keys its sheets, closes it, and has a sample keyed by somebody else. */
@Singleton
final class Keying {
    private static final int SAMPLE_AT_LEAST = 5;
    private static final int SAMPLE_ONE_IN = 10;

    /** A slip is noticed at once; later it is found by the sample. */
    static final Duration SESSION = Duration.ofHours(1);

    private final PaperStore store;
    private final PaperAnswers answers;
    private final Writer writer;
    private final Reader reader;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Keying(
            PaperStore store,
            PaperAnswers answers,
            Writer writer,
            Reader reader,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.writer = writer;
        this.reader = reader;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    PaperBatch print(
            Unit unit, Kuesioner kuesioner, Layanan layanan, Optional<String> periodeId, int number, String account) {
        return writer.write(writes -> {
            Instant now = clock.instant();
            String prefix = "K-" + unit.day(now).getYear() + "-";
            PaperBatch batch = new PaperBatch(
                    UUID.randomUUID().toString(),
                    unit.id(),
                    "%s%03d".formatted(prefix, store.countOf(writes, unit.id(), prefix) + 1),
                    layanan.id(),
                    kuesioner.id(),
                    kuesioner.onScreen(unit.saranaDahulu()).stream()
                            .map(Pertanyaan::kode)
                            .toList(),
                    periodeId,
                    number,
                    now,
                    Optional.empty(),
                    0,
                    0);
            store.add(writes, batch, account);
            audit.record(writes, account, "paper.print", batch.nomor() + " n=" + number);
            return batch;
        });
    }

    /** The reasons why the sheet was not kept, if there are any. */
    List<String> keep(Unit unit, PaperBatch batch, KeyedSheet sheet, String account) {
        return writer.write(writes -> {
            if (isClosed(writes, batch)) {
                return List.of(messages.get("kertas.galat.tertutup"));
            }
            if (!store.addSheet(writes, batch, sheet.lembar(), account, clock.instant())) {
                return List.of(messages.get("kertas.galat.lembar.sudah"));
            }
            List<String> reasons = answers.keep(writes, unit, sheet.answers(batch));
            if (!reasons.isEmpty()) {
                store.removeSheet(writes, batch.id(), sheet.lembar());
            }
            return reasons;
        });
    }

    /** Whether the sheet came too late for a period that is sealed. */
    boolean isLate(Unit unit, KeyedSheet sheet) {
        return reader.read(reads -> answers.isLate(reads, unit, sheet.day()));
    }

    /** Takes back what this account keyed last; the reason why not, if there is one. */
    Optional<String> undo(Unit unit, PaperBatch batch, String account) {
        return writer.write(writes -> {
            List<PaperStore.Keyed> latest =
                    store.latest(writes, batch.id(), account, clock.instant().minus(SESSION), 1);
            if (isClosed(writes, batch) || latest.isEmpty()) {
                return Optional.of(messages.get("kertas.galat.batal"));
            }
            PaperStore.Keyed last = latest.getFirst();
            Optional<Refusal> refusal = answers.remove(writes, unit, last.submissionId());
            if (refusal.isPresent()) {
                return Optional.of(messages.get("kertas.galat." + refusal.get()));
            }
            store.removeSheet(writes, batch.id(), last.lembar());
            audit.record(writes, account, "paper.undo", batch.nomor() + " lembar=" + last.lembar());
            return Optional.empty();
        });
    }

    /** Draws the sample where nobody can foresee it. */
    void close(PaperBatch batch, String account) {
        writer.write(writes -> {
            if (isClosed(writes, batch)) {
                return false;
            }
            List<Integer> keyed = new ArrayList<>(store.sheets(writes, batch.id()));
            Collections.shuffle(keyed, random);
            int sample = Math.max(SAMPLE_AT_LEAST, Math.ceilDiv(keyed.size(), SAMPLE_ONE_IN));
            keyed.stream().limit(sample).forEach(lembar -> store.addCheck(writes, batch.id(), lembar));
            store.close(writes, batch.id(), clock.instant());
            audit.record(writes, account, "paper.close", batch.nomor() + " n=" + keyed.size());
            return true;
        });
    }

    /** Keeps the second keying beside the first; false when it is not this account's to do. */
    boolean keyAgain(PaperBatch batch, int lembar, String angka, String account) {
        return writer.write(writes -> {
            Optional<PaperCheck> check = store.check(writes, batch.id(), lembar)
                    .filter(PaperCheck::waitsForKeying)
                    .filter(one -> !one.keyedBy().equals(account));
            if (check.isEmpty()) {
                return false;
            }
            int different = Angka.differences(first(writes, batch, check.get()), angka);
            store.keyAgain(writes, batch.id(), lembar, angka, different, account, clock.instant());
            audit.record(writes, account, "paper.check", batch.nomor() + " lembar=" + lembar + " beda=" + different);
            return true;
        });
    }

    /** Says which of two keyings stands on the paper; the other one stops to count in the same transaction. */
    Optional<String> decide(Unit unit, PaperBatch batch, int lembar, boolean second, String account) {
        return writer.write(writes -> {
            Optional<PaperCheck> found = store.check(writes, batch.id(), lembar).filter(PaperCheck::waitsForDecision);
            if (found.isEmpty()) {
                return Optional.of(messages.get("kertas.galat.putusan"));
            }
            PaperCheck check = found.get();
            String before = first(writes, batch, check);
            String angka = check.angka().orElseThrow();
            Optional<Refusal> refusal = second
                    ? answers.correct(writes, unit, check.submissionId(), Angka.jawaban(batch.urutan(), angka))
                    : Optional.empty();
            if (refusal.isPresent()) {
                return Optional.of(messages.get("kertas.galat." + refusal.get()));
            }
            String berlaku = second ? PaperCheck.KEDUA : PaperCheck.PERTAMA;
            store.decide(writes, batch.id(), lembar, berlaku, account, clock.instant());
            audit.record(
                    writes,
                    account,
                    "paper.decide",
                    "%s lembar=%d berlaku=%s beda=%d"
                            .formatted(batch.nomor(), lembar, berlaku, Angka.differences(before, angka)));
            return Optional.empty();
        });
    }

    private String first(Reads reads, PaperBatch batch, PaperCheck check) {
        return Angka.text(batch.urutan(), answers.jawaban(reads, check.submissionId()));
    }

    private boolean isClosed(Writes writes, PaperBatch batch) {
        return store.byId(writes, batch.id()).orElseThrow().closedAt().isPresent();
    }
}
