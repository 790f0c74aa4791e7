package id.sembilan.report;

import java.util.Arrays;
import java.util.Optional;

/** The two outlines in use: the older with five chapters, the newer with four. */
enum Susunan {
    LIMA,
    EMPAT;

    static Optional<Susunan> of(String text) {
        return Arrays.stream(values()).filter(one -> one.name().equals(text)).findFirst();
    }
}
