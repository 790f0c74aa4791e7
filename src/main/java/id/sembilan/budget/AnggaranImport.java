package id.sembilan.budget;

import id.sembilan.budget.BudgetTable.Tanya;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableLimits;
import id.sembilan.table.TableReading.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes in the budget of a year from a file: all of it or nothing. */
@Singleton
final class AnggaranImport {
    /** Far more lines than an office has. */
    static final TableLimits LIMITS = new TableLimits(2 * 1024 * 1024, 2_000, 60, 1_200, 50L * 1024 * 1024, 100, 50);

    private final DraftStore drafts;
    private final AnggaranStore budgets;
    private final AnggaranReading reading;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    AnggaranImport(
            DraftStore drafts,
            AnggaranStore budgets,
            AnggaranReading reading,
            Reader reader,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.budgets = budgets;
        this.reading = reading;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Plan {}

    /** Nothing can be kept. */
    record Bad(List<Problem> problems) implements Plan {}

    /**
     * What keeping it would give.
     *
     * @param replaces whether the year has a budget already
     */
    record Ready(BudgetDraft draft, TahunAnggaran tahun, List<Tanya> questions, List<Catatan> notes, boolean replaces)
            implements Plan {
        boolean isAnswered() {
            return questions.stream().allMatch(one -> one.jawaban().isPresent());
        }
    }

    Plan plan(Unit unit, BudgetDraft draft, Map<String, Long> answers) {
        return switch (PlainTable.read(draft.content(), LIMITS)) {
            case PlainTable.Unreadable bad -> new Bad(bad.refused().problems());
            case PlainTable.Read table -> {
                BudgetTable budget = new BudgetTable(answers);
                budget.read(table.rows());
                yield budget.problems().isEmpty() ? ready(unit, draft, budget) : new Bad(budget.problems());
            }
        };
    }

    private Ready ready(Unit unit, BudgetDraft draft, BudgetTable budget) {
        boolean known = !reading.of(unit, draft.tahun()).isEmpty();
        return new Ready(
                draft,
                reading.preview(unit, draft.tahun(), draft.fileName(), budget.lines(), budget.belanja()),
                budget.questions(),
                budget.notes(),
                known);
    }

    BudgetDraft hold(Unit unit, int tahun, String fileName, byte[] content) {
        BudgetDraft draft = new BudgetDraft(UUID.randomUUID().toString(), tahun, fileName, content);
        writer.write(writes -> {
            drafts.add(writes, unit.id(), draft, clock.instant());
            return true;
        });
        return draft;
    }

    Optional<BudgetDraft> draft(Unit unit, String id) {
        return reader.read(reads -> drafts.byId(reads, unit.id(), id));
    }

    void keep(Unit unit, Ready ready, String account) {
        int tahun = ready.draft().tahun();
        writer.write(writes -> {
            budgets.touch(writes, unit.id(), tahun, account, clock.instant());
            budgets.name(writes, unit.id(), tahun, ready.draft().fileName());
            budgets.removeLines(writes, unit.id(), tahun);
            List<PosAnggaran> lines = ready.tahun().baris();
            for (int i = 0; i < lines.size(); i++) {
                budgets.add(writes, unit.id(), tahun, i + 1, lines.get(i));
            }
            if (!ready.tahun().belanja().baris().isEmpty()) {
                budgets.keep(writes, unit.id(), tahun, ready.tahun().belanja());
            }
            drafts.remove(writes, ready.draft().id());
            audit.record(
                    writes,
                    account,
                    "budget.import",
                    tahun + " " + lines.size() + " " + ready.draft().fileName());
            return true;
        });
    }
}
