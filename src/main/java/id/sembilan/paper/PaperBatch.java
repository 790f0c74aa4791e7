package id.sembilan.paper;

import id.sembilan.office.Unit.KuesionerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sheets that were printed together.
 *
 * @param nomor printed on every sheet, such as K-2026-003
 * @param urutan the questions by kode in the order of the sheet
 * @param printed the highest number of a sheet
 * @param checksOpen how many sheets of the sample still wait for a second keying or a decision
 */
record PaperBatch(
        String id,
        String unitId,
        String nomor,
        String layananId,
        KuesionerId kuesioner,
        List<String> urutan,
        Optional<String> periodeId,
        int printed,
        Instant madeAt,
        Optional<Instant> closedAt,
        int keyed,
        int checksOpen) {

    /** A hash with the marks of a random UUID, which is the form that the id of an answer has. */
    private static final long VERSION_4 = 0x4000L;

    PaperBatch {
        urutan = List.copyOf(urutan);
    }

    enum Status {
        TERBUKA,
        DITUTUP,
        DIPERIKSA
    }

    Status status() {
        if (closedAt.isEmpty()) {
            return Status.TERBUKA;
        }
        return checksOpen > 0 ? Status.DITUTUP : Status.DIPERIKSA;
    }

    boolean has(int lembar) {
        return lembar >= 1 && lembar <= printed;
    }

    /** The id of the answer on this sheet: the same sheet always gives the same. */
    String submissionId(int lembar) {
        UUID hash = UUID.nameUUIDFromBytes(digest(id + "/" + lembar));
        long high = (hash.getMostSignificantBits() & ~0xF000L) | VERSION_4;
        return new UUID(high, hash.getLeastSignificantBits()).toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
