package id.sembilan.performance;

import id.sembilan.table.Angka;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a printed figure; "3,235" is taken as a decimal, since no index has thousands. */
final class AngkaTercetak {
    private AngkaTercetak() {}

    static Optional<BigDecimal> read(String text) {
        return switch (Angka.read(text, Angka.Jenis.NILAI)) {
            case Angka.Terbaca read -> Optional.of(read.angka());
            case Angka.Meragukan doubt -> Optional.of(doubt.pilihan().getFirst());
            default -> Optional.empty();
        };
    }
}
