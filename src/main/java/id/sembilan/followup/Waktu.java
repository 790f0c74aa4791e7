package id.sembilan.followup;

import id.sembilan.web.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When an action is due: a quarter such as 2026-T3, or jangka pendek, menengah or panjang; reports use both. */
public record Waktu(String kode) {
    static final List<String> JANGKA = List.of("pendek", "menengah", "panjang");
    private static final Pattern TRIWULAN = Pattern.compile("20[0-9]{2}-T[1-4]");

    public Waktu {
        if (!isKnown(kode)) {
            throw new IllegalArgumentException("not a time: " + kode);
        }
    }

    static Optional<Waktu> of(String kode) {
        return isKnown(kode) ? Optional.of(new Waktu(kode)) : Optional.empty();
    }

    public boolean isTriwulan() {
        return !JANGKA.contains(kode);
    }

    /** As a report prints it: TW III 2026, or Jangka pendek. */
    public String text(Messages messages) {
        return isTriwulan()
                ? messages.get("rtl.triwulan." + kode.substring(6), kode.substring(0, 4))
                : messages.get("rtl.jangka." + kode);
    }

    private static boolean isKnown(String kode) {
        return JANGKA.contains(kode) || TRIWULAN.matcher(kode).matches();
    }
}
