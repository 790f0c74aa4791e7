package id.sembilan.performance;

import id.sembilan.storage.Writes;
import id.sembilan.web.Field;
import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a document that shows something, once its size and content were looked at. */
@Singleton
final class Bukti {
    private static final int MOST_NAME = 200;

    private final BerkasStore files;
    private final Clock clock;

    Bukti(BerkasStore files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** A file that may be kept, not yet kept. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Diterima(Berkas berkas, byte[] content) {}

    /** Nothing where no file was brought, or where it was refused with a reason. */
    Optional<Diterima> read(@Nullable CompletedFileUpload file, Isian isian) throws IOException {
        if (file == null || Field.text(file.getFilename()).isEmpty()) {
            return Optional.empty();
        }
        if (file.getSize() > JenisBerkas.MOST_BYTES) {
            isian.error("bukti.galat.besar");
            return Optional.empty();
        }
        byte[] content = file.getBytes();
        Optional<JenisBerkas> jenis = JenisBerkas.of(content);
        if (jenis.isEmpty()) {
            isian.error("bukti.galat.jenis");
        }
        return jenis.map(one ->
                new Diterima(new Berkas(UUID.randomUUID().toString(), name(file.getFilename(), one), one), content));
    }

    /** In the same commit as what it shows. */
    String keep(Writes writes, String unitId, Diterima one, String account) {
        files.add(writes, unitId, one.berkas(), one.content(), account, clock.instant());
        return one.berkas().id();
    }

    /** Without a path or signs that a name cannot have, and with the ending of what it is. */
    private static String name(String typed, JenisBerkas jenis) {
        String bare = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_")
                .strip();
        String start = bare.toLowerCase(java.util.Locale.ROOT).endsWith(jenis.ending)
                ? bare.substring(0, bare.length() - jenis.ending.length())
                : bare;
        int most = MOST_NAME - jenis.ending.length();
        return (start.length() > most ? start.substring(0, most) : start) + jenis.ending;
    }
}
