package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * A figure as it is computed here, for a printed one to be held against.
 *
 * @param kunci names it
 * @param nilai nothing where something it needs is missing, or where it is a word
 * @param kata the right word, for a category
 * @param slip mistakes that are known to be made with it, the likelier first
 */
record Hitungan(
        String kunci,
        String nama,
        Kelompok kelompok,
        Optional<Fraction> nilai,
        Optional<String> kata,
        List<Slip> slip) {
    /** Where it stands on the page. */
    enum Kelompok {
        KINERJA,
        UANG,
        SURVEI
    }

    public Hitungan {
        slip = List.copyOf(slip);
    }

    static Hitungan of(String kunci, String nama, Kelompok kelompok, Optional<Fraction> nilai, List<Slip> slip) {
        return new Hitungan(kunci, nama, kelompok, nilai, Optional.empty(), slip);
    }
}
