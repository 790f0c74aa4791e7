package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Landscape;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Span;
import id.sembilan.documents.Block.Table;
import id.sembilan.documents.Prose;
import id.sembilan.performance.Indikator;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.Perjanjian;
import id.sembilan.performance.Rencana;
import id.sembilan.performance.Renstra;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chapter II: the plan of some years, and what was agreed for this one. */
@Singleton
final class IsiRencana {
    private final Tampil show;
    private final Messages messages;

    IsiRencana(Tampil show, Messages messages) {
        this.show = show;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "visi-misi", data -> planned(data, this::vision),
                "tabel-renstra", data -> planned(data, this::plan),
                "tabel-target", data -> planned(data, this::targets),
                "pk", data -> planned(data, (all, year) -> agreements(year, year.perjanjian())),
                "pk-awal", data -> planned(data, (all, year) -> agreements(year, first(year))),
                "pk-perubahan", data -> planned(data, (all, year) -> changes(year)),
                "pohon", data -> planned(data, this::tree));
    }

    private List<Block> planned(LkjipData data, BiFunction<LkjipData, KinerjaTahun, List<Block>> made) {
        return data.bahan()
                .kinerja()
                .map(year -> made.apply(data, year))
                .orElseGet(() ->
                        List.of(Paragraph.of(messages.get("lkjip.tanpa_renstra", Integer.toString(data.tahun())))));
    }

    private List<Block> vision(LkjipData data, KinerjaTahun year) {
        Renstra plan = year.renstra();
        List<Block> blocks = new ArrayList<>();
        Stream.of(Map.entry("lkjip.visi", plan.visi()), Map.entry("lkjip.misi", plan.misi()))
                .filter(one -> !one.getValue().isBlank())
                .forEach(one -> {
                    blocks.add(new Paragraph(Block.Look.BODY, List.of(new Span(messages.get(one.getKey()), true))));
                    blocks.addAll(Prose.of(one.getValue()));
                });
        return blocks;
    }

    /** A column for each year of the plan, so the page lies across. */
    private List<Block> plan(LkjipData data, KinerjaTahun year) {
        if (year.diukur().isEmpty()) {
            return List.of(Paragraph.of(messages.get("lkjip.tanpa_indikator")));
        }
        Renstra plan = year.renstra();
        List<Integer> years = IntStream.rangeClosed(plan.tahunAwal(), plan.tahunAkhir())
                .boxed()
                .toList();
        List<Column> columns = new ArrayList<>(Column.of("lll", 30, 30, 12));
        List<Cell> head = new ArrayList<>();
        Stream.of(messages.get("lkjip.kepala.renstra").split("\\|")).forEach(one -> head.add(new Cell(one, 1)));
        for (int one : years) {
            columns.addAll(Column.of("r", 11));
            head.add(new Cell(Integer.toString(one), 1));
        }
        columns.addAll(Column.of("r", 13));
        head.add(new Cell(messages.get("lkjip.kolom.target_akhir"), 1));
        List<Row> rows = year.diukur().stream()
                .map(one -> row(
                        one,
                        years,
                        data.bahan().target().getOrDefault(one.indikator().id(), new TreeMap<>())))
                .toList();
        Table table = new Table(
                messages.get(
                        "lkjip.tabel.renstra", Integer.toString(plan.tahunAwal()), Integer.toString(plan.tahunAkhir())),
                columns,
                List.of(new Row(head, false)),
                rows,
                true);
        return List.of(new Landscape(List.of(table)));
    }

    private Row row(IndikatorTahun one, List<Integer> years, SortedMap<Integer, BigDecimal> targets) {
        Indikator indikator = one.indikator();
        List<String> cells = new ArrayList<>(List.of(place(one.rencana()), indikator.nama(), indikator.satuan()));
        for (int year : years) {
            BigDecimal target = targets.get(year);
            cells.add(target == null ? Tampil.BLANK : Tampil.nilai(indikator, target));
        }
        cells.add(akhir(indikator));
        return Row.of(cells);
    }

    static String akhir(Indikator indikator) {
        return indikator.targetAkhir().map(one -> Tampil.nilai(indikator, one)).orElse(Tampil.BLANK);
    }

    String place(Rencana place) {
        return messages.get("lkjip.tingkat." + place.tingkat().name().toLowerCase(Locale.ROOT), place.uraian());
    }

    private List<Block> targets(LkjipData data, KinerjaTahun year) {
        List<Row> rows = year.diukur().stream()
                .map(one -> Row.of(
                        place(one.rencana()),
                        one.indikator().nama(),
                        one.indikator().satuan(),
                        Tampil.target(one)))
                .toList();
        return rows.isEmpty()
                ? List.of(Paragraph.of(messages.get("lkjip.tanpa_indikator")))
                : List.of(show.named(
                        messages.get("lkjip.tabel.target", Integer.toString(year.tahun())),
                        "lllr",
                        "lkjip.kepala.target",
                        rows,
                        36,
                        34,
                        14,
                        16));
    }

    private static List<Perjanjian> first(KinerjaTahun year) {
        return year.perjanjian().stream().filter(one -> !one.isPerubahan()).toList();
    }

    private List<Block> changes(KinerjaTahun year) {
        List<Perjanjian> changed =
                year.perjanjian().stream().filter(Perjanjian::isPerubahan).toList();
        return changed.isEmpty() ? List.of() : agreements(year, changed);
    }

    List<Block> agreements(KinerjaTahun year, List<Perjanjian> agreements) {
        if (agreements.isEmpty()) {
            return List.of(Paragraph.of(messages.get("lkjip.tanpa_perjanjian", Integer.toString(year.tahun()))));
        }
        List<Block> blocks = new ArrayList<>();
        for (Perjanjian one : agreements) {
            blocks.add(Paragraph.of(
                    one.isPerubahan()
                            ? messages.get("lkjip.perjanjian.perubahan", Formats.day(one.hari()), one.alasan())
                            : messages.get("lkjip.perjanjian.awal", Formats.day(one.hari()))));
            blocks.add(agreement(year, one));
        }
        return blocks;
    }

    private Table agreement(KinerjaTahun year, Perjanjian agreed) {
        List<Row> rows = new ArrayList<>();
        for (IndikatorTahun one : year.indikator()) {
            agreed.of(one.indikator())
                    .ifPresent(line -> rows.add(Row.of(
                            Integer.toString(rows.size() + 1),
                            place(one.rencana()),
                            line.kalimat().isEmpty() ? one.indikator().nama() : line.kalimat(),
                            one.indikator().satuan(),
                            Tampil.nilai(one.indikator(), line.target()))));
        }
        String caption = agreed.isPerubahan() ? "lkjip.tabel.pk_perubahan" : "lkjip.tabel.pk";
        return show.named(
                messages.get(caption, Integer.toString(year.tahun()), Integer.toString(agreed.urutan())),
                "cllrr",
                "lkjip.kepala.pk",
                rows,
                8,
                33,
                33,
                12,
                14);
    }

    private List<Block> tree(LkjipData data, KinerjaTahun year) {
        List<Row> rows = new ArrayList<>();
        for (Rencana one : year.rencana()) {
            List<IndikatorTahun> measured = year.of(one);
            String indikator = measured.isEmpty()
                    ? Tampil.BLANK
                    : String.join(
                            "; ",
                            measured.stream()
                                    .map(some -> some.indikator().nama())
                                    .toList());
            rows.add(Row.of(one.kode(), place(one), indikator));
        }
        return rows.isEmpty()
                ? Collections.emptyList()
                : List.of(show.table("lkjip.tabel.pohon", "lll", "lkjip.kepala.pohon", rows, 18, 46, 36));
    }
}
