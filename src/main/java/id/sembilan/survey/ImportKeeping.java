package id.sembilan.survey;

import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.survey.Submission.Source;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps all rows of a file or none, and takes them back. */
@Singleton
final class ImportKeeping {
    private final ImportStore imports;
    private final SubmissionStore submissions;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    ImportKeeping(
            ImportStore imports,
            SubmissionStore submissions,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            SealStore seals,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.submissions = submissions;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.seals = seals;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a file was not kept, or a kept one not taken back. */
    enum Refusal {
        SAME_FILE,
        SEALED,
        UNKNOWN
    }

    /** Nothing when it was kept. Rows of a period that was sealed come late: they are in none of its versions yet. */
    Optional<Refusal> keep(Ready plan, String nama, String account, Runnable eachRow) {
        return writer.write(writes -> {
            Periode periode = periode(writes, plan, nama);
            if (imports.bySha(writes, plan.unit().id(), plan.sha256()).isPresent()) {
                return Optional.of(Refusal.SAME_FILE);
            }
            kuesioner.add(writes, plan.kuesioner());
            AnswerImport one = answerImport(plan, periode, account, clock.instant());
            imports.add(writes, one);
            submissions.addAll(writes, of(plan.submissions(), one.id()), eachRow);
            audit.record(writes, account, "import.keep", one.fileName() + " n=" + one.n());
            return Optional.empty();
        });
    }

    Optional<Refusal> undo(String id, String account) {
        return writer.write(writes -> {
            Optional<AnswerImport> found =
                    imports.byId(writes, id).filter(one -> one.undoneAt().isEmpty());
            if (found.isEmpty()) {
                return Optional.of(Refusal.UNKNOWN);
            }
            AnswerImport one = found.get();
            if (seals.holdsImport(writes, one.id())) {
                return Optional.of(Refusal.SEALED);
            }
            submissions.removeImport(writes, one);
            imports.markUndone(writes, id, clock.instant());
            audit.record(writes, account, "import.undo", one.fileName() + " n=" + one.n());
            return Optional.empty();
        });
    }

    private Periode periode(Writes writes, Ready plan, String nama) {
        return periodes.byRange(writes, plan.unit().id(), plan.options().range())
                .orElseGet(() -> {
                    Periode made = new Periode(
                            UUID.randomUUID().toString(),
                            plan.unit().id(),
                            nama,
                            plan.options().range(),
                            plan.unit().bobot(),
                            Optional.empty(),
                            Optional.empty());
                    periodes.add(writes, made);
                    return made;
                });
    }

    private static AnswerImport answerImport(Ready plan, Periode periode, String account, Instant now) {
        return new AnswerImport(
                UUID.randomUUID().toString(),
                plan.unit().id(),
                plan.options().fileName(),
                plan.sha256(),
                plan.options().layananId(),
                periode.id(),
                plan.options().urutan().kode(),
                plan.submissions().size(),
                account,
                now,
                Optional.empty());
    }

    private static List<Submission> of(List<Submission> submissions, String importId) {
        return submissions.stream()
                .map(one -> one.from(new Source(
                        one.source().unitId(),
                        one.source().layananId(),
                        one.source().loketId(),
                        one.source().kanal(),
                        Optional.of(importId))))
                .toList();
    }
}
