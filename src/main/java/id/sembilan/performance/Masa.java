package id.sembilan.performance;

import java.util.regex.Pattern;

/** A year, one of its quarters (TW1 to TW4) or one of its months (B01 to B12). */
record Masa(String kode) {
    public static final Masa TAHUN = new Masa("");
    private static final Pattern KODE = Pattern.compile("|TW[1-4]|B(?:0[1-9]|1[0-2])");

    public Masa {
        if (!KODE.matcher(kode).matches()) {
            throw new IllegalArgumentException("not a part of a year: " + kode);
        }
    }

    public static Masa triwulan(int nomor) {
        return new Masa("TW" + nomor);
    }
}
