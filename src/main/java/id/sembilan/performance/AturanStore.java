package id.sembilan.performance;

import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** How each office calculates. */
@Singleton
final class AturanStore {
    private final ObjectMapper json;

    AturanStore(ObjectMapper json) {
        this.json = json;
    }

    /** The office's own, else the scale of Permendagri 86/2017, no cap, and PMK 22 for efficiency. */
    Aturan of(Reads reads, String unitId, ShippedSkala shipped) {
        return reads.one(
                        "select skala, skala_sendiri, batas_rata, metode from kinerja_aturan where unit_id = ?",
                        row -> new Aturan(
                                skala(row.text("skala"), row.optionalText("skala_sendiri"), shipped),
                                row.optionalText("batas_rata").map(BigDecimal::new),
                                Metode.valueOf(row.text("metode"))),
                        unitId)
                .orElseGet(() -> new Aturan(shipped.all().getFirst(), Optional.empty(), Metode.PMK_22));
    }

    /** In place of what was chosen before; a scale of the office's own is kept as a whole. */
    void keep(Writes writes, String unitId, Aturan one, Optional<SkalaFile> own) {
        writes.change("delete from kinerja_aturan where unit_id = ?", unitId);
        writes.change(
                """
                insert into kinerja_aturan (unit_id, skala, skala_sendiri, batas_rata, metode)
                values (?, ?, ?, ?, ?)""",
                unitId,
                one.skala().kode(),
                own.map(this::text).orElse(null),
                one.batas().map(BigDecimal::toPlainString).orElse(null),
                one.metode().name());
    }

    /** Another method, with everything else as it was. */
    void choose(Writes writes, String unitId, Metode metode, ShippedSkala shipped) {
        int known = writes.change("update kinerja_aturan set metode = ? where unit_id = ?", metode.name(), unitId);
        if (known == 0) {
            Aturan first = of(writes, unitId, shipped);
            keep(writes, unitId, new Aturan(first.skala(), first.batas(), metode), Optional.empty());
        }
    }

    private Skala skala(String kode, Optional<String> own, ShippedSkala shipped) {
        return own.map(this::read).or(() -> shipped.byKode(kode)).orElseThrow();
    }

    private Skala read(String text) {
        try {
            return json.readValue(text, SkalaFile.class).skala();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(SkalaFile file) {
        try {
            return json.writeValueAsString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
