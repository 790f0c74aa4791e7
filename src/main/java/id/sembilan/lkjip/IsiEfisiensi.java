package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.performance.Capaian;
import id.sembilan.performance.Efisiensi;
import id.sembilan.performance.EfisiensiTahun;
import id.sembilan.performance.EfisiensiWorking;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.Narasi;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was reached beside the money for it, by the one method that the office chose and the report names. */
@Singleton
final class IsiEfisiensi {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Tampil show;
    private final EfisiensiWorking working;
    private final Narasi sentences;
    private final Messages messages;

    IsiEfisiensi(Tampil show, EfisiensiWorking working, Narasi sentences, Messages messages) {
        this.show = show;
        this.working = working;
        this.sentences = sentences;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of("efisiensi", this::efficiency, "efektivitas", this::effects);
    }

    private List<Block> efficiency(LkjipData data) {
        EfisiensiTahun year = data.bahan().efisiensi();
        if (year.baris().isEmpty() || data.bahan().anggaran().isEmpty()) {
            return List.of(Paragraph.of(messages.get("lkjip.efisiensi.tanpa")));
        }
        List<Row> rows = new ArrayList<>();
        List<Block> told = new ArrayList<>();
        for (EfisiensiTahun.Baris one : year.baris()) {
            Optional<Efisiensi> value = one.of(year.aturan().metode());
            rows.add(Row.of(
                    one.rencana().uraian(),
                    one.capaian().map(Tampil::persen).orElse(Tampil.BLANK),
                    Formats.whole(one.serapan().anggaran()),
                    Formats.whole(one.serapan().realisasi()),
                    IsiAnggaran.persen(one.serapan()),
                    value.map(EfisiensiWorking::value).orElse(Tampil.BLANK)));
            one.capaian().ifPresent(reached -> value.ifPresent(some -> told.addAll(working(one, reached, some))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get(
                "efisiensi.metode.dipakai", working.name(year.aturan().metode()))));
        blocks.add(
                show.table("lkjip.tabel.efisiensi", "lrrrrr", "lkjip.kepala.efisiensi", rows, 24, 15, 19, 19, 14, 15));
        if (year.seluruh()) {
            blocks.add(Paragraph.note(messages.get("efisiensi.seluruh")));
        }
        blocks.addAll(told);
        return blocks;
    }

    private List<Block> working(EfisiensiTahun.Baris one, Capaian reached, Efisiensi value) {
        return List.of(
                Paragraph.note(one.rencana().uraian() + ": " + working.working(value, reached, one.serapan())),
                IsiKinerja.said(sentences.efisiensi(value, reached)));
    }

    private List<Block> effects(LkjipData data) {
        List<Row> rows = new ArrayList<>();
        for (EfisiensiTahun.Baris one : data.bahan().efisiensi().baris()) {
            for (IndikatorTahun some : one.indikator()) {
                rows.add(Row.of(
                        some.indikator().nama(),
                        Tampil.capaian(some),
                        Formats.whole(one.serapan().realisasi()),
                        IsiAnggaran.persen(one.serapan()),
                        some.tahunIni().capaian().map(this::effective).orElse(Tampil.BLANK)));
            }
        }
        return rows.isEmpty() || data.bahan().anggaran().isEmpty()
                ? List.of()
                : List.of(show.table(
                        "lkjip.tabel.efektivitas", "lrrrl", "lkjip.kepala.efektivitas", rows, 28, 15, 19, 15, 26));
    }

    private String effective(Capaian one) {
        return messages.get(one.persen().isBelow(HUNDRED) ? "efisiensi.efektif.belum" : "efisiensi.efektif.ya");
    }
}
