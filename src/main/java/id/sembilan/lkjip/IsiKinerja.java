package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.performance.Indikator;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.Kalimat;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.Narasi;
import id.sembilan.performance.Pembanding;
import id.sembilan.performance.Realisasi;
import id.sembilan.performance.Skala;
import id.sembilan.performance.Target;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chapter III: target, realisasi and capaian, compared as the regulation asks. */
@Singleton
final class IsiKinerja {
    private final Tampil show;
    private final IsiRencana plan;
    private final Narasi sentences;
    private final Messages messages;

    IsiKinerja(Tampil show, IsiRencana plan, Narasi sentences, Messages messages) {
        this.show = show;
        this.plan = plan;
        this.sentences = sentences;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "skala", data -> year(data, this::scale),
                "capaian", data -> measured(data, this::results),
                "ringkas-capaian", data -> year(data, this::brief),
                "banding-target", data -> measured(data, this::againstTarget),
                "banding-tahun", data -> measured(data, this::againstYears),
                "banding-akhir", data -> measured(data, this::againstEnd),
                "banding-standar", data -> measured(data, this::againstOthers),
                "kesimpulan", data -> year(data, this::conclusion));
    }

    private static List<Block> year(LkjipData data, Function<KinerjaTahun, List<Block>> made) {
        return data.bahan().kinerja().map(made).orElseGet(List::of);
    }

    private List<Block> measured(LkjipData data, Function<KinerjaTahun, List<Block>> made) {
        return data.bahan()
                .kinerja()
                .filter(one -> !one.diukur().isEmpty())
                .map(made)
                .orElseGet(() -> List.of(Paragraph.of(messages.get("lkjip.tanpa_indikator"))));
    }

    private List<Block> scale(KinerjaTahun year) {
        Skala scale = year.aturan().skala();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scale.kategori().size(); i++) {
            Skala.Kategori one = scale.kategori().get(i);
            rows.add(Row.of(
                    Integer.toString(i + 1),
                    range(
                            one,
                            i == 0
                                    ? Optional.empty()
                                    : Optional.of(scale.kategori().get(i - 1))),
                    one.nama()));
        }
        return List.of(
                Paragraph.of(messages.get("lkjip.skala.arti", scale.nama(), scale.dasar())),
                show.table("lkjip.tabel.skala", "cll", "lkjip.kepala.skala", rows, 10, 55, 35));
    }

    /** Without gaps: where one band ends the next begins. */
    private String range(Skala.Kategori one, Optional<Skala.Kategori> above) {
        String from = one.batas()
                .map(limit -> messages.get(
                        one.termasuk() ? "lkjip.skala.mulai" : "lkjip.skala.lebih", Formats.decimal(limit)))
                .orElse("");
        String to = above.flatMap(upper -> upper.batas()
                        .map(limit -> messages.get(
                                upper.termasuk() ? "lkjip.skala.kurang" : "lkjip.skala.sampai",
                                Formats.decimal(limit))))
                .orElse("");
        return (from + " " + to).strip();
    }

    private List<Block> results(KinerjaTahun year) {
        List<Row> rows = rows(
                year,
                one -> List.of(
                        plan.place(one.rencana()),
                        one.indikator().nama(),
                        one.indikator().satuan(),
                        Tampil.target(one),
                        Tampil.realisasi(one),
                        Tampil.capaian(one),
                        Tampil.kategori(one)));
        year.rataRata()
                .ifPresent(mean -> rows.add(new Row(
                        List.of(
                                new Cell(messages.get("lkjip.rata_rata"), 6),
                                new Cell(Tampil.persen(mean), 1),
                                new Cell(
                                        year.kategori()
                                                .map(Skala.Kategori::nama)
                                                .orElse(Tampil.BLANK),
                                        1)),
                        true)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(show.named(
                messages.get("lkjip.tabel.capaian", Integer.toString(year.tahun())),
                "cllcrrrl",
                "lkjip.kepala.capaian",
                rows,
                6,
                20,
                18,
                11,
                11,
                15,
                16,
                15));
        notes(year).forEach(blocks::add);
        return blocks;
    }

    private static List<Row> rows(KinerjaTahun year, Function<IndikatorTahun, List<String>> cells) {
        List<Row> rows = new ArrayList<>();
        for (IndikatorTahun one : year.diukur()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(cells.apply(one));
            rows.add(Row.of(row));
        }
        return rows;
    }

    /** What a reader must know of the figures: measured in another year, not computed here, capped, not known. */
    List<Block> notes(KinerjaTahun year) {
        List<Block> notes = new ArrayList<>();
        for (IndikatorTahun one : year.diukur()) {
            note(one).ifPresent(text -> notes.add(Paragraph.note(text)));
        }
        year.aturan()
                .batas()
                .ifPresent(cap -> notes.add(Paragraph.note(messages.get("lkjip.catatan.batas", Formats.decimal(cap)))));
        return notes;
    }

    private Optional<String> note(IndikatorTahun one) {
        String name = one.indikator().nama();
        Optional<Realisasi> reached = one.tahunIni().realisasi();
        if (reached.isEmpty()) {
            return Optional.of(messages.get("lkjip.catatan.tanpa_realisasi", name));
        }
        if (one.tahunIni().target().isEmpty()) {
            return Optional.of(messages.get("lkjip.catatan.tanpa_target", name));
        }
        if (one.tahunIni().capaian().isEmpty()) {
            return Optional.of(messages.get("lkjip.catatan.target_nol", name));
        }
        Realisasi now = reached.get();
        if (now.tahunUkur() != now.tahun()) {
            return Optional.of(messages.get("lkjip.catatan.tahun_ukur", name, Integer.toString(now.tahunUkur())));
        }
        return switch (now.asal()) {
            case LUAR -> Optional.of(messages.get("lkjip.catatan.luar", name, now.sumber()));
            case TERBIT -> Optional.of(messages.get("lkjip.catatan.terbit", name, now.sumber()));
            case SURVEI -> Optional.of(messages.get("lkjip.catatan.survei", name, segel(one)));
            case SENDIRI -> Optional.empty();
        };
    }

    /** Which sealed versions, so that a reader can ask for them again. */
    private String segel(IndikatorTahun one) {
        return one.ikm().stream()
                .flatMap(ikm -> ikm.sumber().stream())
                .map(source -> messages.get(
                        "lkjip.catatan.segel",
                        source.periode().nama(),
                        source.segel().versi()))
                .collect(Collectors.joining(", "));
    }

    private List<Block> brief(KinerjaTahun year) {
        return year.diukur().isEmpty() ? List.of() : List.of(categories(year, "lkjip.tabel.ringkas"));
    }

    private Table categories(KinerjaTahun year, String captionKey) {
        List<Row> rows = rows(
                year,
                one -> List.of(
                        one.indikator().nama(),
                        Tampil.target(one),
                        Tampil.realisasi(one),
                        Tampil.capaian(one),
                        Tampil.kategori(one)));
        year.rataRata()
                .ifPresent(mean -> rows.add(new Row(
                        List.of(
                                new Cell(messages.get("lkjip.rata_rata"), 4),
                                new Cell(Tampil.persen(mean), 1),
                                new Cell(
                                        year.kategori()
                                                .map(Skala.Kategori::nama)
                                                .orElse(Tampil.BLANK),
                                        1)),
                        true)));
        return show.table(captionKey, "clrrrl", "lkjip.kepala.ringkas", rows, 7, 36, 14, 14, 14, 15);
    }

    private List<Block> againstTarget(KinerjaTahun year) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(show.table(
                "lkjip.tabel.banding_target",
                "clrrrll",
                "lkjip.kepala.banding_target",
                rows(
                        year,
                        one -> List.of(
                                one.indikator().nama(),
                                Tampil.target(one),
                                Tampil.realisasi(one),
                                Tampil.capaian(one),
                                Tampil.kategori(one),
                                one.indikator().sumber().isEmpty()
                                        ? Tampil.BLANK
                                        : one.indikator().sumber())),
                6,
                28,
                11,
                12,
                12,
                15,
                16));
        year.diukur().forEach(one -> blocks.add(said(sentences.target(year, one))));
        return blocks;
    }

    private List<Block> againstYears(KinerjaTahun year) {
        List<Block> blocks = new ArrayList<>();
        for (IndikatorTahun one : year.diukur()) {
            blocks.add(years(one));
            blocks.add(said(sentences.tahun(one)));
        }
        return blocks;
    }

    Table years(IndikatorTahun one) {
        Indikator indikator = one.indikator();
        List<Row> rows = one.riwayat().stream()
                .map(year -> Row.of(
                        Integer.toString(year.tahun()),
                        year.target()
                                .map(Target::nilai)
                                .map(value -> Tampil.nilai(indikator, value))
                                .orElse(Tampil.BLANK),
                        year.realisasi()
                                .map(Realisasi::nilai)
                                .map(value -> Tampil.nilai(indikator, value))
                                .orElse(Tampil.BLANK),
                        year.capaian().map(Tampil::persen).orElse(Tampil.BLANK),
                        year.kategori().map(Skala.Kategori::nama).orElse(Tampil.BLANK),
                        year.realisasi().map(this::origin).orElse(Tampil.BLANK)))
                .toList();
        return show.named(
                messages.get("lkjip.tabel.tahun", indikator.nama()),
                "crrrll",
                "lkjip.kepala.tahun",
                rows,
                10,
                14,
                14,
                14,
                18,
                30);
    }

    private String origin(Realisasi one) {
        String origin = messages.get("lkjip.asal." + one.asal().name().toLowerCase(Locale.ROOT));
        return one.sumber().isEmpty() ? origin : origin + ": " + one.sumber();
    }

    private List<Block> againstEnd(KinerjaTahun year) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(show.named(
                messages.get(
                        "lkjip.tabel.akhir", Integer.toString(year.renstra().tahunAkhir())),
                "clrrr",
                "lkjip.kepala.akhir",
                rows(
                        year,
                        one -> List.of(
                                one.indikator().nama(),
                                Tampil.realisasi(one),
                                end(one.indikator()),
                                one.kemajuan().map(Tampil::persen).orElse(Tampil.BLANK))),
                7,
                43,
                16,
                18,
                16));
        year.diukur().forEach(one -> blocks.add(said(sentences.akhir(year, one))));
        return blocks;
    }

    private String end(Indikator one) {
        return one.targetAkhir().isEmpty()
                ? Tampil.BLANK
                : IsiRencana.akhir(one)
                        + one.tahunAkhir().map(year -> " (" + year + ")").orElse("");
    }

    private List<Block> againstOthers(KinerjaTahun year) {
        List<Row> rows = new ArrayList<>();
        List<Block> told = new ArrayList<>();
        for (IndikatorTahun one : year.diukur()) {
            for (Pembanding other : one.pembanding()) {
                rows.add(Row.of(
                        one.indikator().nama(),
                        Tampil.realisasi(one),
                        lingkup(other),
                        Tampil.nilai(one.indikator(), other.nilai()),
                        other.sumber()));
            }
            told.add(said(sentences.pembanding(one)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(
                    show.table("lkjip.tabel.pembanding", "lrlrl", "lkjip.kepala.pembanding", rows, 30, 14, 24, 12, 20));
        }
        blocks.addAll(told);
        return blocks;
    }

    private String lingkup(Pembanding one) {
        String kind = messages.get("lkjip.lingkup." + one.lingkup().name().toLowerCase(Locale.ROOT));
        return one.nama().isEmpty() ? kind : kind + ": " + one.nama();
    }

    static Paragraph said(Kalimat sentence) {
        return Paragraph.of(sentence.teks());
    }

    private List<Block> conclusion(KinerjaTahun year) {
        List<Block> blocks = new ArrayList<>();
        if (!year.diukur().isEmpty()) {
            blocks.add(categories(year, "lkjip.tabel.simpulan"));
            blocks.add(Paragraph.note(messages.get(
                    "lkjip.skala.sumber",
                    year.aturan().skala().nama(),
                    year.aturan().skala().dasar())));
        }
        return blocks;
    }
}
