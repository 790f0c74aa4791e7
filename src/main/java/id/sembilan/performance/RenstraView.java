package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.RenstraPage.Measure;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.performance.RenstraPage.Place;
import id.sembilan.performance.RenstraPage.Plan;
import id.sembilan.performance.RenstraPage.Target;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a plan as the texts of its pages. */
@Singleton
final class RenstraView {
    private static final String NONE = "–";

    private final Messages messages;

    RenstraView(Messages messages) {
        this.messages = messages;
    }

    /** A plan with everything in it. */
    record Isi(
            Renstra renstra,
            List<Rencana> rencana,
            List<Indikator> indikator,
            Map<String, Map<Integer, BigDecimal>> target) {
        List<Indikator> of(Rencana place) {
            return indikator.stream()
                    .filter(one -> one.rencanaId().equals(place.id()))
                    .toList();
        }
    }

    RenstraPage page(
            Frame frame, boolean editable, boolean saved, List<String> errors, List<Renstra> all, Optional<Isi> isi) {
        return new RenstraPage(
                frame,
                editable,
                saved,
                errors,
                all.stream()
                        .map(one -> new Option(
                                one.id(),
                                one.nama(),
                                isi.filter(some -> some.renstra().equals(one)).isPresent()))
                        .toList(),
                isi.map(some -> plan(some.renstra())).orElse(null),
                isi.stream()
                        .flatMap(some -> some.rencana().stream().map(place -> place(some, place)))
                        .toList(),
                levels(),
                isi.map(some -> parents(some.rencana(), Optional.empty(), "")).orElse(List.of()));
    }

    RencanaPage place(Frame frame, boolean saved, List<String> errors, Isi isi, Rencana place) {
        return new RencanaPage(
                frame,
                saved,
                errors,
                isi.renstra().id(),
                place.id(),
                tingkat(place),
                place.kode(),
                place.uraian(),
                place.urutan(),
                place.tingkat().compareTo(Tingkat.SASARAN) <= 0,
                parents(
                        isi.rencana(),
                        Optional.of(place.tingkat()),
                        place.indukId().orElse("")),
                isi.of(place).stream().map(one -> measure(isi, one)).toList(),
                jenis(Jenis.INDEKS),
                polaritas(Polaritas.POSITIF));
    }

    IndikatorPage indikator(Frame frame, List<String> errors, Isi isi, Rencana place, Indikator one) {
        return new IndikatorPage(
                frame,
                errors,
                one.id(),
                place.id(),
                tingkat(place) + ": " + place.uraian(),
                one.nama(),
                jenis(one.jenis()),
                one.satuan(),
                polaritas(one.polaritas()),
                one.sumber(),
                one.penanggungJawab(),
                one.desimal(),
                one.targetAkhir().map(RenstraView::typed).orElse(""),
                one.tahunAkhir().map(String::valueOf).orElse(""),
                one.urutan(),
                years(isi.renstra())
                        .mapToObj(tahun -> new Target(
                                Integer.toString(tahun),
                                Optional.ofNullable(isi.target()
                                                .getOrDefault(one.id(), Map.of())
                                                .get(tahun))
                                        .map(RenstraView::typed)
                                        .orElse("")))
                        .toList(),
                isi.rencana().stream()
                        .map(other ->
                                new Option(other.id(), tingkat(other) + ": " + other.uraian(), other.equals(place)))
                        .toList());
    }

    /** As the field takes it back: without dots between thousands, which could be read in two ways. */
    static String typed(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static Plan plan(Renstra one) {
        return new Plan(
                one.id(),
                one.nama(),
                Integer.toString(one.tahunAwal()),
                Integer.toString(one.tahunAkhir()),
                one.visi(),
                one.misi());
    }

    private Place place(Isi isi, Rencana place) {
        return new Place(
                place.id(),
                depth(isi, place),
                tingkat(place),
                place.kode(),
                place.uraian(),
                isi.of(place).stream().map(one -> measure(isi, one)).toList());
    }

    private static int depth(Isi isi, Rencana place) {
        return 1
                + place.indukId()
                        .flatMap(id -> isi.rencana().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst())
                        .map(above -> depth(isi, above))
                        .orElse(0);
    }

    private Measure measure(Isi isi, Indikator one) {
        Map<Integer, BigDecimal> targets = isi.target().getOrDefault(one.id(), Map.of());
        return new Measure(
                one.id(),
                one.nama(),
                sifat(one),
                IntStream.concat(years(isi.renstra()), targets.keySet().stream().mapToInt(Integer::intValue))
                        .sorted()
                        .distinct()
                        .mapToObj(tahun -> new Target(
                                Integer.toString(tahun),
                                Optional.ofNullable(targets.get(tahun))
                                        .map(Formats::decimal)
                                        .orElse(NONE)))
                        .toList(),
                one.targetAkhir()
                        .map(target -> messages.get(
                                "kinerja.impor.akhir",
                                Formats.decimal(target),
                                one.tahunAkhir().map(String::valueOf).orElse(NONE)))
                        .orElse(null));
    }

    private String sifat(Indikator one) {
        return Stream.of(
                        messages.get("kinerja.jenis." + one.jenis().kode()),
                        messages.get("kinerja.polaritas." + one.polaritas().kode()),
                        one.satuan(),
                        one.sumber(),
                        one.penanggungJawab())
                .filter(text -> !text.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private static IntStream years(Renstra plan) {
        return IntStream.rangeClosed(plan.tahunAwal(), plan.tahunAkhir());
    }

    private String tingkat(Rencana place) {
        return messages.get("kinerja.tingkat." + place.tingkat().kode());
    }

    private List<Option> levels() {
        return Arrays.stream(Tingkat.values())
                .map(one -> new Option(one.kode(), messages.get("kinerja.tingkat." + one.kode()), false))
                .toList();
    }

    /** What a place of this level may lie below. */
    private List<Option> parents(List<Rencana> all, Optional<Tingkat> below, String chosen) {
        return all.stream()
                .filter(one -> one.tingkat() != Tingkat.SUB_KEGIATAN)
                .filter(one ->
                        below.map(level -> one.tingkat().compareTo(level) < 0).orElse(true))
                .map(one -> new Option(
                        one.id(), tingkat(one) + ": " + one.uraian(), one.id().equals(chosen)))
                .toList();
    }

    private List<Option> jenis(Jenis chosen) {
        return Arrays.stream(Jenis.values())
                .map(one -> new Option(one.kode(), messages.get("kinerja.jenis." + one.kode()), one == chosen))
                .toList();
    }

    private List<Option> polaritas(Polaritas chosen) {
        return Arrays.stream(Polaritas.values())
                .map(one -> new Option(one.kode(), messages.get("kinerja.polaritas." + one.kode()), one == chosen))
                .toList();
    }
}
