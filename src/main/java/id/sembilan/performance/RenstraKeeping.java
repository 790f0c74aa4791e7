package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.RenstraView.Isi;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.StorageException;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads and changes the plans of an office, each change with its trace. */
@Singleton
final class RenstraKeeping {
    private final RenstraStore plans;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    RenstraKeeping(RenstraStore plans, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    List<Renstra> all(Unit unit) {
        return reader.read(reads -> plans.all(reads, unit.id()));
    }

    Optional<Isi> isi(Unit unit, String id) {
        return reader.read(reads -> plans.all(reads, unit.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> isi(reads, one)));
    }

    /** The plan that a place belongs to. */
    Optional<Isi> withRencana(Unit unit, String rencanaId) {
        return holding(
                unit, isi -> isi.rencana().stream().anyMatch(one -> one.id().equals(rencanaId)));
    }

    /** The plan that an indikator belongs to. */
    Optional<Isi> withIndikator(Unit unit, String indikatorId) {
        return holding(
                unit, isi -> isi.indikator().stream().anyMatch(one -> one.id().equals(indikatorId)));
    }

    private Optional<Isi> holding(Unit unit, Predicate<Isi> what) {
        return reader.read(reads -> plans.all(reads, unit.id()).stream()
                .map(one -> isi(reads, one))
                .filter(what)
                .findFirst());
    }

    private Isi isi(Reads reads, Renstra one) {
        return new Isi(
                one,
                RencanaOrder.of(plans.rencana(reads, one.id())),
                plans.indikator(reads, one.id()),
                plans.targets(reads, one.id()));
    }

    void add(Renstra one, String account) {
        write(account, "plan.add", one.nama(), writes -> plans.add(writes, one, account, clock.instant()));
    }

    void change(Renstra one, String account) {
        write(account, "plan.change", one.nama(), writes -> plans.change(writes, one));
    }

    void add(Rencana one, String account) {
        write(account, "place.add", one.uraian(), writes -> plans.add(writes, one));
    }

    void change(Rencana one, String account) {
        write(account, "place.change", one.uraian(), writes -> plans.change(writes, one));
    }

    void add(Indikator one, String account) {
        write(account, "indicator.add", one.nama(), writes -> plans.add(writes, one));
    }

    void change(Indikator one, Map<Integer, Optional<BigDecimal>> targets, String account) {
        write(account, "indicator.change", one.nama(), writes -> {
            plans.change(writes, one);
            targets.forEach((tahun, nilai) -> nilai.ifPresentOrElse(
                    number -> plans.keepTarget(writes, one.id(), tahun, number),
                    () -> plans.removeTarget(writes, one.id(), tahun)));
        });
    }

    boolean remove(Renstra one, String account) {
        return removed(account, "plan.remove", one.nama(), writes -> plans.removeRenstra(writes, one.id()));
    }

    boolean remove(Rencana one, String account) {
        return removed(account, "place.remove", one.uraian(), writes -> plans.removeRencana(writes, one.id()));
    }

    boolean remove(Indikator one, String account) {
        return removed(account, "indicator.remove", one.nama(), writes -> plans.removeIndikator(writes, one.id()));
    }

    /** False where something still refers to it: the database knows every table that may. */
    private boolean removed(String account, String action, String what, Consumer<Writes> work) {
        try {
            write(account, action, what, work);
            return true;
        } catch (StorageException e) {
            return false;
        }
    }

    private void write(String account, String action, String what, Consumer<Writes> work) {
        writer.write(writes -> {
            work.accept(writes);
            audit.record(writes, account, action, what);
            return true;
        });
    }
}
