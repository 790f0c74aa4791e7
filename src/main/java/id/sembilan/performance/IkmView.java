package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IkmTahun.Sumber;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.RincianPage.Bobot;
import id.sembilan.performance.RincianPage.Butuh;
import id.sembilan.performance.RincianPage.Ikm;
import id.sembilan.performance.RincianPage.Segel;
import id.sembilan.storage.Reader;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes where a year's IKM comes from, and what the other ways of making it would give. */
@Singleton
final class IkmView {
    private final IkmReading reading;
    private final RealisasiStore store;
    private final PeriodeReading periods;
    private final RealisasiTeks texts;
    private final Messages messages;
    private final Reader reader;

    IkmView(
            IkmReading reading,
            RealisasiStore store,
            PeriodeReading periods,
            RealisasiTeks texts,
            Messages messages,
            Reader reader) {
        this.reading = reading;
        this.store = store;
        this.periods = periods;
        this.texts = texts;
        this.messages = messages;
        this.reader = reader;
    }

    private Optional<IkmTautan> tautan(IndikatorTahun one) {
        return IkmTautan.of(
                reader.read(reads -> store.tautan(reads, one.rencana().renstraId()))
                        .getOrDefault(one.indikator().id(), List.of()),
                one.tahunIni().tahun());
    }

    /** Nothing where it is not linked. */
    Optional<Ikm> of(Unit unit, IndikatorTahun one) {
        int tahun = one.tahunIni().tahun();
        return tautan(one).flatMap(link -> one.ikm()
                .map(year -> new Ikm(
                        messages.get("realisasi.cara." + year.cara().kode()),
                        year.nilai().map(Formats::decimal).orElse(null),
                        Formats.whole(year.responden()),
                        year.sumber().stream().map(this::segel).toList(),
                        year.kurang().stream()
                                .map(some -> new Butuh(texts.kurang(some), texts.kurangHref(some)))
                                .toList(),
                        year.nilai().isEmpty() && year.kurang().isEmpty(),
                        reading.alternatives(unit, tahun).stream()
                                .map(other -> cara(other, year.cara()))
                                .toList(),
                        reading.conventions(unit, link, tahun).stream()
                                .map(other -> new Bobot(
                                        other.bobot(),
                                        other.nilai().map(Formats::decimal).orElse(RealisasiTeks.NONE)))
                                .toList())));
    }

    private Segel segel(Sumber one) {
        return new Segel(
                "/periode/" + one.periode().id(),
                one.periode().nama(),
                Integer.toString(one.segel().versi()),
                Formats.whole(one.segel().n()),
                Formats.decimal(one.ikm()),
                one.bobot(),
                one.segel().versi() > 1);
    }

    private RincianPage.Cara cara(IkmTahun other, Cara used) {
        return new RincianPage.Cara(
                messages.get("realisasi.cara." + other.cara().kode()),
                other.nilai().map(Formats::decimal).orElse(RealisasiTeks.NONE),
                other.cara() == used,
                other.kurang().stream().findFirst().map(texts::kurang).orElse(null));
    }

    List<Pilihan> cara(IndikatorTahun one) {
        Optional<Cara> used = one.ikm().map(IkmTahun::cara);
        return Arrays.stream(Cara.values())
                .map(some -> new Pilihan(
                        some.kode(),
                        messages.get("realisasi.cara." + some.kode()),
                        used.filter(some::equals).isPresent()))
                .toList();
    }

    /** The periods that end in the year. */
    List<Pilihan> periode(Unit unit, IndikatorTahun one) {
        Optional<String> used = tautan(one).flatMap(IkmTautan::periodeId);
        return periods.all(unit).stream()
                .filter(some ->
                        some.range().lastDay().getYear() == one.tahunIni().tahun())
                .map(some -> new Pilihan(
                        some.id(), some.nama(), used.filter(some.id()::equals).isPresent()))
                .toList();
    }
}
