package id.sembilan.lkjip;

import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Colour;
import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Span;
import id.sembilan.documents.Block.Table;
import id.sembilan.followup.TindakLanjut;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The survey inside the LKjIP: index, unsur, answers and follow-up, as they were sealed. */
@Singleton
final class IsiSkm {
    private static final int NRR_DECIMALS = 3;
    private static final int TERTIMBANG_DECIMALS = 6;

    private final Gambar pictures;
    private final Messages messages;

    IsiSkm(Gambar pictures, Messages messages) {
        this.pictures = pictures;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of("skm", this::survey);
    }

    private List<Block> survey(LkjipData data) {
        return data.bahan()
                .skm()
                .flatMap(period -> period.figure().hasil().map(hasil -> survey(data, period, hasil)))
                .orElseGet(() -> List.of(Paragraph.of(messages.get("lkjip.skm.tanpa"))));
    }

    private List<Block> survey(LkjipData data, PeriodeFigures period, Hasil hasil) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(index(period, hasil));
        blocks.add(bands());
        blocks.add(unsur(hasil));
        blocks.add(pictures.figure("lkjip.gambar.unsur", "unsur", chart(hasil)));
        blocks.add(distribution(period, hasil));
        hasil.unsur().forEach(one -> blocks.add(Paragraph.of(sentence(period, one))));
        blocks.add(Paragraph.of(messages.get(
                "lkjip.skm.lemah",
                String.join(
                        ", ",
                        hasil.terendah().stream()
                                .map(one -> one.unsur().nama() + " (" + Formats.decimal(one.nilaiKonversi()) + ")")
                                .toList()))));
        data.bahan().rtl().ifPresent(plan -> blocks.addAll(plan(plan)));
        return blocks;
    }

    /** Says whether the figure may still change: an open period is no realisasi yet. */
    private Block index(PeriodeFigures period, Hasil hasil) {
        return Paragraph.box(
                new Span(
                        messages.get(
                                "laporan.ikm.angka",
                                Formats.decimal(hasil.ikm().nilai()),
                                hasil.mutu().name(),
                                kinerja(hasil.mutu())),
                        true),
                new Span(
                        messages.get(
                                "lkjip.skm.rinci",
                                period.periode().nama(),
                                Formats.whole(hasil.responden()),
                                hasil.bobot()
                                        .text(period.figure()
                                                .kuesioner()
                                                .unsur()
                                                .size()),
                                period.versi()
                                        .map(seal -> messages.get("lkjip.skm.segel", seal.versi()))
                                        .orElseGet(() -> messages.get("lkjip.skm.terbuka"))),
                        false));
    }

    private String kinerja(Mutu mutu) {
        return messages.get("mutu." + mutu.name().toLowerCase(Locale.ROOT));
    }

    private Table bands() {
        List<Row> rows = Stream.of(Mutu.D, Mutu.C, Mutu.B, Mutu.A)
                .map(mutu -> Row.of(
                        List.of(messages.get("laporan.batas." + mutu.name().toLowerCase(Locale.ROOT))
                                .split("\\|"))))
                .toList();
        return table("laporan.tabel.batas", "ccccl", "laporan.kepala.batas", rows, 15, 24, 26, 13, 22);
    }

    private Table unsur(Hasil hasil) {
        List<Row> rows = new ArrayList<>();
        for (HasilUnsur one : hasil.unsur()) {
            rows.add(Row.of(
                    one.unsur().kode(),
                    one.unsur().nama(),
                    Formats.whole(one.jumlah()),
                    Formats.whole(one.terisi()),
                    Formats.decimal(one.nrr().round(NRR_DECIMALS)),
                    Formats.decimal(one.nrrTertimbang().round(TERTIMBANG_DECIMALS)),
                    Formats.decimal(one.nilaiKonversi()),
                    one.mutu().name(),
                    Integer.toString(one.peringkat())));
        }
        rows.add(new Row(
                List.of(
                        new Cell(messages.get("laporan.ikm_jumlah"), 5),
                        new Cell(Formats.decimal(hasil.indeks().round(TERTIMBANG_DECIMALS)), 1),
                        new Cell(Formats.decimal(hasil.ikm().nilai()), 1),
                        new Cell(hasil.mutu().name(), 1),
                        new Cell("", 1)),
                true));
        return table(
                "laporan.tabel.unsur", "clrrrrrcc", "laporan.kepala.unsur", rows, 10, 21, 11, 10, 11, 16, 13, 10, 15);
    }

    private Table distribution(PeriodeFigures period, Hasil hasil) {
        List<Row> rows = new ArrayList<>();
        for (HasilUnsur one : hasil.unsur()) {
            List<String> cells =
                    new ArrayList<>(List.of(one.unsur().kode(), one.unsur().nama()));
            for (int nilai = 1; nilai <= Nilai.TERTINGGI; nilai++) {
                cells.add(count(period, one, nilai));
            }
            rows.add(Row.of(cells));
        }
        return table("laporan.tabel.jawaban", "clrrrr", "laporan.kepala.jawaban", rows, 10, 26, 16, 16, 16, 16);
    }

    private static String count(PeriodeFigures period, HasilUnsur one, int nilai) {
        Frekuensi counts = period.figure().tally().frekuensi(one.unsur());
        String n = Formats.whole(counts.kali(new Nilai(nilai)));
        return counts.share(new Nilai(nilai))
                .map(share -> n + " (" + Formats.decimal(share) + "%)")
                .orElse(n);
    }

    private String sentence(PeriodeFigures period, HasilUnsur one) {
        return messages.get(
                "lkjip.skm.unsur",
                one.unsur().nama(),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                kinerja(one.mutu()),
                count(period, one, 4),
                count(period, one, 3),
                count(period, one, 2),
                count(period, one, 1));
    }

    private BarChart chart(Hasil hasil) {
        List<Bar> bars = hasil.unsur().stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr))
                .map(one -> Bar.of(
                        one.unsur().nama(),
                        one.nilaiKonversi(),
                        Formats.decimal(one.nilaiKonversi()) + " " + one.mutu(),
                        one.mutu() == Mutu.A || one.mutu() == Mutu.B ? Colour.TEAL : Colour.BRICK))
                .toList();
        return new BarChart(
                messages.get("lkjip.gambar.unsur"),
                messages.get("grafik.unsur.catatan"),
                bars,
                Gambar.axis(new BigDecimal("25"), new BigDecimal("100")),
                List.of());
    }

    private List<Block> plan(FollowUp plan) {
        if (plan.outcomes().isEmpty()) {
            return List.of(Paragraph.of(messages.get("lkjip.skm.tanpa_rtl")));
        }
        List<Row> rows = new ArrayList<>();
        plan.outcomes().forEach(one -> {
            TindakLanjut action = one.action();
            rows.add(Row.of(
                    Integer.toString(rows.size() + 1),
                    action.unsur().nama(),
                    action.kegiatan(),
                    action.waktu().text(messages),
                    action.penanggungJawab()));
        });
        return List.of(table("laporan.tabel.rtl", "cllll", "laporan.kepala.rtl", rows, 7, 23, 38, 14, 18));
    }

    private Table table(String caption, String look, String head, List<Row> rows, int... widths) {
        return new Table(
                messages.get(caption),
                Column.of(look, widths),
                List.of(Row.of(List.of(messages.get(head).split("\\|")))),
                rows,
                false);
    }
}
