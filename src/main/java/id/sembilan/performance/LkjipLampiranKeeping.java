package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Sha256;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps the PDFs that go behind the LKjIP of a year. */
@Singleton
public final class LkjipLampiranKeeping {
    private final LkjipLampiranStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    LkjipLampiranKeeping(LkjipLampiranStore store, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order in which they were brought. */
    public List<LkjipLampiran> all(Unit unit, int tahun) {
        return reader.read(reads -> store.all(reads, unit.id(), tahun));
    }

    /** In the same order. */
    public List<byte[]> contents(Unit unit, int tahun) {
        return reader.read(reads -> store.contents(reads, unit.id(), tahun));
    }

    /**
     * Behind those that are there.
     *
     * @param halaman how many pages a look at the file found
     */
    public void add(Unit unit, int tahun, String judul, String nama, int halaman, byte[] content, String account) {
        writer.write(writes -> {
            LkjipLampiran one = new LkjipLampiran(
                    UUID.randomUUID().toString(), judul, nama, halaman, Sha256.hex(content), account, clock.instant());
            store.add(writes, unit.id(), tahun, one, content);
            audit.record(writes, account, "lkjip.lampiran", tahun + " " + nama + " " + one.sha256());
            return true;
        });
    }

    public void remove(Unit unit, int tahun, String id, String account) {
        writer.write(writes -> {
            if (store.remove(writes, unit.id(), tahun, id)) {
                audit.record(writes, account, "lkjip.lampiran.hapus", tahun + " " + id);
            }
            return true;
        });
    }
}
