package id.sembilan.receipt;

import id.sembilan.office.Layanan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of a visit, about one or several layanan; it is good for one survey.
 *
 * @param token in the QR; gone once it was spent
 * @param shortCode to type where nothing scans
 * @param finishedAt when the service was done: the survey opens then, and the validity counts from then
 * @param validUntil last day of validity
 * @param spentDay day of the answer; no finer, so that no answer can be traced to a visit
 */
public record TandaTerima(
        String id,
        String unitId,
        Optional<String> token,
        String shortCode,
        List<Layanan> layanan,
        Instant issuedAt,
        Optional<Instant> finishedAt,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> spentDay) {

    /** What can be done with a receipt. */
    public enum State {
        BELUM_SELESAI,
        BELUM_DIISI,
        SUDAH_DIISI,
        KEDALUWARSA
    }

    public TandaTerima {
        layanan = List.copyOf(layanan);
    }

    public State state(LocalDate today) {
        if (spentDay.isPresent()) {
            return State.SUDAH_DIISI;
        }
        if (finishedAt.isEmpty()) {
            return State.BELUM_SELESAI;
        }
        return validUntil.filter(today::isAfter).isPresent() ? State.KEDALUWARSA : State.BELUM_DIISI;
    }

    /** In two groups, as it is printed and read aloud. */
    public String spacedCode() {
        return shortCode.substring(0, 4) + " " + shortCode.substring(4);
    }
}
