package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.RealisasiPage.Group;
import id.sembilan.performance.RealisasiPage.Row;
import id.sembilan.storage.Reader;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a year's realisasi of all indikator as the texts of their page. */
@Singleton
final class RealisasiView {
    private final KinerjaReading reading;
    private final RenstraStore renstra;
    private final BerkasStore files;
    private final RealisasiTeks texts;
    private final Messages messages;
    private final Reader reader;

    RealisasiView(
            KinerjaReading reading,
            RenstraStore renstra,
            BerkasStore files,
            RealisasiTeks texts,
            Messages messages,
            Reader reader) {
        this.reading = reading;
        this.renstra = renstra;
        this.files = files;
        this.texts = texts;
        this.messages = messages;
        this.reader = reader;
    }

    /** The years of all plans up to this one, the latest first. */
    List<Integer> years(Unit unit, int thisYear) {
        return reader.read(reads -> renstra.all(reads, unit.id())).stream()
                .flatMap(one ->
                        IntStream.rangeClosed(one.tahunAwal(), one.tahunAkhir()).boxed())
                .filter(year -> year <= thisYear)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    List<Pilihan> options(Unit unit, int thisYear, int chosen) {
        return years(unit, thisYear).stream()
                .map(year -> new Pilihan(Integer.toString(year), Integer.toString(year), year == chosen))
                .toList();
    }

    RealisasiPage page(Frame frame, Unit unit, boolean planner, int tahun, int thisYear) {
        Optional<KinerjaTahun> year = reading.of(unit, tahun);
        Map<String, Berkas> berkas = reader.read(reads -> files.all(reads, unit.id()));
        return new RealisasiPage(
                frame,
                planner,
                Integer.toString(tahun),
                options(unit, thisYear, tahun),
                year.isPresent(),
                year.stream()
                        .flatMap(one -> one.rencana().stream().map(place -> group(one, place, berkas)))
                        .filter(one -> !one.rows().isEmpty())
                        .toList(),
                year.flatMap(KinerjaTahun::rataRata).map(texts::capaian).orElse(null));
    }

    private Group group(KinerjaTahun year, Rencana place, Map<String, Berkas> berkas) {
        return new Group(
                messages.get("realisasi.tingkat." + place.tingkat().kode()),
                place.uraian(),
                year.of(place).stream()
                        .map(one -> row(one, year.tahun(), berkas))
                        .toList());
    }

    private Row row(IndikatorTahun one, int tahun, Map<String, Berkas> berkas) {
        Tahun now = one.tahunIni();
        Indikator indikator = one.indikator();
        return new Row(
                "/realisasi/" + indikator.id() + "?tahun=" + tahun,
                indikator.nama(),
                indikator.satuan(),
                now.target().map(some -> texts.target(indikator, some.nilai())).orElse(RealisasiTeks.NONE),
                now.realisasi()
                        .map(some -> texts.nilai(indikator, some.nilai()))
                        .orElse(RealisasiTeks.NONE),
                now.realisasi().map(texts::marks).orElse(List.of()),
                missing(one),
                now.capaian().map(texts::capaian).orElse(RealisasiTeks.NONE),
                now.kategori().map(Skala.Kategori::nama).orElse(null),
                now.realisasi()
                        .flatMap(Realisasi::buktiId)
                        .map(berkas::get)
                        .map(BuktiLink::of)
                        .orElse(null));
    }

    /** Why there is no figure yet. */
    private @org.jspecify.annotations.Nullable String missing(IndikatorTahun one) {
        if (one.tahunIni().realisasi().isPresent()) {
            return one.tahunIni().target().isEmpty() ? messages.get("realisasi.target_belum") : null;
        }
        return one.ikm()
                .map(ikm -> ikm.kurang().stream()
                        .findFirst()
                        .map(texts::kurang)
                        .orElseGet(() -> messages.get("realisasi.ikm.pilih_periode")))
                .orElseGet(() -> messages.get("realisasi.belum"));
    }
}
