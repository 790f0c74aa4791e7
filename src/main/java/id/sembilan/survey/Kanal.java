package id.sembilan.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way an answer came; kept apart in every figure that needs it. */
enum Kanal {
    KIOSK,
    HP,
    POSTER,
    KERTAS,
    IMPOR;

    /** As it stands in the database and in machine messages. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A device posts answers given on a screen; paper and files come in on other ways. */
    static Optional<Kanal> ofDevice(String kode) {
        return Arrays.stream(new Kanal[] {KIOSK, HP, POSTER})
                .filter(kanal -> kanal.kode().equals(kode))
                .findFirst();
    }
}
