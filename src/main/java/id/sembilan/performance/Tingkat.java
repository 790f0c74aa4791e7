package id.sembilan.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How deep a place of the plan lies. */
public enum Tingkat {
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN;

    /** What the yearly report measures an office by, and what the average of capaian is made of. */
    public static final List<Tingkat> DIUKUR = List.of(TUJUAN, SASARAN);

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Also with a space, as people write "sub kegiatan". */
    public static Optional<Tingkat> of(String kode) {
        String plain = kode.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(one -> one.kode().equals(plain)).findFirst();
    }

    /** A sasaran lies below a tujuan, a program below a sasaran, and so on. */
    Optional<Tingkat> induk() {
        return switch (this) {
            case TUJUAN -> Optional.empty();
            case SASARAN -> Optional.of(TUJUAN);
            case PROGRAM -> Optional.of(SASARAN);
            case KEGIATAN -> Optional.of(PROGRAM);
            case SUB_KEGIATAN -> Optional.of(KEGIATAN);
        };
    }
}
