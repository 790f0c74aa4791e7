package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Counts per answer of a period of which no single answers are known: an index and no processing table.
 *
 * @param source who published the counts, and where
 * @param frekuensi how often 1, 2, 3 and 4 was answered, by question
 */
record Rekap(
        String id,
        String periodeId,
        String fileName,
        String sha256,
        String source,
        KuesionerId kuesioner,
        long n,
        SortedMap<String, List<Long>> frekuensi,
        String account,
        Instant keptAt) {}
