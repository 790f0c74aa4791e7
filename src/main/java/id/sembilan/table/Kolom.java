package id.sembilan.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a table of answers beside the answers themselves. */
public enum Kolom implements TableHeader.Column {
    RESPONDEN,
    TANGGAL,
    LAYANAN,
    JENIS_KELAMIN,
    PENDIDIKAN,
    PEKERJAAN,
    USIA,
    DISABILITAS,
    SARAN;

    @Override
    public String nama() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kolom> of(String nama) {
        return Arrays.stream(values())
                .filter(kolom -> kolom.nama().equals(nama))
                .findFirst();
    }

    /** As a sentence lists them. */
    static String all() {
        return Arrays.stream(values()).map(Kolom::nama).collect(Collectors.joining(", "));
    }
}
