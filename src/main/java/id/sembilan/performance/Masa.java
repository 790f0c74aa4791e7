package id.sembilan.performance;

import java.util.Optional;
import java.util.regex.Pattern;

/** A year, one of its quarters (TW1 to TW4) or one of its months (B01 to B12). */
record Masa(String kode) {
    /** Before the first of its values, which is made of it. */
    private static final Pattern KODE = Pattern.compile("|TW[1-4]|B(?:0[1-9]|1[0-2])");

    public static final Masa TAHUN = new Masa("");

    public Masa {
        if (!KODE.matcher(kode).matches()) {
            throw new IllegalArgumentException("not a part of a year: " + kode);
        }
    }

    /** Of what arrived as text. */
    static Optional<Masa> of(String kode) {
        return KODE.matcher(kode).matches() ? Optional.of(new Masa(kode)) : Optional.empty();
    }

    public static Masa triwulan(int nomor) {
        return new Masa("TW" + nomor);
    }
}
