package id.sembilan.performance;

import id.sembilan.budget.AnggaranReading;
import id.sembilan.budget.Serapan;
import id.sembilan.budget.TahunAnggaran;
import id.sembilan.budget.TahunAnggaran.Alokasi;
import id.sembilan.office.Unit;
import id.sembilan.performance.EfisiensiTahun.Baris;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The one place where capaian and money become efficiency, for pages and reports. */
@Singleton
public final class EfisiensiReading {
    private final KinerjaReading kinerja;
    private final AnggaranReading anggaran;
    private final EfisiensiStore efisiensi;
    private final Reader reader;

    EfisiensiReading(KinerjaReading kinerja, AnggaranReading anggaran, EfisiensiStore efisiensi, Reader reader) {
        this.kinerja = kinerja;
        this.anggaran = anggaran;
        this.efisiensi = efisiensi;
        this.reader = reader;
    }

    public EfisiensiTahun of(Unit unit, int tahun) {
        TahunAnggaran money = anggaran.of(unit, tahun);
        List<Alokasi> shares = money.perSasaran(money.berlaku());
        boolean whole = shares.stream().allMatch(one -> one.nama().isEmpty());
        EfisiensiStore.Kata words = reader.read(reads -> efisiensi.words(reads, unit.id()));
        return new EfisiensiTahun(
                tahun,
                new AturanEfisiensi(kinerja.aturan(unit).metode(), words.kategori(), words.bolehDibawah()),
                kinerja.of(unit, tahun).stream()
                        .flatMap(year -> year.rencana().stream()
                                .filter(one -> Tingkat.DIUKUR.contains(one.tingkat()))
                                .filter(one -> !year.of(one).isEmpty())
                                .map(one -> row(year, one, whole ? money.total() : share(year, one, shares))))
                        .toList(),
                whole && !money.isEmpty(),
                reader.read(reads -> efisiensi.printed(reads, unit.id(), tahun)));
    }

    private static Baris row(KinerjaTahun year, Rencana place, Serapan money) {
        List<IndikatorTahun> all = year.of(place);
        List<Capaian> reached =
                all.stream().flatMap(one -> one.tahunIni().capaian().stream()).toList();
        Optional<Capaian> mean = reached.size() == all.size()
                ? Capaian.mean(reached, year.aturan().batas())
                : Optional.empty();
        return new Baris(place, all, mean, money);
    }

    /** Its own money with that of all that lies below it. */
    private static Serapan share(KinerjaTahun year, Rencana place, List<Alokasi> shares) {
        return Serapan.sum(shares.stream()
                .filter(one -> year.rencana().stream()
                        .filter(node -> isWithin(year, node, place))
                        .anyMatch(node -> TahunAnggaran.normal(node.uraian()).equals(TahunAnggaran.normal(one.nama()))))
                .map(Alokasi::serapan)
                .toList());
    }

    private static boolean isWithin(KinerjaTahun year, Rencana node, Rencana place) {
        Optional<Rencana> one = Optional.of(node);
        while (one.isPresent() && !one.get().id().equals(place.id())) {
            Optional<String> above = one.get().indukId();
            one = above.flatMap(id -> year.rencana().stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst());
        }
        return one.isPresent();
    }
}
