package id.sembilan.budget;

import id.sembilan.budget.PohonAnggaran.Bacaan;
import id.sembilan.budget.PohonAnggaran.Tersusun;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The budgets of an office for pages and reports. */
@Singleton
public final class AnggaranReading {
    private final AnggaranStore budgets;
    private final PutusanStore decisions;
    private final Reader reader;

    AnggaranReading(AnggaranStore budgets, PutusanStore decisions, Reader reader) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.reader = reader;
    }

    public List<Integer> years(Unit unit) {
        return reader.read(reads -> budgets.years(reads, unit.id()));
    }

    /** A year without a budget has no lines. */
    public TahunAnggaran of(Unit unit, int tahun) {
        return reader.read(reads -> of(reads, unit, tahun));
    }

    /** Up to {@code most} years that have a budget, the given one last. */
    public List<TahunAnggaran> upTo(Unit unit, int tahun, int most) {
        return reader.read(reads -> {
            List<Integer> known = budgets.years(reads, unit.id()).stream()
                    .filter(one -> one <= tahun)
                    .toList();
            return known.subList(Math.max(0, known.size() - most), known.size()).stream()
                    .map(one -> of(reads, unit, one))
                    .toList();
        });
    }

    private TahunAnggaran of(Reads reads, Unit unit, int tahun) {
        return counted(
                tahun,
                budgets.file(reads, unit.id(), tahun).orElse(""),
                budgets.lines(reads, unit.id(), tahun),
                budgets.belanja(reads, unit.id(), tahun),
                earlier(reads, unit, tahun),
                decisions.all(reads, unit.id(), tahun));
    }

    /** As it would count, without keeping it: an import shows what it finds. */
    TahunAnggaran preview(Unit unit, int tahun, String berkas, List<PosAnggaran> rows, Belanja belanja) {
        return reader.read(reads -> counted(
                tahun, berkas, rows, belanja, earlier(reads, unit, tahun), decisions.all(reads, unit.id(), tahun)));
    }

    private static TahunAnggaran counted(
            int tahun,
            String berkas,
            List<PosAnggaran> rows,
            Belanja belanja,
            Map<Integer, Map<String, Tercetak>> earlier,
            List<Putusan> decisions) {
        List<Temuan> findings = BudgetCheck.findings(rows, belanja, earlier, decisions);
        List<Putusan> valid =
                findings.stream().flatMap(one -> one.putusan().stream()).toList();
        return new TahunAnggaran(tahun, berkas, rows, tree(applied(rows, valid)), belanja, findings);
    }

    private static List<PosAnggaran> applied(List<PosAnggaran> rows, List<Putusan> decisions) {
        List<PosAnggaran> counted = new ArrayList<>(rows);
        decisions.forEach(decision -> counted.replaceAll(decision::applied));
        return counted;
    }

    private static PohonAnggaran tree(List<PosAnggaran> rows) {
        Bacaan read = PohonAnggaran.of(rows);
        return read instanceof Tersusun tree ? tree.pohon() : new PohonAnggaran(List.of(), List.of());
    }

    /** The figures of the other years, by kode. */
    private Map<Integer, Map<String, Tercetak>> earlier(Reads reads, Unit unit, int tahun) {
        Map<Integer, Map<String, Tercetak>> years = new HashMap<>();
        budgets.years(reads, unit.id()).stream().filter(one -> one != tahun).forEach(one -> {
            Map<String, Tercetak> figures = new HashMap<>();
            budgets.lines(reads, unit.id(), one).forEach(line -> figures.put(line.kode(), line.tercetak()));
            years.put(one, figures);
        });
        return years;
    }

    Optional<Temuan> finding(Unit unit, int tahun, String kunci) {
        return of(unit, tahun).temuan().stream()
                .filter(one -> one.jenis().isDecidable() && one.kunci().equals(kunci))
                .findFirst();
    }
}
