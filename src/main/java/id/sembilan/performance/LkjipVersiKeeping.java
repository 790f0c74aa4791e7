package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.LkjipVersi.Berkas;
import id.sembilan.performance.LkjipVersi.Jenis;
import id.sembilan.performance.LkjipVersi.Segel;
import id.sembilan.performance.LkjipVersi.Tahap;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Sha256;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps each LKjIP as it was handed on, byte for byte, and what came back signed beside it. */
@Singleton
public final class LkjipVersiKeeping {
    public static final int MOST_BYTES = 10_000_000;
    public static final int LONGEST_NAME = 200;

    private final LkjipVersiStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    LkjipVersiKeeping(LkjipVersiStore store, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was made, to be kept. */
    public record Terbitan(int tahun, Tahap tahap, LocalDate hari, String catatan, List<Segel> segel) {
        public Terbitan {
            segel = List.copyOf(segel);
        }
    }

    /** The latest first. */
    public List<LkjipVersi> all(Unit unit, int tahun) {
        return reader.read(reads -> store.all(reads, unit.id(), tahun));
    }

    public void add(Unit unit, Terbitan made, byte[] docx, byte[] pdf, String account) {
        writer.write(writes -> {
            int nomor = store.next(writes, unit.id(), made.tahun());
            LkjipVersi versi = new LkjipVersi(
                    UUID.randomUUID().toString(),
                    made.tahun(),
                    nomor,
                    made.tahap(),
                    made.hari(),
                    made.catatan(),
                    Sha256.hex(docx),
                    Sha256.hex(pdf),
                    clock.instant(),
                    account,
                    made.segel(),
                    List.of());
            store.add(writes, unit.id(), versi, docx, pdf);
            audit.record(
                    writes,
                    account,
                    "lkjip.versi",
                    made.tahun() + " versi " + nomor + " " + made.tahap().kode() + " pdf " + versi.pdfSha256());
            return true;
        });
    }

    public Optional<byte[]> docx(Unit unit, LkjipVersi versi) {
        return reader.read(reads -> store.docx(reads, unit.id(), versi.id()));
    }

    public Optional<byte[]> pdf(Unit unit, LkjipVersi versi) {
        return reader.read(reads -> store.pdf(reads, unit.id(), versi.id()));
    }

    public void attach(LkjipVersi versi, Jenis jenis, String nama, byte[] content, String account) {
        writer.write(writes -> {
            Berkas berkas = new Berkas(
                    UUID.randomUUID().toString(), jenis, nama, Sha256.hex(content), clock.instant(), account);
            store.add(writes, versi.id(), berkas, content);
            audit.record(
                    writes,
                    account,
                    "lkjip.berkas",
                    versi.tahun() + " versi " + versi.nomor() + " " + jenis.kode() + " " + berkas.sha256());
            return true;
        });
    }

    public Optional<byte[]> berkas(Unit unit, String id) {
        return reader.read(reads -> store.berkas(reads, unit.id(), id));
    }
}
