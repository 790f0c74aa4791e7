package id.sembilan.table;

import id.sembilan.scoring.Unsur;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose order the columns of a table follow: Pasal 4 of the regulation ends with pengaduan and sarana, the
 * questionnaire in its annex asks sarana eighth and pengaduan ninth.
 */
public enum Urutan {
    LAMPIRAN,
    PASAL;

    public Unsur unsur(int nomor) {
        return switch (nomor) {
            case 8 -> this == LAMPIRAN ? Unsur.SARANA : Unsur.PENGADUAN;
            case 9 -> this == LAMPIRAN ? Unsur.PENGADUAN : Unsur.SARANA;
            default -> Unsur.of("U" + nomor);
        };
    }

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Urutan> of(String kode) {
        return Arrays.stream(values())
                .filter(urutan -> urutan.kode().equals(kode))
                .findFirst();
    }
}
