package id.sembilan.performance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a higher realisasi is better. */
enum Polaritas {
    POSITIF,
    NEGATIF;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Polaritas> of(String kode) {
        return Arrays.stream(values())
                .filter(one -> one.kode().equals(kode.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
