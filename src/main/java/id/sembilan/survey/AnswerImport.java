package id.sembilan.survey;

import java.time.Instant;
import java.util.Optional;

/** A file whose rows were taken in together, and can be taken back together until its period is sealed. */
record AnswerImport(
        String id,
        String unitId,
        String fileName,
        String sha256,
        String layananId,
        String periodeId,
        String urutan,
        int n,
        String account,
        Instant keptAt,
        Optional<Instant> undoneAt) {}
