package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Keeps what documents printed; a figure of ours never changes by it. */
@Singleton
final class CetakanKeeping {
    private final CetakanStore store;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    CetakanKeeping(CetakanStore store, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    public void keep(Unit unit, int tahun, List<Tercetak> all, String account) {
        writer.write(writes -> {
            all.forEach(one -> keep(writes, unit, tahun, one, account));
            return true;
        });
    }

    /** Inside the work of somebody else, such as the import of a plan that brings printed figures along. */
    public void keep(Writes writes, Unit unit, int tahun, Tercetak one, String account) {
        store.keep(writes, unit.id(), tahun, one, account, clock.instant());
        audit.record(writes, account, "cetakan.keep", tahun + " " + one.kunci() + " " + one.teks());
    }

    public void remove(Unit unit, String id, String account) {
        writer.write(writes -> {
            if (store.remove(writes, unit.id(), id)) {
                audit.record(writes, account, "cetakan.remove", id);
            }
            return true;
        });
    }
}
