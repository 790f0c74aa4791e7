package id.sembilan.lkjip;

import id.sembilan.office.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the LKjIP of a year is made of: the figures, the outline, and the words. */
record LkjipData(Bahan bahan, Kerangka susunan, Map<String, List<Ruas>> perBagian, Map<String, Ruas> ruas) {
    /** @param perBagian the places of each section where the office may write */
    LkjipData(Bahan bahan, Kerangka susunan, Map<String, List<Ruas>> perBagian) {
        this(
                bahan,
                susunan,
                perBagian,
                perBagian.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Ruas::kunci, Function.identity(), (one, two) -> one)));
    }

    Unit unit() {
        return bahan.unit();
    }

    int tahun() {
        return bahan.tahun();
    }

    /** What stands at a place now; nothing where there is no such place. */
    String teks(String kunci) {
        return Optional.ofNullable(ruas.get(kunci)).map(Ruas::teks).orElse("");
    }

    List<Ruas> ruas(Bagian bagian) {
        return perBagian.getOrDefault(bagian.id(), List.of());
    }
}
