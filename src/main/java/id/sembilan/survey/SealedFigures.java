package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Moments;
import id.sembilan.scoring.Spread;
import id.sembilan.scoring.Tally;
import id.sembilan.survey.Figure.Origin;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.SealContent.Angka;
import id.sembilan.survey.SealContent.LayananAngka;
import id.sembilan.survey.SealContent.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes figures of what was frozen, by the same scoring that {@link Figures} uses for open periods. */
final class SealedFigures {
    private static final Angka NOTHING = new Angka(0, true, Map.of(), List.of(), null);

    private SealedFigures() {}

    /** The part that a query asks for; the most answered one where it names none. */
    static Optional<Part> part(SealContent content, Query query) {
        return content.kuesioner().stream()
                .filter(part -> query.kuesioner()
                        .filter(id -> !id.equals(part.kuesioner().kuesioner().id()))
                        .isEmpty())
                .findFirst();
    }

    static Figure figure(Unit unit, SealContent content, Query query, Kuesioner otherwise, Origin origin) {
        Optional<Part> part = part(content, query);
        Kuesioner instrument = part.map(one -> one.kuesioner().kuesioner()).orElse(otherwise);
        Optional<LayananAngka> ofLayanan = query.layananId()
                .flatMap(id -> part.flatMap(one -> one.layanan().stream()
                        .filter(layanan -> layanan.id().equals(id))
                        .findFirst()));
        Optional<Layanan> layanan = query.layananId()
                .map(id -> new Layanan(
                        id, unit.id(), ofLayanan.map(LayananAngka::nama).orElse(id), 0, true));
        Angka angka = query.layananId().isPresent()
                ? ofLayanan.map(LayananAngka::angka).orElse(NOTHING)
                : part.map(Part::total).orElse(NOTHING);
        Bobot bobot = Figures.bobot(content.bobot(), instrument);
        Optional<Long> people = query.layananId().isPresent()
                ? query.layananId().map(content.populasiLayanan()::get)
                : content.people();
        Tally tally = angka.tampil() ? Tallies.of(angka.n(), instrument, angka.frekuensi()) : Tally.KOSONG;
        Optional<Hasil> hasil = tally.hasil(bobot);
        return new Figure(
                unit,
                instrument,
                query.range(),
                layanan,
                bobot,
                people,
                tally,
                hasil,
                hasil.flatMap(some -> margin(angka, instrument, bobot, people)),
                released(content, query),
                angka.tampil() ? 0 : angka.n(),
                origin);
    }

    /** Of a period that was surveyed live everything to its last day is in the figure. */
    private static LocalDate released(SealContent content, Query query) {
        Map<String, Long> kanal = content.profil().getOrDefault("kanal", Map.of());
        boolean live = kanal.keySet().stream().anyMatch(kode -> !kode.equals(Kanal.IMPOR.kode()));
        return live ? query.range().lastDay() : Release.NONE;
    }

    private static Optional<BigDecimal> margin(Angka angka, Kuesioner instrument, Bobot bobot, Optional<Long> people) {
        return MarginOfError.of(
                Spread.of(angka.moments().stream().map(Moments::parse).toList()),
                instrument.items(),
                bobot,
                people.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
