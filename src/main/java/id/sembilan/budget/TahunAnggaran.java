package id.sembilan.budget;

import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.scoring.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The budget of one year as it counts: children as decided, parents added up.
 *
 * @param berkas where it came from; "" where it was typed
 * @param baris the lines as the file has them
 * @param temuan what is wrong in the file, with what was decided
 */
public record TahunAnggaran(
        int tahun, String berkas, List<PosAnggaran> baris, PohonAnggaran pohon, Belanja belanja, List<Temuan> temuan) {
    private static final Fraction SEMBILAN_PULUH = Fraction.of(90);
    private static final Fraction SERATUS = Fraction.of(100);

    public TahunAnggaran {
        baris = List.copyOf(baris);
        temuan = List.copyOf(temuan);
    }

    /** How many kegiatan spent below 90%, from 90% to below 100%, all of it, and more than there was. */
    public record Cacah(long dibawah, long diatas, long penuh, long lebih) {}

    /**
     * The money of one sasaran.
     *
     * @param nama "" for what no sasaran was told for
     */
    public record Alokasi(String nama, Serapan serapan, List<PosAnggaran> program) {}

    public boolean isEmpty() {
        return baris.isEmpty();
    }

    public boolean isChanged() {
        return baris.stream().anyMatch(one -> one.tercetak().perubahan().isPresent());
    }

    /** The budget that was in force at the end of the year. */
    public Versi berlaku() {
        return isChanged() ? Versi.PERUBAHAN : Versi.AWAL;
    }

    public Serapan total() {
        return pohon.total(berlaku());
    }

    /** Of kegiatan, or of the lowest lines where the file has no kegiatan. */
    public Cacah cacah(Versi versi) {
        List<Simpul> kegiatan = pohon.all()
                .filter(one -> one.pos().tingkat() == Tingkat.KEGIATAN)
                .toList();
        List<Simpul> counted = kegiatan.isEmpty()
                ? pohon.all().filter(one -> one.anak().isEmpty()).toList()
                : kegiatan;
        List<Fraction> shares = counted.stream()
                .flatMap(one -> one.serapan(versi).persen().stream())
                .toList();
        return new Cacah(
                shares.stream().filter(one -> one.isBelow(SEMBILAN_PULUH)).count(),
                shares.stream()
                        .filter(one -> !one.isBelow(SEMBILAN_PULUH) && one.isBelow(SERATUS))
                        .count(),
                shares.stream().filter(SERATUS::equals).count(),
                shares.stream().filter(SERATUS::isBelow).count());
    }

    /** Every rupiah stands at exactly one sasaran: that of the line, or of the nearest line above that has one. */
    public List<Alokasi> perSasaran(Versi versi) {
        Map<String, Pot> pots = new LinkedHashMap<>();
        pohon.program().forEach(one -> collect(one, one, "", versi, pots));
        return pots.values().stream()
                .map(one -> new Alokasi(one.nama, Serapan.sum(one.parts), List.copyOf(one.programs)))
                .toList();
    }

    private static void collect(Simpul program, Simpul one, String above, Versi versi, Map<String, Pot> pots) {
        String nama = one.pos().sasaran().isEmpty() ? above : one.pos().sasaran();
        if (one.anak().isEmpty()) {
            Pot pot = pots.computeIfAbsent(normal(nama), key -> new Pot(nama));
            pot.parts.add(one.serapan(versi));
            if (!pot.programs.contains(program.pos())) {
                pot.programs.add(program.pos());
            }
        }
        one.anak().forEach(child -> collect(program, child, nama, versi, pots));
    }

    /** Names that people would call the same. */
    public static String normal(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static final class Pot {
        private final String nama;
        private final List<Serapan> parts = new ArrayList<>();
        private final List<PosAnggaran> programs = new ArrayList<>();

        Pot(String nama) {
            this.nama = nama;
        }
    }
}
