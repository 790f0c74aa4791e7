package id.sembilan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads weights as an officer types them. */
final class BobotText {
    private static final Pattern DESIMAL = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,12})?");

    private BobotText() {}

    static Bobot.Bacaan parse(String text, List<Unsur> unsur) {
        String trimmed = text.strip();
        if (Stream.of("1/9", "1/N", "1/" + unsur.size()).anyMatch(trimmed::equalsIgnoreCase)) {
            return new Bobot.Diterima(new Bobot.Sama());
        }
        if (trimmed.contains(";") || unsur.size() == 1) {
            return own(List.of(trimmed.split(";", -1)), unsur);
        }
        return Stream.of(Bobot.Cetak.values())
                .filter(cetak -> cetak.text(unsur.size()).equals(trimmed.replace('.', ',')))
                .findFirst()
                .<Bobot.Bacaan>map(cetak -> fitting(cetak, unsur))
                .orElseGet(() -> new Bobot.Ditolak(Bobot.Alasan.TIDAK_DIKENAL));
    }

    private static Bobot.Bacaan own(List<String> parts, List<Unsur> unsur) {
        if (!parts.stream().map(String::strip).allMatch(part -> DESIMAL.matcher(part)
                .matches())) {
            return new Bobot.Ditolak(Bobot.Alasan.TIDAK_DIKENAL);
        }
        if (parts.size() != unsur.size()) {
            return new Bobot.Ditolak(Bobot.Alasan.TIDAK_LENGKAP);
        }
        SortedMap<Unsur, BigDecimal> nilai = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            nilai.put(unsur.get(i), new BigDecimal(parts.get(i).strip().replace(',', '.')));
        }
        return Bobot.Sendiri.alasan(nilai.values())
                .<Bobot.Bacaan>map(Bobot.Ditolak::new)
                .orElseGet(() -> new Bobot.Diterima(new Bobot.Sendiri(nilai)));
    }

    private static Bobot.Bacaan fitting(Bobot bobot, List<Unsur> unsur) {
        return bobot.refusal(unsur).<Bobot.Bacaan>map(Bobot.Ditolak::new).orElseGet(() -> new Bobot.Diterima(bobot));
    }
}
