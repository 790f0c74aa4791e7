package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people each layanan served in a period, from the office's register. */
@Singleton
final class PopulasiStore {
    SortedMap<String, Long> ofPeriode(Reads reads, String periodeId) {
        SortedMap<String, Long> served = new TreeMap<>();
        reads.each(
                "select layanan_id, jumlah from populasi_layanan where periode_id = ?",
                row -> served.put(row.text("layanan_id"), row.number("jumlah")),
                periodeId);
        return served;
    }

    /** Replaces everything that was known of the period. */
    void keep(Writes writes, String periodeId, Map<String, Long> served) {
        writes.change("delete from populasi_layanan where periode_id = ?", periodeId);
        served.forEach((layanan, jumlah) -> writes.change(
                "insert into populasi_layanan (periode_id, layanan_id, jumlah) values (?, ?, ?)",
                periodeId,
                layanan,
                jumlah));
    }

    /** What was typed for the whole period, or else the sum over its layanan. */
    static Optional<Long> total(Periode periode, Map<String, Long> served) {
        return periode.populasi()
                .or(() -> served.isEmpty()
                        ? Optional.empty()
                        : Optional.of(served.values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
    }
}
