package id.sembilan.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who helped the respondent, so that a bias can be seen. */
enum Dibantu {
    TIDAK,
    PETUGAS,
    KELUARGA;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dibantu> of(String kode) {
        return Arrays.stream(values())
                .filter(dibantu -> dibantu.kode().equals(kode))
                .findFirst();
    }
}
