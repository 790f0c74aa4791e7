package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes a budget line by line, for an office without a file and for a mistake in one. */
@Singleton
final class AnggaranKeeping {
    static final int MOST_LINES = 2_000;

    private final AnggaranStore budgets;
    private final PutusanStore decisions;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    AnggaranKeeping(
            AnggaranStore budgets, PutusanStore decisions, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    List<PosAnggaran> lines(Unit unit, int tahun) {
        return reader.read(reads -> budgets.lines(reads, unit.id(), tahun));
    }

    List<String> plan(Unit unit, int tahun) {
        return reader.read(reads -> AnggaranStore.plan(reads, unit.id(), tahun)).stream()
                .map(AnggaranStore.Sasaran::nama)
                .distinct()
                .toList();
    }

    /** False where the kode stands in the year already, or the year is full. */
    boolean add(Unit unit, int tahun, PosAnggaran one, String account) {
        return change(unit, tahun, account, "budget.add", one, lines -> {
            List<PosAnggaran> changed = new ArrayList<>(lines);
            changed.add(position(changed, one), one);
            return changed;
        });
    }

    boolean update(Unit unit, int tahun, PosAnggaran one, String account) {
        return change(unit, tahun, account, "budget.change", one, lines -> lines.stream()
                .map(line -> line.id().equals(one.id()) ? one : line)
                .toList());
    }

    boolean remove(Unit unit, int tahun, PosAnggaran one, String account) {
        return change(unit, tahun, account, "budget.remove", one, lines -> lines.stream()
                .filter(line -> !line.id().equals(one.id()))
                .toList());
    }

    private boolean change(
            Unit unit,
            int tahun,
            String account,
            String event,
            PosAnggaran one,
            UnaryOperator<List<PosAnggaran>> work) {
        return writer.write(writes -> {
            List<PosAnggaran> lines = work.apply(budgets.lines(writes, unit.id(), tahun));
            if (lines.size() > MOST_LINES || PohonAnggaran.of(lines) instanceof PohonAnggaran.KodeGanda) {
                return false;
            }
            budgets.touch(writes, unit.id(), tahun, account, clock.instant());
            budgets.removeLines(writes, unit.id(), tahun);
            for (int i = 0; i < lines.size(); i++) {
                budgets.add(writes, unit.id(), tahun, i + 1, lines.get(i));
            }
            audit.record(writes, account, event, tahun + " " + one.kode() + " " + one.tercetak());
            return true;
        });
    }

    /** Behind its neighbours, before the totals. */
    private static int position(List<PosAnggaran> lines, PosAnggaran one) {
        Optional<PosAnggaran> parent = lines.stream()
                .filter(one::isBelow)
                .reduce((first, second) ->
                        first.kode().length() >= second.kode().length() ? first : second);
        int last = IntStream.range(0, lines.size())
                .filter(i -> parent.map(above ->
                                lines.get(i).equals(above) || lines.get(i).isBelow(above))
                        .orElse(lines.get(i).tingkat() != Tingkat.JUMLAH))
                .max()
                .orElse(-1);
        return one.tingkat() == Tingkat.JUMLAH ? lines.size() : last + 1;
    }

    void belanja(Unit unit, int tahun, Belanja belanja, String account) {
        written(unit, tahun, account, writes -> {
            budgets.keep(writes, unit.id(), tahun, belanja);
            audit.record(writes, account, "budget.belanja", tahun + " " + belanja.baris());
        });
    }

    void decide(Unit unit, int tahun, Putusan one) {
        written(unit, tahun, one.oleh(), writes -> {
            decisions.keep(writes, unit.id(), tahun, one, clock.instant());
            audit.record(
                    writes,
                    one.oleh(),
                    "budget.decide",
                    tahun + " " + one.kode() + " " + one.pilihan().kode() + " " + one.alasan());
        });
    }

    void undecide(Unit unit, int tahun, String kode, String account) {
        written(unit, tahun, account, writes -> {
            decisions.remove(writes, unit.id(), tahun, kode);
            audit.record(writes, account, "budget.undecide", tahun + " " + kode);
        });
    }

    private void written(Unit unit, int tahun, String account, Consumer<Writes> work) {
        writer.write(writes -> {
            budgets.touch(writes, unit.id(), tahun, account, clock.instant());
            work.accept(writes);
            return true;
        });
    }
}
