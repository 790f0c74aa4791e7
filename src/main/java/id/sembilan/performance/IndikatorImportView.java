package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IndikatorPreviewPage.Option;
import id.sembilan.performance.IndikatorPreviewPage.Question;
import id.sembilan.performance.IndikatorPreviewPage.Row;
import id.sembilan.performance.IndikatorPreviewPage.Year;
import id.sembilan.performance.IndikatorTable.Tanya;
import id.sembilan.performance.IndikatorTable.Terbaca;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a file with indikator as the texts of its preview. */
@Singleton
final class IndikatorImportView {
    private static final String NONE = "–";
    /** A Renstra is made for five years; a file may reach back further. */
    private static final int USUAL = 6;

    private final IkmReading ikm;
    private final Messages messages;

    IndikatorImportView(IkmReading ikm, Messages messages) {
        this.ikm = ikm;
        this.messages = messages;
    }

    /** A file that waits for the decision. */
    record Draft(String id, String fileName, Terbaca table) {
        List<IndikatorUsulan> all() {
            return IndikatorUsulan.of(table.baris());
        }
    }

    IndikatorPreviewPage page(
            Frame frame, Unit unit, Draft draft, List<Renstra> plans, IndikatorPilihanForm form, List<String> errors) {
        List<IndikatorUsulan> all = draft.all();
        Years years = Years.of(all);
        String chosen = typed(
                form,
                "renstra",
                plans.stream()
                        .filter(one -> one.covers(years.laporan()))
                        .map(Renstra::id)
                        .findFirst()
                        .orElse(""));
        String awal = typed(form, "tahun_awal", Integer.toString(years.awal()));
        String akhir = typed(form, "tahun_akhir", Integer.toString(years.akhir()));
        return new IndikatorPreviewPage(
                frame,
                draft.id(),
                draft.fileName(),
                summary(draft, all),
                errors,
                notes(draft),
                draft.table().tanya().stream().map(this::question).toList(),
                plans(plans, chosen),
                typed(form, "nama", messages.get("renstra.nama.bawaan", awal, akhir)),
                awal,
                akhir,
                typed(form, "laporan", Integer.toString(years.laporan())),
                form.text("hari_awal"),
                form.text("hari_perubahan"),
                form.text("alasan"),
                draft.table().baris().stream()
                        .anyMatch(one -> one.nilai().perubahan().isPresent()),
                rows(unit, all, years, form));
    }

    private record Years(int awal, int akhir, int laporan) {
        static Years of(List<IndikatorUsulan> all) {
            List<IndikatorBaris> rows =
                    all.stream().flatMap(one -> one.tahun().stream()).toList();
            int laporan = rows.stream().mapToInt(IndikatorBaris::tahun).max().orElseThrow();
            int first = rows.stream().mapToInt(IndikatorBaris::tahun).min().orElseThrow();
            int last = rows.stream()
                    .flatMap(one -> one.ciri().tahunAkhir().stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(laporan);
            int akhir = Math.max(last, laporan);
            return new Years(Math.min(laporan, Math.max(first, akhir - USUAL + 1)), akhir, laporan);
        }
    }

    private static String typed(IndikatorPilihanForm form, String name, String otherwise) {
        return form.has(name) ? form.text(name) : otherwise;
    }

    private String summary(Draft draft, List<IndikatorUsulan> all) {
        List<TempatUsulan> places = TempatUsulan.of(draft.table().baris());
        return messages.get(
                "kinerja.impor.ringkas",
                count(places, Tingkat.TUJUAN),
                count(places, Tingkat.SASARAN),
                all.size(),
                draft.table().baris().size());
    }

    private static long count(List<TempatUsulan> places, Tingkat tingkat) {
        return places.stream().filter(one -> one.tempat().tingkat() == tingkat).count();
    }

    private List<String> notes(Draft draft) {
        return Stream.concat(
                        draft.table().catatan().stream().map(one -> one.text(messages)),
                        TempatUsulan.of(draft.table().baris()).stream()
                                .filter(TempatUsulan::diduga)
                                .map(one -> messages.get(
                                        "kinerja.impor.diduga",
                                        one.tempat().uraian(),
                                        one.induk().orElseThrow().uraian())))
                .toList();
    }

    private Question question(Tanya one) {
        return new Question(
                IndikatorPilihanForm.ASKED + one.kunci(),
                messages.get("kinerja.impor.tanya", Integer.toString(one.baris()), one.kolom(), one.tertulis()),
                one.pilihan().stream()
                        .map(number -> new Option(
                                number.toPlainString(), Formats.decimal(number), number.compareTo(one.dipilih()) == 0))
                        .toList());
    }

    private List<Option> plans(List<Renstra> plans, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", messages.get("kinerja.impor.renstra_baru"), chosen.isEmpty()));
        plans.forEach(
                one -> options.add(new Option(one.id(), one.nama(), one.id().equals(chosen))));
        return options;
    }

    private List<Row> rows(Unit unit, List<IndikatorUsulan> all, Years years, IndikatorPilihanForm form) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    IndikatorUsulan one = all.get(i);
                    Indikator shown = one.indikator("", "", 0, Optional.empty());
                    return new Row(
                            one.nama(),
                            messages.get("kinerja.tingkat."
                                            + one.tempat().tingkat().kode()) + ": "
                                    + one.tempat().uraian(),
                            sifat(shown),
                            IndikatorPilihanForm.LINKED + i,
                            one.isIkm() ? links(unit, years, form, IndikatorPilihanForm.LINKED + i) : List.of(),
                            one.tahun().stream().map(row -> year(shown, row)).toList());
                })
                .toList();
    }

    private String sifat(Indikator one) {
        String words = messages.get("kinerja.jenis." + one.jenis().kode()) + " · "
                + messages.get("kinerja.polaritas." + one.polaritas().kode())
                + (one.satuan().isEmpty() ? "" : " · " + one.satuan());
        return one.targetAkhir()
                .map(target -> words + " · "
                        + messages.get(
                                "kinerja.impor.akhir",
                                Formats.decimal(target),
                                one.tahunAkhir().map(String::valueOf).orElse(NONE)))
                .orElse(words);
    }

    /** Where the survey of the year is sealed, its index is offered first. */
    private List<Option> links(Unit unit, Years years, IndikatorPilihanForm form, String name) {
        List<IkmTahun> ways = ikm.alternatives(unit, years.laporan());
        String offered = ways.stream()
                .filter(one -> one.nilai().isPresent())
                .map(one -> one.cara().kode())
                .findFirst()
                .orElse("");
        String chosen = typed(form, name, offered);
        List<Option> options = new ArrayList<>();
        options.add(new Option("", messages.get("kinerja.impor.tanpa_skm"), chosen.isEmpty()));
        ways.forEach(one -> options.add(
                new Option(one.cara().kode(), label(one), one.cara().kode().equals(chosen))));
        return options;
    }

    private String label(IkmTahun one) {
        String cara = messages.get("kinerja.cara." + one.cara().kode());
        return one.nilai()
                .map(nilai -> messages.get("kinerja.impor.dari_skm", cara, Formats.decimal(nilai)))
                .orElseGet(() -> messages.get("kinerja.impor.dari_skm.belum", cara));
    }

    private static Year year(Indikator one, IndikatorBaris row) {
        Optional<BigDecimal> target = row.nilai().perubahan().or(row.nilai()::target);
        Optional<Capaian> capaian = target.flatMap(wanted -> row.nilai()
                .realisasi()
                .flatMap(now -> Capaian.of(
                        wanted,
                        row.nilai().hitungan().map(share -> share.persen()).orElseGet(() -> Fraction.of(now)),
                        one.polaritas())));
        return new Year(
                Integer.toString(row.tahun()),
                target.map(Formats::decimal).orElse(NONE),
                row.nilai().realisasi().map(Formats::decimal).orElse(NONE),
                capaian.map(some -> Formats.decimal(some.printed())).orElse(NONE),
                row.cetak().capaian().map(Formats::decimal).orElse(NONE),
                row.cetak().kategori());
    }
}
