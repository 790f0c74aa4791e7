package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The evaluations of SAKIP and their recommendations, for pages and reports alike. */
@Singleton
final class SakipReading {
    private static final int YEARS = 5;

    private final SakipStore sakip;
    private final RekomendasiStore rekomendasi;
    private final Reader reader;

    SakipReading(SakipStore sakip, RekomendasiStore rekomendasi, Reader reader) {
        this.sakip = sakip;
        this.rekomendasi = rekomendasi;
        this.reader = reader;
    }

    /** The evaluated years up to this one, the earliest first, five at most. */
    public List<Sakip> years(Unit unit, int tahun) {
        List<Sakip> all = reader.read(reads -> sakip.all(reads, unit.id())).stream()
                .filter(one -> one.tahun() <= tahun)
                .sorted(Comparator.comparing(Sakip::tahun))
                .toList();
        return all.subList(Math.max(0, all.size() - YEARS), all.size());
    }

    /** Of a document's year, in its order. */
    public List<Rekomendasi> rekomendasi(Unit unit, Rekomendasi.Asal asal, int tahun) {
        return all(unit).stream()
                .filter(one -> one.asal() == asal && one.tahun() == tahun)
                .toList();
    }

    public List<Rekomendasi> all(Unit unit) {
        return reader.read(reads -> rekomendasi.all(reads, unit.id()));
    }
}
