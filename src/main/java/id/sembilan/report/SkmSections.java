package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Signature;
import id.sembilan.documents.Block.Span;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.SampleSize;
import id.sembilan.survey.TahunIkm;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of which both outlines of the SKM report are made. */
@Singleton
final class SkmSections {
    private static final int MOST_SARAN = 60;
    private static final int LONGEST_SARAN = 300;

    private final SkmTables tables;
    private final SkmCharts charts;
    private final SkmLayanan perLayanan;
    private final SkmActions actions;
    private final SupersededText superseded;
    private final ResultView view;
    private final Messages messages;

    SkmSections(
            SkmTables tables,
            SkmCharts charts,
            SkmLayanan perLayanan,
            SkmActions actions,
            SupersededText superseded,
            ResultView view,
            Messages messages) {
        this.tables = tables;
        this.charts = charts;
        this.perLayanan = perLayanan;
        this.actions = actions;
        this.superseded = superseded;
        this.view = view;
        this.messages = messages;
    }

    /** Where the counts come from, how they are made an index, and what an open survey cannot tell. */
    List<Block> method(SkmData data) {
        List<Block> blocks = new ArrayList<>(SkmWords.prose(data.words().of(SkmText.METODE)));
        Hasil hasil = data.hasil();
        int unsur = data.figure().kuesioner().unsur().size();
        blocks.add(Paragraph.of(messages.get(
                "laporan.metode.hitung",
                hasil.bobot().text(unsur),
                Formats.decimal(hasil.highest().nilai()))));
        if (!hasil.dropped().isEmpty()) {
            blocks.add(Paragraph.of(messages.get(
                    "laporan.metode.gugur",
                    hasil.dropped().stream().map(one -> one.nama()).collect(Collectors.joining(", ")))));
        }
        blocks.add(Paragraph.of(messages.get("laporan.metode.terbuka")));
        data.period()
                .rekap()
                .ifPresent(source -> blocks.add(Paragraph.of(messages.get("laporan.metode.rekap", source))));
        return blocks;
    }

    List<Block> time(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get(
                "laporan.waktu",
                view.name(data.periode().range()),
                Formats.day(data.periode().range().from()),
                Formats.day(data.periode().range().lastDay()))));
        tables.typed(data, SkmText.WAKTU, "laporan.tabel.waktu", "laporan.kepala.waktu", "clll", 8, 46, 28, 18)
                .ifPresent(blocks::add);
        return blocks;
    }

    List<Block> sample(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        long n = data.hasil().responden();
        String margin = data.figure()
                .margin()
                .map(poin -> messages.get("laporan.responden.margin", Formats.decimal(poin)))
                .orElse("");
        blocks.add(Paragraph.of(data.figure()
                        .populasi()
                        .map(all -> people(all, n))
                        .orElseGet(() -> messages.get("laporan.responden.tanpa_populasi", Formats.whole(n)))
                + margin));
        blocks.add(tables.sample(data));
        return blocks;
    }

    private String people(long all, long n) {
        long needed = SampleSize.of(all);
        return needed > n
                ? messages.get(
                        "laporan.responden.kurang",
                        Formats.whole(all),
                        Formats.whole(needed),
                        Formats.whole(n),
                        Formats.whole(needed - n))
                : messages.get("laporan.responden.cukup", Formats.whole(all), Formats.whole(needed), Formats.whole(n));
    }

    List<Block> respondents(SkmData data) {
        List<Block> found = Stream.of(
                        "jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas", "dibantu", "kanal")
                .flatMap(question -> tables.profil(data, question).stream())
                .<Block>map(table -> table)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (data.isRekap()) {
            blocks.add(Paragraph.of(messages.get("laporan.profil.rekap")));
        } else if (found.isEmpty()) {
            blocks.add(Paragraph.of(messages.get("laporan.profil.tanpa")));
        } else {
            blocks.add(
                    Paragraph.of(messages.get("laporan.profil.arti", Formats.whole(data.total()), SmallCells.FEWEST)));
            List<String> missing = Stream.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "dibantu")
                    .filter(question -> tables.profil(data, question).isEmpty())
                    .map(question -> messages.get("laporan.profil." + question))
                    .toList();
            if (!missing.isEmpty()) {
                blocks.add(Paragraph.of(messages.get("laporan.profil.tidak_ditanya", String.join(", ", missing))));
            }
            blocks.addAll(found);
            blocks.add(Paragraph.note(messages.get("umum.pembulatan")));
        }
        return blocks;
    }

    List<Block> index(SkmData data) {
        Hasil hasil = data.hasil();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.box(
                new Span(
                        messages.get(
                                "laporan.ikm.angka",
                                Formats.decimal(hasil.ikm().nilai()),
                                hasil.mutu().name(),
                                messages.get("mutu." + ResultView.cssClass(hasil.mutu()))),
                        true),
                new Span(
                        messages.get(
                                "laporan.ikm.rinci",
                                data.unit().nama(),
                                view.name(data.periode().range()),
                                Formats.whole(hasil.responden()),
                                hasil.bobot()
                                        .text(data.figure().kuesioner().unsur().size())),
                        false)));
        data.period().superseded().ifPresent(one -> blocks.add(Paragraph.of(superseded.of(one, data.unit()))));
        blocks.add(tables.bands());
        return blocks;
    }

    List<Block> unsur(SkmData data) {
        HasilUnsur lowest = data.hasil().terendah().getFirst();
        HasilUnsur highest = data.hasil().tertinggi().getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get(
                "laporan.unsur.arti",
                highest.unsur().nama(),
                Formats.decimal(highest.nilaiKonversi()),
                lowest.unsur().nama(),
                Formats.decimal(lowest.nilaiKonversi()))));
        blocks.add(tables.unsur(data));
        blocks.add(charts.unsur(data.hasil()));
        blocks.add(tables.distribution(data));
        blocks.add(charts.distribution(data));
        return blocks;
    }

    List<Block> layanan(SkmData data) {
        List<SkmLayanan.Line> lines = perLayanan.lines(data);
        if (lines.isEmpty()) {
            return List.of(
                    Paragraph.of(messages.get(data.isRekap() ? "laporan.layanan.rekap" : "laporan.layanan.tanpa")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get("laporan.layanan.arti", SmallCells.FEWEST)));
        blocks.add(perLayanan.table(data, lines));
        charts.layanan(lines).ifPresent(blocks::add);
        return blocks;
    }

    List<Block> strongAndWeak(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.ranked("laporan.tabel.terendah", data.hasil().terendah()));
        blocks.add(tables.ranked("laporan.tabel.tertinggi", data.hasil().tertinggi()));
        char letter = 'a';
        for (HasilUnsur one : data.hasil().terendah()) {
            blocks.add(new Block.Heading(3, letter++ + ".", one.unsur().nama()));
            blocks.addAll(SkmWords.prose(
                    data.words().of(SkmReport.ANALISIS + one.unsur().kode())));
        }
        return blocks;
    }

    List<Block> saran(SkmData data) {
        List<String> masked = data.saran().stream()
                .map(Masking::mask)
                .map(text -> text.length() > LONGEST_SARAN ? text.substring(0, LONGEST_SARAN) + " …" : text)
                .limit(MOST_SARAN)
                .toList();
        if (masked.isEmpty()) {
            return List.of(Paragraph.of(messages.get(data.isRekap() ? "laporan.saran.rekap" : "laporan.saran.tanpa")));
        }
        return List.of(
                Paragraph.of(messages.get(
                        "laporan.saran.arti", Formats.whole(data.saran().size()))),
                new Items(false, masked));
    }

    List<Block> plan(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get("laporan.rtl.arti")));
        actions.plan(data).ifPresent(blocks::add);
        return blocks;
    }

    List<Block> followUp(SkmData data) {
        return actions.followUp(data);
    }

    List<Block> trend(SkmData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(change(data.trend())));
        blocks.add(tables.trend(data));
        charts.trend(data.trend()).ifPresent(blocks::add);
        if (data.trend().stream().anyMatch(one -> !one.dihitung())) {
            blocks.add(Paragraph.note(messages.get("laporan.tren.catatan")));
        }
        return blocks;
    }

    /** Direction and size, no cause. */
    private String change(List<TahunIkm> trend) {
        if (trend.size() < 2) {
            return messages.get("laporan.tren.satu");
        }
        TahunIkm last = trend.getLast();
        TahunIkm before = trend.get(trend.size() - 2);
        BigDecimal poin = last.nilai().subtract(before.nilai());
        String key = poin.signum() > 0
                ? "laporan.tren.naik"
                : poin.signum() < 0 ? "laporan.tren.turun" : "laporan.tren.tetap";
        return messages.get(
                key,
                before.tahun().toString(),
                Formats.decimal(before.nilai()),
                last.tahun().toString(),
                Formats.decimal(last.nilai()),
                Formats.decimal(poin.abs()));
    }

    List<Block> conclusion(SkmData data) {
        List<Block> blocks = new ArrayList<>(SkmWords.prose(data.words().of(SkmText.KESIMPULAN)));
        blocks.add(signature(data));
        return blocks;
    }

    Block signature(SkmData data) {
        SkmWords words = data.words();
        String place = Stream.of(words.of(SkmText.TEMPAT), words.of(SkmText.TANGGAL))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> below = Stream.of(
                        words.of(SkmText.PANGKAT),
                        words.of(SkmText.NIP).isEmpty() ? "" : messages.get("laporan.nip", words.of(SkmText.NIP)))
                .filter(one -> !one.isEmpty())
                .toList();
        String name = words.of(SkmText.CAMAT).isEmpty() ? messages.get("laporan.nama_kosong") : words.of(SkmText.CAMAT);
        return new Signature(
                Stream.of(place, words.of(SkmText.JABATAN))
                        .filter(one -> !one.isEmpty())
                        .toList(),
                name,
                below);
    }
}
