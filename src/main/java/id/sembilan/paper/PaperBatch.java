package id.sembilan.paper;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.web.Sha256;
import java.nio.charset.StandardCharsets;
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
        UUID hash =
                UUID.nameUUIDFromBytes(Sha256.digest().digest((id + "/" + lembar).getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getMostSignificantBits() & ~0xF000L) | VERSION_4;
        return new UUID(high, hash.getLeastSignificantBits()).toString();
    }
}
